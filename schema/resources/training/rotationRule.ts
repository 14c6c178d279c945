import { anyone, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { personCategory } from '../../dictionaries/organizations.ts';
import { date, decimal, integer, multipleChoice, text } from '../../fields/index.ts';

/** Who must be trained again after how many years (B-06b: cadres 5, B-06c: village committees 3, C-13). */
export const rotationRule = defineResource({
  name: 'rotationRule',
  area: 'training',
  label: { zh: '轮训规则', en: 'Rotation rule' },
  serves: ['B-06b', 'B-06c', 'K-17c'],
  title: 'name',
  key: ['name'],
  fields: {
    name: text({ label: { zh: '名称', en: 'Name' }, required: true, search: true, index: true, max: 100 }),
    categories: multipleChoice(personCategory, { label: { zh: '人员类别', en: 'Categories' }, required: true }),
    years: integer({
      label: { zh: '周期', en: 'Every' },
      required: true,
      min: 1,
      max: 20,
      unit: { zh: '年', en: 'years' },
    }),
    hours: decimal({
      label: { zh: '学时', en: 'Hours' },
      min: 0,
      max: 1000,
      scale: 1,
      unit: { zh: '学时', en: 'hours' },
    }),
    validFrom: date({ label: { zh: '起算日期', en: 'Counted from' } }),
    basis: text({ label: { zh: '依据', en: 'Basis' }, max: 200 }),
  },
  access: { read: anyone, ...writtenBy('planner', 'director') },
  publishes: 'down',
  admin: { icon: 'Autorenew', columns: ['name', 'categories', 'years', 'hours', 'unit'], filters: [] },
});
