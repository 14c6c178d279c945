import { anyone, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { integer, longText, reference, text } from '../../fields/index.ts';

/** A kind of request or case: who handles it, within what time, when it counts as done (T2-05, T2-14, K-10b). */
export const ticketCategory = defineResource({
  name: 'ticketCategory',
  plural: 'ticketCategories',
  area: 'service',
  label: { zh: '诉求（案件）类别', en: 'Ticket category' },
  serves: ['T2-05', 'T2-14', 'K-10b', 'K-10a'],
  title: 'name',
  key: ['code'],
  fields: {
    code: text({ label: { zh: '编码', en: 'Code' }, required: true, search: true, index: true, max: 40 }),
    name: text({ label: { zh: '名称', en: 'Name' }, required: true, search: true, index: true, max: 100 }),
    parent: reference('ticketCategory', {
      label: { zh: '上级类别', en: 'Parent' },
      inverse: { name: 'children', label: { zh: '下级类别', en: 'Children' } },
    }),
    organization: reference('organization', { label: { zh: '承办单位', en: 'Handled by' } }),
    responsibility: reference('responsibilityItem', { label: { zh: '职责事项', en: 'Responsibility' } }),
    acceptMinutes: integer({
      label: { zh: '接单时限', en: 'Accept within' },
      min: 0,
      max: 100_000,
      unit: { zh: '分钟', en: 'minutes' },
    }),
    handleHours: integer({
      label: { zh: '办结时限', en: 'Handle within' },
      min: 0,
      max: 10_000,
      unit: { zh: '小时', en: 'hours' },
    }),
    standard: longText({ label: { zh: '立案结案标准', en: 'Standard' }, max: 5000 }),
  },
  access: { read: anyone, ...writtenBy('hotlineOfficer', 'planner') },
  publishes: 'down',
  defaultSort: { field: 'code', direction: 'ASC' },
  admin: {
    icon: 'Category',
    tree: 'parent',
    columns: ['name', 'code', 'parent', 'organization', 'handleHours', 'unit'],
    filters: ['parent', 'organization'],
  },
});
