import { role, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { supervisionKind } from '../../dictionaries/supervision.ts';
import { choice, date, file, longText, reference, text } from '../../fields/index.ts';
import { supervisionLifecycle } from '../../lifecycles/supervision.ts';

/** Pressure from above: listed supervision, warning talk, criticism, accountability (W-05c, W-05d, W-05e, B-03f). */
export const supervisionAction = defineResource({
  name: 'supervisionAction',
  area: 'supervision',
  label: { zh: '督办', en: 'Supervision' },
  serves: ['W-05c', 'W-05d', 'W-05e', 'B-03f', 'T7-26', 'L-03c', 'K-10c', 'B-18d', 'K-07f'],
  title: 'title',
  key: ['number'],
  fields: {
    number: text({
      label: { zh: '编号', en: 'Number' },
      required: true,
      search: true,
      index: true,
      max: 40,
      numberedAs: 'DB',
    }),
    title: text({ label: { zh: '事项', en: 'Title' }, required: true, search: true, index: true, max: 150 }),
    kind: choice(supervisionKind, { label: { zh: '类型', en: 'Kind' }, required: true, index: true }),
    state: supervisionLifecycle.stateField,
    organization: reference('organization', {
      label: { zh: '被督办单位', en: 'Organization' },
      inverse: { name: 'supervisions', label: { zh: '督办', en: 'Supervision' } },
    }),
    // accountability of people is for few
    person: reference('person', {
      label: { zh: '相关人员', en: 'Person' },
      access: { read: role('director', 'inspector', 'auditAdmin') },
    }),
    hazard: reference('hazard', {
      label: { zh: '隐患', en: 'Hazard' },
      inverse: { name: 'supervisions', label: { zh: '督办', en: 'Supervision' } },
    }),
    incident: reference('incident', {
      label: { zh: '事件', en: 'Incident' },
      inverse: { name: 'supervisions', label: { zh: '督办', en: 'Supervision' } },
    }),
    trigger: text({ label: { zh: '原因', en: 'Trigger' }, max: 200 }),
    requirement: longText({ label: { zh: '要求', en: 'Requirement' }, max: 5000 }),
    issuedOn: date({ label: { zh: '下达日期', en: 'Issued on' }, required: true, notFuture: true, index: true }),
    due: date({ label: { zh: '时限', en: 'Due' }, index: true }),
    report: longText({ label: { zh: '整改报告', en: 'Report' }, max: 10_000 }),
    document: file({ label: { zh: '文书', en: 'Document' } }),
    ...supervisionLifecycle.reviewFields,
  },
  lifecycle: supervisionLifecycle.lifecycle,
  rules: [
    { wrong: 'due < issuedOn', at: 'due', message: { zh: '时限早于下达日期', en: 'It is due before it was issued' } },
  ],
  access: {
    read: role('director', 'inspector', 'riskOfficer', 'evaluator', 'auditAdmin', 'planner'),
    ...writtenBy('director', 'inspector'),
  },
  timeline: {
    at: ['issuedOn'],
    shows: ['kind', 'organization', 'requirement', 'due', 'report'],
    transitions: ['escalate', 'close'],
  },
  defaultSort: { field: 'issuedOn', direction: 'DESC' },
  admin: {
    icon: 'NotificationImportant',
    columns: ['number', 'title', 'kind', 'state', 'organization', 'due', 'unit'],
    filters: ['kind', 'state', 'organization', 'due'],
  },
});
