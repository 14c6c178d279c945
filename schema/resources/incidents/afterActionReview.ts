import { role, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { boolean, date, file, longText, reference, references } from '../../fields/index.ts';

/** What an incident taught (W-10h, K-02e; 突发事件应对法: a lessons report afterwards). */
export const afterActionReview = defineResource({
  name: 'afterActionReview',
  area: 'incidents',
  label: { zh: '复盘评估', en: 'After-action review' },
  serves: ['W-10h', 'K-02e', 'T7-05', 'L-08h'],
  title: 'incident.name',
  key: ['incident', 'heldOn'],
  fields: {
    incident: reference('incident', {
      label: { zh: '事件', en: 'Incident' },
      required: true,
      inverse: { name: 'reviews', label: { zh: '复盘', en: 'Reviews' } },
    }),
    heldOn: date({ label: { zh: '日期', en: 'Date' }, required: true, notFuture: true, index: true }),
    organization: reference('organization', { label: { zh: '组织单位', en: 'Organization' } }),
    course: longText({ label: { zh: '处置经过', en: 'Course of events' }, max: 20_000 }),
    whatWorked: longText({ label: { zh: '经验', en: 'What worked' }, max: 10_000 }),
    lessons: longText({ label: { zh: '问题与教训', en: 'Lessons' }, max: 10_000 }),
    tasks: references('workTask', { label: { zh: '改进任务', en: 'Tasks' } }),
    planVersions: references('planVersion', { label: { zh: '修订的预案', en: 'Revised plans' } }),
    isFinal: boolean({ label: { zh: '已定稿', en: 'Final' } }),
    document: file({ label: { zh: '报告', en: 'Report' } }),
  },
  access: {
    // drafts are for their makers
    read: role('director', 'planner', 'dutyOfficer', 'evaluator'),
    ...writtenBy('planner', 'dutyOfficer'),
  },
  timeline: {
    at: ['heldOn'],
    shows: ['organization', 'isFinal', 'course', 'whatWorked', 'lessons', 'tasks', 'planVersions'],
  },
  defaultSort: { field: 'heldOn', direction: 'DESC' },
  admin: {
    icon: 'Replay',
    columns: ['incident', 'heldOn', 'organization', 'isFinal', 'unit'],
    filters: ['incident', 'heldOn', 'isFinal'],
  },
});
