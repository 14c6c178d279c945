import { anyone, type Condition, role } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { capability, teamKind, teamState } from '../../dictionaries/teams.ts';
import {
  boolean,
  choice,
  date,
  geoPoint,
  integer,
  longText,
  multipleChoice,
  phone,
  place,
  reference,
  text,
} from '../../fields/index.ts';

const civil: Condition = { field: 'kind', notIn: ['MILITARY'] };

/** A rescue team: who it is, what it can do, how fast it comes (T6, B-07, K-13, L-18). */
export const team = defineResource({
  name: 'team',
  area: 'teams',
  label: { zh: '应急队伍', en: 'Team' },
  serves: [
    'T6-01',
    'T6-02',
    'T6-05',
    'T6-06',
    'T6-07',
    'T6-08',
    'T6-12',
    'T1-06',
    'T7-09',
    'K-13b',
    'L-12a',
    'L-18a',
    'L-19a',
    'L-19b',
    'W-10c',
    'W-12c',
    'B-07a',
    'B-07b',
    'B-07c',
    'B-07d',
    'B-09b',
    'T6-14',
    'T6-26',
  ],
  title: 'name',
  key: ['name'],
  fields: {
    name: text({ label: { zh: '队伍名称', en: 'Name' }, required: true, search: true, index: true, max: 100 }),
    kind: choice(teamKind, { label: { zh: '类型', en: 'Kind' }, required: true, index: true }),
    state: choice(teamState, { label: { zh: '状态', en: 'State' }, required: true, index: true, initial: 'ACTIVE' }),
    organization: reference('organization', {
      label: { zh: '组建单位', en: 'Organization' },
      inverse: { name: 'teams', label: { zh: '组建的队伍', en: 'Teams' } },
    }),
    capabilities: multipleChoice(capability, { label: { zh: '救援能力', en: 'Capabilities' } }),
    isFullTime: boolean({ label: { zh: '专职', en: 'Full time' } }),
    plannedSize: integer({
      label: { zh: '编配人数', en: 'Planned size' },
      min: 0,
      max: 100_000,
      unit: { zh: '人', en: 'people' },
    }),
    strength: integer({
      label: { zh: '现有人数', en: 'Strength' },
      min: 0,
      max: 100_000,
      unit: { zh: '人', en: 'people' },
      index: true,
    }),
    callOutMinutes: integer({
      label: { zh: '集结时限', en: 'Call-out time' },
      min: 0,
      max: 10_080,
      unit: { zh: '分钟', en: 'minutes' },
    }),
    leader: text({ label: { zh: '队长', en: 'Leader' }, search: true, max: 60 }),
    leaderPhone: phone({ label: { zh: '队长电话', en: 'Leader phone' }, personal: true }),
    base: place({ label: { zh: '驻地区划', en: 'Base' } }),
    address: text({ label: { zh: '驻地', en: 'Address' } }),
    location: geoPoint({ label: { zh: '坐标', en: 'Point' } }),
    dispatchAuthority: text({ label: { zh: '调动权限', en: 'Dispatch authority' }, max: 100 }),
    equipment: longText({ label: { zh: '主要装备', en: 'Equipment' }, max: 5000 }),
    formedOn: date({ label: { zh: '组建日期', en: 'Formed on' } }),
  },
  cadence: { subject: { since: 'formedOn', only: { state: { eq: 'ACTIVE' } } } },
  access: {
    // military units are for those who command (L-04d, K-13g, 9.2 number 5)
    read: [role('director', 'dutyOfficer', 'teamLeader'), { ...anyone, when: [civil] }],
    create: role('teamLeader'),
    update: role('teamLeader'),
    delete: role('teamLeader'),
    personal: role('director', 'dutyOfficer'),
  },
  outsiders: [
    { role: 'partner', when: [civil], part: 'TEAM', fields: ['name', 'kind', 'state', 'capabilities', 'isFullTime'] },
    {
      role: 'partner',
      when: [civil],
      part: 'TEAM_FORCE',
      fields: ['name', 'plannedSize', 'strength', 'callOutMinutes', 'equipment'],
    },
    {
      ...{ role: 'partner', when: [civil], part: 'TEAM_CONTACT' },
      fields: ['name', 'leader', 'leaderPhone', 'base', 'address', 'location', 'dispatchAuthority'],
    },
  ],
  defaultSort: { field: 'name', direction: 'ASC' },
  admin: {
    icon: 'Groups',
    columns: ['name', 'kind', 'state', 'strength', 'callOutMinutes', 'leader', 'leaderPhone', 'unit'],
    filters: ['kind', 'state', 'capabilities', 'organization', 'isFullTime'],
    form: [
      {
        label: { zh: '基本信息', en: 'Basics' },
        fields: ['name', 'kind', 'state', 'organization', 'capabilities', 'isFullTime', 'formedOn'],
      },
      { label: { zh: '力量', en: 'Force' }, fields: ['plannedSize', 'strength', 'callOutMinutes', 'equipment'] },
      {
        label: { zh: '联系与驻地', en: 'Contact and base' },
        fields: ['leader', 'leaderPhone', 'dispatchAuthority', 'base', 'address', 'location'],
      },
    ],
  },
});
