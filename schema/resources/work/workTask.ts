import { anyone, roleHere, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { date, decimal, longText, reference, references, text } from '../../fields/index.ts';
import { workTaskLifecycle } from '../../lifecycles/work.ts';

/** One item of a work plan: who, by when, how much (K-00a, L-00b, T6-18). */
export const workTask = defineResource({
  name: 'workTask',
  area: 'work',
  label: { zh: '工作任务', en: 'Task' },
  serves: ['K-00a', 'K-18b', 'L-00a', 'L-00b', 'W-00', 'W-04a', 'T1-10', 'T4-11', 'T6-18', 'B-18b'],
  title: 'title',
  key: ['plan', 'number'],
  fields: {
    number: text({ label: { zh: '序号', en: 'Number' }, required: true, index: true, max: 20 }),
    title: text({ label: { zh: '任务', en: 'Task' }, required: true, search: true, index: true, max: 200 }),
    plan: reference('workPlan', {
      label: { zh: '工作计划', en: 'Work plan' },
      required: true,
      inverse: { name: 'tasks', label: { zh: '任务', en: 'Tasks' } },
    }),
    state: workTaskLifecycle.stateField,
    upstream: reference('workTask', {
      label: { zh: '承接的上级任务', en: 'Takes up' },
      inverse: { name: 'adoptions', label: { zh: '下级承接', en: 'Taken up by' } },
    }),
    upstreamOwner: text({
      label: { zh: '外部任务来源', en: 'Fixed by' },
      help: { zh: '如自治区确定的任务（L-00b）', en: 'Such as a task of the autonomous region (L-00b)' },
    }),
    leadOrganization: reference('organization', {
      label: { zh: '牵头单位', en: 'Leads' },
      inverse: { name: 'tasks', label: { zh: '牵头任务', en: 'Tasks' } },
    }),
    supportOrganizations: references('organization', { label: { zh: '配合单位', en: 'Support' } }),
    measure: longText({ label: { zh: '措施', en: 'Measures' }, max: 5000 }),
    target: decimal({ label: { zh: '目标数', en: 'Target' }, min: 0 }),
    done: decimal({ label: { zh: '完成数', en: 'Done' }, min: 0 }),
    measureUnit: text({ label: { zh: '计量单位', en: 'Unit of measure' }, max: 10 }),
    due: date({ label: { zh: '完成时限', en: 'Due' }, index: true }),
    progress: longText({ label: { zh: '进展', en: 'Progress' }, max: 5000 }),
    closedOn: date({ label: { zh: '办结日期', en: 'Closed on' }, notFuture: true }),
    remark: longText({
      label: { zh: '内部备注', en: 'Internal remark' },
      max: 2000,
      access: { read: roleHere('planner', 'director') },
    }),
    ...workTaskLifecycle.reviewFields,
  },
  lifecycle: workTaskLifecycle.lifecycle,
  access: { read: anyone, ...writtenBy('planner', 'director') },
  publishes: 'down',
  adopts: {
    by: 'upstream',
    copies: ['number', 'title', 'upstreamOwner', 'measure', 'target', 'measureUnit', 'due'],
    partOf: 'plan',
    progress: { done: ['CLOSED'], void: ['CANCELLED'] },
  },
  defaultSort: { field: 'number', direction: 'ASC' },
  admin: {
    icon: 'TaskAlt',
    columns: ['number', 'title', 'plan', 'state', 'leadOrganization', 'due', 'target', 'done', 'unit'],
    filters: ['plan', 'state', 'leadOrganization', 'due', 'upstream'],
  },
});
