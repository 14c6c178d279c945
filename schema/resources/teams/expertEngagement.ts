import { anyone, role, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { engagementKind } from '../../dictionaries/teams.ts';
import { choice, date, longText, money, reference, text } from '../../fields/index.ts';

/** What an expert was asked for, and what he said (L-15). */
export const expertEngagement = defineResource({
  name: 'expertEngagement',
  area: 'teams',
  label: { zh: '专家咨询', en: 'Expert engagement' },
  serves: ['L-15', 'T7-08', 'K-13h', 'B-08d'],
  title: 'subject',
  key: ['expert', 'heldOn', 'subject'],
  fields: {
    expert: reference('expert', {
      label: { zh: '专家', en: 'Expert' },
      required: true,
      inverse: { name: 'engagements', label: { zh: '咨询', en: 'Engagements' } },
    }),
    kind: choice(engagementKind, { label: { zh: '类型', en: 'Kind' }, required: true, index: true }),
    subject: text({ label: { zh: '事项', en: 'Subject' }, required: true, search: true, max: 150 }),
    heldOn: date({ label: { zh: '日期', en: 'Date' }, required: true, notFuture: true, index: true }),
    incident: reference('incident', {
      label: { zh: '事件', en: 'Incident' },
      inverse: { name: 'expertEngagements', label: { zh: '专家咨询', en: 'Experts' } },
    }),
    planReview: reference('planReview', { label: { zh: '预案评审', en: 'Plan review' } }),
    opinion: longText({ label: { zh: '意见', en: 'Opinion' }, max: 10_000 }),
    fee: money({
      label: { zh: '费用', en: 'Fee' },
      min: 0,
      access: { read: role('director', 'planner', 'financeOfficer') },
    }),
  },
  access: { read: anyone, ...writtenBy('planner', 'dutyOfficer', 'teamLeader') },
  timeline: { at: ['heldOn'], shows: ['expert', 'kind', 'opinion'] },
  defaultSort: { field: 'heldOn', direction: 'DESC' },
  admin: {
    icon: 'RecordVoiceOver',
    columns: ['expert', 'kind', 'subject', 'heldOn', 'unit'],
    filters: ['expert', 'kind', 'heldOn'],
  },
});
