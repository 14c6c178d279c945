import { anyone, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { responseLevel } from '../../dictionaries/plans.ts';
import { choice, dateTime, integer, longText, place, reference, text } from '../../fields/index.ts';
import { activationLifecycle } from '../../lifecycles/incidents.ts';

/** An emergency response: proposed, approved, adjusted, ended (W-10k, L-05i). */
export const responseActivation = defineResource({
  name: 'responseActivation',
  area: 'incidents',
  label: { zh: '应急响应', en: 'Emergency response' },
  serves: ['W-10k', 'L-05i', 'T7-25', 'B-11d', 'K-08b', 'L-05h'],
  title: 'name',
  key: ['name'],
  fields: {
    name: text({ label: { zh: '名称', en: 'Name' }, required: true, search: true, index: true, max: 120 }),
    incident: reference('incident', {
      label: { zh: '事件', en: 'Incident' },
      inverse: { name: 'responses', label: { zh: '应急响应', en: 'Responses' } },
    }),
    warning: reference('warning', {
      label: { zh: '预警', en: 'Warning' },
      inverse: { name: 'responses', label: { zh: '应急响应', en: 'Responses' } },
    }),
    plan: reference('emergencyPlan', {
      label: { zh: '依据预案', en: 'Plan' },
      inverse: { name: 'activations', label: { zh: '启动的响应', en: 'Activations' } },
    }),
    level: choice(responseLevel, { label: { zh: '响应级别', en: 'Level' }, required: true, index: true }),
    state: activationLifecycle.stateField,
    scope: place({ label: { zh: '响应区域', en: 'Area' } }),
    proposedBy: reference('organization', { label: { zh: '建议单位', en: 'Proposed by' } }),
    triggerEvidence: longText({ label: { zh: '启动依据', en: 'Evidence' }, max: 5000 }),
    startedAt: dateTime({ label: { zh: '启动时间', en: 'Started at' }, notFuture: true, index: true }),
    endedAt: dateTime({ label: { zh: '终止时间', en: 'Ended at' }, notFuture: true, index: true }),
    expectedHours: integer({
      label: { zh: '预计时长', en: 'Expected duration' },
      min: 0,
      max: 8760,
      unit: { zh: '小时', en: 'hours' },
    }),
    measures: longText({ label: { zh: '响应措施', en: 'Measures' }, max: 10_000 }),
    ...activationLifecycle.reviewFields,
  },
  lifecycle: activationLifecycle.lifecycle,
  rules: [
    { wrong: 'endedAt < startedAt', at: 'endedAt', message: { zh: '终止早于启动', en: 'It ended before it began' } },
  ],
  access: { read: anyone, ...writtenBy('dutyOfficer', 'director') },
  publishes: 'byTransition',
  timeline: {
    at: ['startedAt', 'endedAt'],
    shows: ['level', 'plan', 'scope', 'proposedBy', 'triggerEvidence', 'measures'],
    transitions: ['refuse', 'adjust'],
  },
  defaultSort: { field: 'startedAt', direction: 'DESC' },
  admin: {
    icon: 'Bolt',
    columns: ['name', 'level', 'state', 'plan', 'incident', 'startedAt', 'endedAt', 'unit'],
    filters: ['level', 'state', 'startedAt', 'incident', 'plan'],
  },
});
