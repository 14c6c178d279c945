import { anyone, role } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { depotKind } from '../../dictionaries/supplies.ts';
import { choice, date, decimal, geoPoint, phone, place, reference, text } from '../../fields/index.ts';

/** A place that keeps supplies: depot, reserve point, consigned point, agreement enterprise (B-13a, T1-09). */
export const depot = defineResource({
  name: 'depot',
  area: 'supplies',
  label: { zh: '仓库', en: 'Depot' },
  serves: ['K-14a', 'L-21', 'W-12d', 'T1-09', 'T5-02', 'B-13a', 'B-13d'],
  title: 'name',
  key: ['name'],
  fields: {
    name: text({ label: { zh: '名称', en: 'Name' }, required: true, search: true, index: true, max: 100 }),
    kind: choice(depotKind, { label: { zh: '类型', en: 'Kind' }, required: true, index: true }),
    organization: reference('organization', {
      label: { zh: '管理单位', en: 'Organization' },
      inverse: { name: 'depots', label: { zh: '管理的仓库', en: 'Depots' } },
    }),
    place: place({ label: { zh: '所在区划', en: 'Place' } }),
    address: text({ label: { zh: '地址', en: 'Address' }, search: true }),
    location: geoPoint({ label: { zh: '坐标', en: 'Point' } }),
    area: decimal({ label: { zh: '面积', en: 'Area' }, min: 0, max: 1_000_000, unit: { zh: '平方米', en: 'm²' } }),
    keeper: text({ label: { zh: '保管员', en: 'Keeper' }, max: 60 }),
    keeperPhone: phone({ label: { zh: '保管员电话', en: 'Keeper phone' }, personal: true }),
    checkedOn: date({ label: { zh: '最近检查', en: 'Last checked' }, notFuture: true }),
  },
  access: {
    read: anyone,
    create: role('supplyKeeper'),
    update: role('supplyKeeper'),
    delete: role('supplyKeeper'),
    personal: role('director', 'dutyOfficer'),
  },
  outsiders: [
    { role: 'partner', part: 'DEPOT', fields: ['name', 'kind', 'place', 'area'] },
    { role: 'partner', part: 'DEPOT_CONTACT', fields: ['name', 'address', 'location', 'keeper', 'keeperPhone'] },
  ],
  defaultSort: { field: 'name', direction: 'ASC' },
  admin: {
    icon: 'Warehouse',
    columns: ['name', 'kind', 'address', 'area', 'keeper', 'keeperPhone', 'unit'],
    filters: ['kind', 'organization'],
  },
});
