import { anyone, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { date, file, integer, reference, text } from '../../fields/index.ts';

/** The drills that a body sets itself for a year (L-08e). */
export const drillSchedule = defineResource({
  name: 'drillSchedule',
  area: 'plans',
  label: { zh: '演练计划', en: 'Drill schedule' },
  serves: ['L-08e', 'L-08f', 'K-06e', 'K-06f', 'B-10c'],
  title: 'title',
  key: ['title'],
  fields: {
    title: text({ label: { zh: '名称', en: 'Title' }, required: true, search: true, index: true, max: 120 }),
    year: integer({ label: { zh: '年度', en: 'Year' }, required: true, min: 2000, max: 2100, index: true }),
    organization: reference('organization', {
      label: { zh: '制定单位', en: 'Organization' },
      inverse: { name: 'drillSchedules', label: { zh: '演练计划', en: 'Drill schedules' } },
    }),
    emphasis: text({ label: { zh: '侧重点', en: 'Emphasis' } }),
    submittedOn: date({ label: { zh: '报送日期', en: 'Submitted on' }, notFuture: true }),
    document: file({ label: { zh: '文件', en: 'Document' } }),
  },
  access: { read: anyone, ...writtenBy('planner') },
  defaultSort: { field: 'year', direction: 'DESC' },
  admin: {
    icon: 'EventAvailable',
    columns: ['title', 'year', 'organization', 'submittedOn', 'unit'],
    filters: ['year', 'organization'],
  },
});
