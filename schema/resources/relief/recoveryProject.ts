import { anyone, role, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { fundSource } from '../../dictionaries/cooperation.ts';
import { projectKind } from '../../dictionaries/relief.ts';
import { choice, date, longText, money, percentage, place, reference, text } from '../../fields/index.ts';
import { projectLifecycle } from '../../lifecycles/relief.ts';

/** A project of rebuilding, emergency works or capacity, with money and milestones (K-02c, L-21, W-12a). */
export const recoveryProject = defineResource({
  name: 'recoveryProject',
  area: 'relief',
  label: { zh: '工程项目', en: 'Project' },
  serves: ['K-02c', 'L-21', 'W-12a', 'L-16', 'K-15a', 'L-17', 'L-22', 'W-10d', 'K-12e', 'T5-03'],
  title: 'name',
  key: ['name'],
  fields: {
    name: text({ label: { zh: '名称', en: 'Name' }, required: true, search: true, index: true, max: 120 }),
    kind: choice(projectKind, { label: { zh: '类型', en: 'Kind' }, required: true, index: true }),
    state: projectLifecycle.stateField,
    organization: reference('organization', {
      label: { zh: '建设单位', en: 'Owner' },
      inverse: { name: 'projects', label: { zh: '工程项目', en: 'Projects' } },
    }),
    incident: reference('incident', {
      label: { zh: '灾害事件', en: 'Incident' },
      inverse: { name: 'projects', label: { zh: '恢复重建', en: 'Projects' } },
    }),
    plan: reference('workPlan', { label: { zh: '所属规划', en: 'Work plan' } }),
    place: place({ label: { zh: '所在区划', en: 'Place' } }),
    budget: money({ label: { zh: '概算', en: 'Budget' }, min: 0 }),
    spent: money({ label: { zh: '已支出', en: 'Spent' }, min: 0 }),
    source: choice(fundSource, { label: { zh: '资金来源', en: 'Source' }, index: true }),
    contractor: text({
      label: { zh: '施工单位', en: 'Contractor' },
      max: 100,
      access: { read: role('director', 'planner', 'financeOfficer', 'auditAdmin') },
    }),
    startedOn: date({ label: { zh: '开工日期', en: 'Started on' }, notFuture: true }),
    due: date({ label: { zh: '计划完工', en: 'Due' }, index: true }),
    completedOn: date({ label: { zh: '完工日期', en: 'Completed on' }, notFuture: true }),
    progress: percentage({ label: { zh: '进度', en: 'Progress' } }),
    acceptance: longText({ label: { zh: '验收意见', en: 'Acceptance' }, max: 5000 }),
    audited: longText({
      label: { zh: '审计意见', en: 'Audit' },
      max: 5000,
      access: { read: role('director', 'financeOfficer', 'auditAdmin') },
    }),
    ...projectLifecycle.reviewFields,
  },
  lifecycle: projectLifecycle.lifecycle,
  rules: [
    {
      wrong: 'completedOn < startedOn',
      at: 'completedOn',
      message: { zh: '完工早于开工', en: 'Before it was started' },
    },
  ],
  access: { read: anyone, ...writtenBy('planner', 'director') },
  timeline: { at: ['startedOn', 'completedOn'], shows: ['kind', 'organization', 'budget', 'progress'] },
  admin: {
    icon: 'Engineering',
    columns: ['name', 'kind', 'state', 'organization', 'budget', 'progress', 'due', 'unit'],
    filters: ['kind', 'state', 'source', 'due'],
  },
});
