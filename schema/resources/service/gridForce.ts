import { anyone, role, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { gridRole } from '../../dictionaries/service.ts';
import { boolean, choice, date, phone, reference } from '../../fields/index.ts';

/** Somebody at work in a grid, in one of its slots (T2-11). */
export const gridForce = defineResource({
  name: 'gridForce',
  area: 'service',
  label: { zh: '网格力量', en: 'Grid worker' },
  serves: ['T2-02', 'T2-11', 'B-02d', 'T2-09'],
  title: 'person.name',
  key: ['grid', 'role', 'person'],
  fields: {
    grid: reference('grid', {
      label: { zh: '网格', en: 'Grid' },
      required: true,
      inverse: { name: 'forces', label: { zh: '网格力量', en: 'Forces' } },
    }),
    person: reference('person', {
      label: { zh: '人员', en: 'Person' },
      required: true,
      inverse: { name: 'gridPosts', label: { zh: '所在网格', en: 'Grids' } },
    }),
    role: choice(gridRole, { label: { zh: '角色', en: 'Role' }, required: true, index: true }),
    phone: phone({ label: { zh: '电话', en: 'Phone' }, personal: true }),
    isFullTime: boolean({ label: { zh: '专职', en: 'Full time' } }),
    from: date({ label: { zh: '起', en: 'From' } }),
    to: date({ label: { zh: '止', en: 'To' } }),
  },
  rules: [{ wrong: 'to < from', at: 'to', message: { zh: '结束早于开始', en: 'It ends before it begins' } }],
  access: {
    read: anyone,
    ...writtenBy('gridWorker', 'planner', 'hotlineOfficer'),
    personal: role('dutyOfficer', 'director'),
  },
  admin: {
    icon: 'Hiking',
    columns: ['person', 'grid', 'role', 'phone', 'isFullTime', 'unit'],
    filters: ['grid', 'role', 'isFullTime'],
  },
});
