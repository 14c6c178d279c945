import { anyone, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { gridKind } from '../../dictionaries/service.ts';
import { choice, decimal, geoPoint, integer, json, place, reference, text } from '../../fields/index.ts';

/** A grid: the smallest piece of a village or community that somebody answers for (T2-02, T2-10, B-02d, W-09d). */
export const grid = defineResource({
  name: 'grid',
  area: 'service',
  label: { zh: '网格', en: 'Grid' },
  serves: ['T2-01', 'T2-02', 'T2-08', 'T2-10', 'B-02d', 'W-09d', 'B-09a'],
  title: 'name',
  key: ['code'],
  fields: {
    code: text({ label: { zh: '网格编码', en: 'Code' }, required: true, search: true, index: true, max: 40 }),
    name: text({ label: { zh: '名称', en: 'Name' }, required: true, search: true, index: true, max: 100 }),
    kind: choice(gridKind, { label: { zh: '类型', en: 'Kind' }, required: true, index: true, initial: 'GENERAL' }),
    place: place({ label: { zh: '所在区划', en: 'Place' }, required: true }),
    chief: reference('person', {
      label: { zh: '网格长', en: 'Chief' },
      inverse: { name: 'grids', label: { zh: '负责的网格', en: 'Grids' } },
    }),
    surface: decimal({ label: { zh: '面积', en: 'Surface' }, min: 0, unit: { zh: '平方公里', en: 'km²' } }),
    households: integer({ label: { zh: '户数', en: 'Households' }, min: 0, unit: { zh: '户', en: 'households' } }),
    people: integer({ label: { zh: '人口', en: 'People' }, min: 0, unit: { zh: '人', en: 'people' } }),
    centre: geoPoint({ label: { zh: '中心点', en: 'Centre' } }),
    boundary: json({ label: { zh: '边界（GeoJSON）', en: 'Boundary (GeoJSON)' } }),
  },
  access: { read: anyone, ...writtenBy('gridWorker', 'planner', 'hotlineOfficer') },
  defaultSort: { field: 'code', direction: 'ASC' },
  admin: {
    icon: 'GridOn',
    columns: ['name', 'code', 'kind', 'place', 'chief', 'households', 'unit'],
    filters: ['kind', 'chief'],
  },
});
