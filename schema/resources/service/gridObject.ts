import { anyone, roleHere, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { gridObjectKind } from '../../dictionaries/service.ts';
import { choice, date, geoPoint, longText, reference, text } from '../../fields/index.ts';

/** A building, shop or facility in a grid (T2-12). */
export const gridObject = defineResource({
  name: 'gridObject',
  area: 'service',
  label: { zh: '网格对象', en: 'Grid object' },
  serves: ['T2-12', 'T2-03', 'B-02d'],
  title: 'name',
  key: ['grid', 'code'],
  fields: {
    code: text({
      label: { zh: '编码', en: 'Code' },
      required: true,
      search: true,
      index: true,
      max: 40,
      numberedAs: 'WD',
    }),
    name: text({ label: { zh: '名称', en: 'Name' }, required: true, search: true, index: true, max: 100 }),
    grid: reference('grid', {
      label: { zh: '网格', en: 'Grid' },
      required: true,
      inverse: { name: 'objects', label: { zh: '对象', en: 'Objects' } },
    }),
    kind: choice(gridObjectKind, { label: { zh: '类型', en: 'Kind' }, required: true, index: true }),
    address: text({ label: { zh: '地址', en: 'Address' } }),
    location: geoPoint({ label: { zh: '坐标', en: 'Point' } }),
    proprietor: text({ label: { zh: '产权（经营）人', en: 'Proprietor' }, max: 60, personal: true }),
    responsible: reference('person', { label: { zh: '责任人', en: 'Responsible' } }),
    riskSite: reference('riskSite', {
      label: { zh: '风险点', en: 'Risk site' },
      inverse: { name: 'gridObjects', label: { zh: '网格对象', en: 'Grid objects' } },
    }),
    checkedOn: date({ label: { zh: '最近巡查', en: 'Last checked' }, notFuture: true, index: true }),
    remark: longText({ label: { zh: '备注', en: 'Remark' }, max: 2000 }),
  },
  access: {
    read: anyone,
    ...writtenBy('gridWorker', 'informationOfficer', 'planner', 'hotlineOfficer'),
    personal: roleHere('director'),
  },
  admin: {
    icon: 'Apartment',
    columns: ['name', 'grid', 'kind', 'address', 'checkedOn', 'unit'],
    filters: ['grid', 'kind', 'checkedOn'],
  },
});
