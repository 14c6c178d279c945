import { anyone, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { date, integer, longText, place, reference, text } from '../../fields/index.ts';

/** Households that leave together: where to, on which way, led by whom, at what signal (B-12d, W-10f). */
export const evacuationUnit = defineResource({
  name: 'evacuationUnit',
  area: 'incidents',
  label: { zh: '避险单元', en: 'Evacuation unit' },
  serves: ['B-12d', 'W-10f', 'B-12g', 'T7-17', 'B-04i', 'W-10g'],
  title: 'name',
  key: ['name'],
  fields: {
    name: text({ label: { zh: '名称', en: 'Name' }, required: true, search: true, index: true, max: 100 }),
    riskSite: reference('riskSite', {
      label: { zh: '受威胁于', en: 'Threatened by' },
      inverse: { name: 'evacuationUnits', label: { zh: '避险单元', en: 'Evacuation units' } },
    }),
    place: place({ label: { zh: '所在区划', en: 'Place' } }),
    households: integer({ label: { zh: '户数', en: 'Households' }, min: 0, unit: { zh: '户', en: 'households' } }),
    people: integer({ label: { zh: '人数', en: 'People' }, min: 0, unit: { zh: '人', en: 'people' } }),
    venue: reference('venue', {
      label: { zh: '安置场所', en: 'Shelter' },
      inverse: { name: 'evacuationUnits', label: { zh: '避险单元', en: 'Evacuation units' } },
    }),
    route: longText({ label: { zh: '转移路线', en: 'Route' }, max: 2000 }),
    signal: text({ label: { zh: '预警信号', en: 'Signal' }, max: 100 }),
    alarmPerson: reference('person', { label: { zh: '预警责任人', en: 'Gives the alarm' } }),
    guide: reference('person', { label: { zh: '带领人', en: 'Guide' } }),
    checkedOn: date({ label: { zh: '最近核对', en: 'Last checked' }, notFuture: true, index: true }),
  },
  access: { read: anyone, ...writtenBy('riskOfficer', 'planner', 'informationOfficer', 'dutyOfficer') },
  admin: {
    icon: 'DirectionsRun',
    columns: ['name', 'riskSite', 'households', 'people', 'venue', 'checkedOn', 'unit'],
    filters: ['riskSite', 'venue', 'checkedOn'],
  },
});
