import { anyone, role, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { mechanismKind } from '../../dictionaries/cooperation.ts';
import { hazardType } from '../../dictionaries/hazards.ts';
import {
  choice,
  date,
  file,
  integer,
  longText,
  multipleChoice,
  reference,
  references,
  text,
} from '../../fields/index.ts';

/** A standing way of working together: conference, linkage, border prevention (K-18a, L-04, L-05, W-09f, T7-16). */
export const jointMechanism = defineResource({
  name: 'jointMechanism',
  area: 'cooperation',
  label: { zh: '联动机制', en: 'Joint mechanism' },
  serves: [
    'K-18a',
    'L-04a',
    'L-04d',
    'L-04f',
    'L-05e',
    'L-05f',
    'L-09c',
    'L-12c',
    'W-08b',
    'W-09f',
    'W-11b',
    'T4-17',
    'T6-17',
    'T7-16',
    'T6-11',
    'B-09a',
    'B-09b',
    'B-03e',
    'K-13a',
    'L-05b',
    'L-12d',
    'T7-30',
  ],
  title: 'name',
  key: ['name'],
  fields: {
    name: text({ label: { zh: '名称', en: 'Name' }, required: true, search: true, index: true, max: 120 }),
    kind: choice(mechanismKind, { label: { zh: '类型', en: 'Kind' }, required: true, index: true }),
    parent: reference('jointMechanism', {
      label: { zh: '上级机制', en: 'Of the level above' },
      inverse: { name: 'children', label: { zh: '下级机制', en: 'Below' } },
    }),
    hazardTypes: multipleChoice(hazardType, { label: { zh: '灾种', en: 'Hazards' } }),
    organizations: references('organization', { label: { zh: '成员单位', en: 'Members' } }),
    partners: longText({ label: { zh: '外地成员', en: 'Partners elsewhere' }, max: 2000 }),
    chair: reference('organization', { label: { zh: '牵头（轮值）单位', en: 'Chair' } }),
    functions: longText({ label: { zh: '职能', en: 'Functions' }, max: 5000 }),
    everyMonths: integer({
      label: { zh: '会议周期', en: 'Meets every' },
      min: 1,
      max: 60,
      unit: { zh: '个月', en: 'months' },
    }),
    contacts: longText({
      label: { zh: '联系人', en: 'Contacts' },
      max: 2000,
      access: { read: role('director', 'dutyOfficer', 'planner') },
    }),
    validFrom: date({ label: { zh: '起', en: 'From' } }),
    validTo: date({ label: { zh: '止', en: 'To' }, index: true }),
    document: file({ label: { zh: '文件', en: 'Document' } }),
  },
  rules: [
    { wrong: 'validTo < validFrom', at: 'validTo', message: { zh: '结束早于开始', en: 'It ends before it begins' } },
  ],
  cadence: { subject: { since: 'validFrom', until: 'validTo' } },
  access: { read: anyone, ...writtenBy('planner', 'director') },
  publishes: 'down',
  admin: {
    icon: 'Diversity3',
    tree: 'parent',
    columns: ['name', 'kind', 'chair', 'everyMonths', 'validTo', 'unit'],
    filters: ['kind', 'hazardTypes', 'validTo'],
  },
});
