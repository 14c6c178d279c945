import { anyone, nobody, role, roleHere } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { teamMemberSource } from '../../dictionaries/teams.ts';
import { boolean, choice, date, longText, reference, text } from '../../fields/index.ts';

/** A person in a team (B-07b, B-07c, T1-06). */
export const teamMember = defineResource({
  name: 'teamMember',
  area: 'teams',
  label: { zh: '队员', en: 'Team member' },
  serves: ['T1-06', 'T6-05', 'T6-23', 'B-01d', 'B-07b', 'B-07c'],
  title: 'person.name',
  key: ['team', 'person'],
  fields: {
    team: reference('team', {
      label: { zh: '队伍', en: 'Team' },
      required: true,
      inverse: { name: 'members', label: { zh: '队员', en: 'Members' } },
    }),
    person: reference('person', {
      label: { zh: '人员', en: 'Person' },
      required: true,
      inverse: { name: 'teamPosts', label: { zh: '所在队伍', en: 'Teams' } },
    }),
    source: choice(teamMemberSource, { label: { zh: '来源', en: 'Source' }, index: true }),
    post: text({ label: { zh: '岗位', en: 'Post' }, max: 60 }),
    isAvailable: boolean({ label: { zh: '可随时调用', en: 'Available' }, initial: true }),
    isInsured: boolean({
      label: { zh: '已购人身意外保险', en: 'Insured' },
      help: { zh: '《突发事件应对法》要求', en: 'Required by the Emergency Response Law' },
    }),
    // not even masked for others (T6-22)
    health: longText({
      label: { zh: '健康状况', en: 'Health' },
      max: 1000,
      access: { read: roleHere('teamLeader', 'director'), mask: nobody },
    }),
    joinedOn: date({ label: { zh: '入队日期', en: 'Joined on' } }),
    leftOn: date({ label: { zh: '离队日期', en: 'Left on' } }),
  },
  access: {
    read: anyone,
    create: role('teamLeader'),
    update: role('teamLeader'),
    delete: role('teamLeader'),
  },
  admin: {
    icon: 'Engineering',
    columns: ['person', 'team', 'source', 'post', 'isAvailable', 'isInsured', 'unit'],
    filters: ['team', 'person', 'source', 'isAvailable', 'isInsured'],
  },
});
