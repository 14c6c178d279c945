import { anyone, role, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { hazardType } from '../../dictionaries/hazards.ts';
import { shelterClass, venueFacility, venueKind } from '../../dictionaries/supplies.ts';
import {
  choice,
  date,
  decimal,
  geoPoint,
  integer,
  multipleChoice,
  phone,
  place,
  reference,
  text,
} from '../../fields/index.ts';
import { venueLifecycle } from '../../lifecycles/forces.ts';

/** A shelter or other place of use in an emergency (K-15, B-15, W-13c). */
export const venue = defineResource({
  name: 'venue',
  area: 'supplies',
  label: { zh: '应急场所', en: 'Venue' },
  serves: [
    'K-15a',
    'K-15b',
    'K-15c',
    'B-15a',
    'B-15b',
    'B-15c',
    'W-13c',
    'W-10d',
    'T7-18',
    'L-21',
    'W-12a',
    'B-18a',
    'B-12b',
    'L-07c',
  ],
  title: 'name',
  key: ['name'],
  fields: {
    name: text({ label: { zh: '名称', en: 'Name' }, required: true, search: true, index: true, max: 100 }),
    kind: choice(venueKind, { label: { zh: '类型', en: 'Kind' }, required: true, index: true }),
    state: venueLifecycle.stateField,
    shelterClass: choice(shelterClass, { label: { zh: '避难时长类型', en: 'Class' }, index: true }),
    organization: reference('organization', {
      label: { zh: '管理单位', en: 'Organization' },
      inverse: { name: 'venues', label: { zh: '管理的场所', en: 'Venues' } },
    }),
    host: text({
      label: { zh: '依托设施', en: 'Host' },
      help: { zh: '学校、广场、公园等', en: 'School, square, park' },
      max: 100,
    }),
    place: place({ label: { zh: '所在区划', en: 'Place' } }),
    address: text({ label: { zh: '地址', en: 'Address' }, search: true }),
    location: geoPoint({ label: { zh: '坐标', en: 'Point' } }),
    surface: decimal({ label: { zh: '有效避难面积', en: 'Surface' }, min: 0, unit: { zh: '平方米', en: 'm²' } }),
    capacity: integer({ label: { zh: '容量', en: 'Capacity' }, min: 0, unit: { zh: '人', en: 'people' }, index: true }),
    facilities: multipleChoice(venueFacility, { label: { zh: '配套设施', en: 'Facilities' } }),
    hazardTypes: multipleChoice(hazardType, { label: { zh: '适用灾种', en: 'Hazards' } }),
    uses: text({ label: { zh: '功能', en: 'Uses' } }),
    manager: text({ label: { zh: '管理人', en: 'Manager' }, max: 60 }),
    managerPhone: phone({ label: { zh: '管理人电话', en: 'Phone' }, personal: true }),
    maintainedOn: date({ label: { zh: '最近维护', en: 'Last maintained' }, notFuture: true, index: true }),
    ...venueLifecycle.reviewFields,
  },
  lifecycle: venueLifecycle.lifecycle,
  access: { read: anyone, ...writtenBy('supplyKeeper', 'planner'), personal: role('director', 'dutyOfficer') },
  publishes: 'down',
  defaultSort: { field: 'name', direction: 'ASC' },
  admin: {
    icon: 'NightShelter',
    columns: ['name', 'kind', 'state', 'shelterClass', 'capacity', 'address', 'unit'],
    filters: ['kind', 'state', 'shelterClass', 'facilities', 'organization'],
  },
});
