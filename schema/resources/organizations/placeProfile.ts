import { anyone, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { forestFireClass, threatLevel } from '../../dictionaries/responsibilities.ts';
import { boolean, choice, date, decimal, integer, longText, place, text } from '../../fields/index.ts';

/** What is known of a place as a whole: people, area, how much is at risk; many duties depend on it (B-13c, T6-07, B-01a). */
export const placeProfile = defineResource({
  name: 'placeProfile',
  area: 'organizations',
  label: { zh: '区划概况', en: 'Place profile' },
  serves: ['B-01a', 'B-13c', 'T6-07', 'L-06'],
  title: 'name',
  key: ['name'],
  fields: {
    name: text({ label: { zh: '名称', en: 'Name' }, required: true, search: true, index: true, max: 60 }),
    place: place({ label: { zh: '区划', en: 'Place' }, required: true }),
    population: integer({ label: { zh: '常住人口', en: 'Population' }, min: 0, unit: { zh: '人', en: 'people' } }),
    households: integer({ label: { zh: '户数', en: 'Households' }, min: 0, unit: { zh: '户', en: 'households' } }),
    surface: decimal({ label: { zh: '面积', en: 'Surface' }, min: 0, unit: { zh: '平方公里', en: 'km²' } }),
    forestArea: decimal({ label: { zh: '林地面积', en: 'Forest' }, min: 0, unit: { zh: '公顷', en: 'ha' } }),
    threat: choice(threatLevel, { label: { zh: '综合风险等级', en: 'Overall risk' }, index: true }),
    forestFireClass: choice(forestFireClass, { label: { zh: '森林火险等级', en: 'Forest fire class' }, index: true }),
    isFloodPriority: boolean({ label: { zh: '防汛重点', en: 'Flood priority' } }),
    isProneToGeologicalHazards: boolean({ label: { zh: '地质灾害易发', en: 'Prone to geological hazards' } }),
    isFunctionalZone: boolean({ label: { zh: '功能区', en: 'Functional zone' } }),
    surveyedOn: date({ label: { zh: '更新日期', en: 'As of' }, notFuture: true, index: true }),
    remark: longText({ label: { zh: '备注', en: 'Remark' }, max: 2000 }),
  },
  access: { read: anyone, ...writtenBy('planner', 'riskOfficer', 'tenantAdmin') },
  admin: {
    icon: 'Place',
    columns: ['name', 'population', 'households', 'threat', 'forestFireClass', 'isFloodPriority', 'surveyedOn'],
    filters: ['threat', 'forestFireClass', 'isFloodPriority', 'isFunctionalZone'],
  },
});
