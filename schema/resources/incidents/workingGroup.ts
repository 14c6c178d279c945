import { anyone, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { groupKind } from '../../dictionaries/incidents.ts';
import { choice, dateTime, longText, reference, references, text } from '../../fields/index.ts';

/** A group of a site command, who leads it and what it does (L-05i, T7-25). */
export const workingGroup = defineResource({
  name: 'workingGroup',
  area: 'incidents',
  label: { zh: '现场工作组', en: 'Working group' },
  serves: ['L-05i', 'T7-25', 'K-11b'],
  title: 'name',
  key: ['command', 'name'],
  fields: {
    command: reference('siteCommand', {
      label: { zh: '现场指挥部', en: 'Site command' },
      required: true,
      inverse: { name: 'groups', label: { zh: '工作组', en: 'Groups' } },
    }),
    kind: choice(groupKind, { label: { zh: '工作组', en: 'Group' }, required: true, index: true }),
    name: text({ label: { zh: '名称', en: 'Name' }, required: true, search: true, max: 60 }),
    formedAt: dateTime({ label: { zh: '成立时间', en: 'Formed at' }, notFuture: true }),
    organization: reference('organization', { label: { zh: '牵头单位', en: 'Led by' } }),
    leader: reference('person', { label: { zh: '组长', en: 'Leader' } }),
    members: references('organization', { label: { zh: '成员单位', en: 'Members' } }),
    tasks: longText({ label: { zh: '任务', en: 'Tasks' }, max: 5000 }),
  },
  access: { read: anyone, ...writtenBy('dutyOfficer', 'director') },
  timeline: { at: ['formedAt'], shows: ['kind', 'organization', 'leader', 'tasks'] },
  admin: {
    icon: 'Groups',
    columns: ['name', 'command', 'kind', 'organization', 'leader', 'unit'],
    filters: ['command', 'kind'],
  },
});
