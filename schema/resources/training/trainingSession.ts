import { anyone, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { audience, trainingKind, trainingMode } from '../../dictionaries/training.ts';
import { choice, date, decimal, file, integer, longText, reference, text } from '../../fields/index.ts';
import { trainingLifecycle } from '../../lifecycles/forces.ts';

/** A training: for whom, about what, how long, how many came (B-06, K-17, T7-10). */
export const trainingSession = defineResource({
  name: 'trainingSession',
  area: 'training',
  label: { zh: '培训', en: 'Training' },
  serves: [
    'B-06a',
    'B-06b',
    'B-06c',
    'K-17a',
    'K-17b',
    'K-17c',
    'K-04e',
    'L-11b',
    'T7-10',
    'L-13b',
    'L-12b',
    'W-12b',
    'L-18b',
    'T6-03',
    'T6-19',
    'W-07c',
    'T4-10',
    'K-13e',
    'K-11a',
    'K-17d',
    'T4-20',
    'B-08a',
  ],
  title: 'title',
  key: ['title', 'plannedOn'],
  fields: {
    title: text({ label: { zh: '主题', en: 'Title' }, required: true, search: true, index: true, max: 150 }),
    kind: choice(trainingKind, { label: { zh: '类型', en: 'Kind' }, required: true, index: true }),
    state: trainingLifecycle.stateField,
    audience: choice(audience, { label: { zh: '对象', en: 'Audience' }, required: true, index: true }),
    mode: choice(trainingMode, { label: { zh: '方式', en: 'Mode' }, index: true }),
    organization: reference('organization', {
      label: { zh: '举办单位', en: 'Organization' },
      inverse: { name: 'trainingSessions', label: { zh: '培训', en: 'Training' } },
    }),
    team: reference('team', {
      label: { zh: '参训队伍', en: 'Team' },
      inverse: { name: 'trainingSessions', label: { zh: '训练', en: 'Training' } },
    }),
    plan: reference('workPlan', { label: { zh: '所属计划', en: 'Work plan' } }),
    plannedOn: date({ label: { zh: '计划日期', en: 'Planned on' }, required: true, index: true }),
    heldOn: date({ label: { zh: '举办日期', en: 'Held on' }, notFuture: true, index: true }),
    hours: decimal({
      label: { zh: '学时', en: 'Hours' },
      min: 0,
      max: 1000,
      scale: 1,
      unit: { zh: '学时', en: 'hours' },
    }),
    people: integer({ label: { zh: '人数', en: 'People' }, min: 0, max: 1_000_000, unit: { zh: '人', en: 'people' } }),
    teacher: text({ label: { zh: '授课人', en: 'Teacher' }, max: 100 }),
    expert: reference('expert', { label: { zh: '授课专家', en: 'Expert' } }),
    address: text({ label: { zh: '地点', en: 'Where' } }),
    content: longText({ label: { zh: '内容', en: 'Content' }, max: 10_000 }),
    material: file({ label: { zh: '资料', en: 'Material' } }),
    ...trainingLifecycle.reviewFields,
  },
  lifecycle: trainingLifecycle.lifecycle,
  cadence: {
    counted: { at: 'heldOn', by: ['organization', 'team'], only: { state: { in: ['HELD', 'CERTIFIED'] } } },
  },
  access: { read: anyone, ...writtenBy('planner', 'teamLeader') },
  defaultSort: { field: 'plannedOn', direction: 'DESC' },
  admin: {
    icon: 'School',
    columns: ['title', 'kind', 'audience', 'state', 'plannedOn', 'hours', 'people', 'unit'],
    filters: ['kind', 'audience', 'mode', 'state', 'plannedOn', 'organization', 'team'],
  },
});
