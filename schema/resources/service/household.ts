import { anyone, nobody, roleHere, whenOpened, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { date, geoPoint, integer, phone, place, reference, text } from '../../fields/index.ts';

/** Who keeps the list: the village, its township; levels above in an emergency. */
const keepers = [
  roleHere('informationOfficer', 'gridWorker', 'reliefOfficer', 'dutyOfficer', 'director'),
  whenOpened('dutyOfficer', 'director'),
];

/** A household; who lives there is for its own village and township (9.2 number 1). */
export const household = defineResource({
  name: 'household',
  area: 'service',
  label: { zh: '家庭户', en: 'Household' },
  serves: ['B-12c', 'B-12e', 'T2-12', 'W-10g', 'B-04i'],
  title: 'code',
  key: ['code'],
  fields: {
    code: text({
      label: { zh: '户编号', en: 'Code' },
      required: true,
      search: true,
      index: true,
      max: 40,
      numberedAs: 'HU',
    }),
    head: text({ label: { zh: '户主', en: 'Head' }, max: 60, access: { read: keepers, mask: nobody } }),
    phone: phone({ label: { zh: '电话', en: 'Phone' }, access: { read: keepers, mask: nobody } }),
    address: text({ label: { zh: '住址', en: 'Address' }, access: { read: keepers, mask: nobody } }),
    location: geoPoint({ label: { zh: '坐标', en: 'Point' }, access: { read: keepers, mask: nobody } }),
    place: place({ label: { zh: '所在区划', en: 'Place' } }),
    grid: reference('grid', {
      label: { zh: '网格', en: 'Grid' },
      inverse: { name: 'householdRecords', label: { zh: '家庭户', en: 'Households' } },
    }),
    evacuationUnit: reference('evacuationUnit', {
      label: { zh: '避险单元', en: 'Evacuation unit' },
      inverse: { name: 'householdRecords', label: { zh: '家庭户', en: 'Households' } },
    }),
    riskSite: reference('riskSite', {
      label: { zh: '受威胁于', en: 'Threatened by' },
      inverse: { name: 'householdRecords', label: { zh: '受威胁户', en: 'Households' } },
    }),
    people: integer({ label: { zh: '人口', en: 'People' }, min: 0, max: 100, unit: { zh: '人', en: 'people' } }),
    reserveDays: integer({
      label: { zh: '家庭储备天数', en: 'Days of reserve' },
      help: { zh: '至少三天（B-12e）', en: 'At least three (B-12e)' },
      min: 0,
      max: 365,
      unit: { zh: '天', en: 'days' },
    }),
    updatedOn: date({ label: { zh: '最近核对', en: 'Last checked' }, notFuture: true, index: true }),
  },
  access: { read: anyone, ...writtenBy('informationOfficer', 'gridWorker', 'reliefOfficer') },
  admin: {
    icon: 'Home',
    columns: ['code', 'head', 'address', 'people', 'grid', 'evacuationUnit', 'updatedOn', 'unit'],
    filters: ['grid', 'evacuationUnit', 'riskSite', 'updatedOn'],
  },
});
