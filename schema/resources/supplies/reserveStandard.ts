import { anyone, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { hazardType } from '../../dictionaries/hazards.ts';
import { responseLevel } from '../../dictionaries/plans.ts';
import { threatLevel } from '../../dictionaries/responsibilities.ts';
import { choice, decimal, integer, multipleChoice, text } from '../../fields/index.ts';

/** How much of something must lie ready for whom (B-13c, B-12e, K-14d). */
export const reserveStandard = defineResource({
  name: 'reserveStandard',
  area: 'supplies',
  label: { zh: '储备标准', en: 'Reserve standard' },
  serves: ['B-13c', 'B-12e', 'K-14c', 'K-14d', 'L-04g', 'L-21', 'W-12e', 'B-13d', 'T1-09'],
  title: 'name',
  key: ['name'],
  fields: {
    name: text({ label: { zh: '名称', en: 'Name' }, required: true, search: true, index: true, max: 120 }),
    code: text({ label: { zh: '物资分类编码', en: 'Catalogue code' }, search: true, max: 20 }),
    item: text({ label: { zh: '物资', en: 'Item' }, required: true, search: true, max: 100 }),
    measureUnit: text({ label: { zh: '计量单位', en: 'Unit of measure' }, max: 10 }),
    threats: multipleChoice(threatLevel, { label: { zh: '适用风险等级', en: 'For places of risk' } }),
    hazardType: choice(hazardType, { label: { zh: '灾种', en: 'Hazard' }, index: true }),
    responseLevel: choice(responseLevel, { label: { zh: '满足响应级别', en: 'For a response of level' }, index: true }),
    perThousandPeople: decimal({ label: { zh: '每千人', en: 'Per 1,000 people' }, min: 0, scale: 3 }),
    perHousehold: decimal({ label: { zh: '每户', en: 'Per household' }, min: 0, scale: 3 }),
    perTeam: decimal({ label: { zh: '每队', en: 'Per team' }, min: 0, scale: 3 }),
    fixed: decimal({ label: { zh: '固定数量', en: 'Fixed' }, min: 0, scale: 3 }),
    redundancyFactor: decimal({ label: { zh: '冗余系数', en: 'Redundancy' }, min: 1, max: 10, initial: 1 }),
    days: integer({ label: { zh: '保障天数', en: 'Days' }, min: 0, max: 365, unit: { zh: '天', en: 'days' } }),
    basis: text({ label: { zh: '依据', en: 'Basis' }, max: 200 }),
  },
  rules: [
    {
      wrong: 'perThousandPeople == null && perHousehold == null && perTeam == null && fixed == null',
      at: 'fixed',
      message: { zh: '请填写每千人、每户、每队或固定数量', en: 'Say how much: per people, household, team, or fixed' },
    },
  ],
  access: { read: anyone, ...writtenBy('supplyKeeper', 'planner') },
  publishes: 'down',
  admin: {
    icon: 'Straighten',
    columns: [
      'name',
      'item',
      'threats',
      'responseLevel',
      'perThousandPeople',
      'perHousehold',
      'redundancyFactor',
      'unit',
    ],
    filters: ['hazardType', 'responseLevel'],
  },
});
