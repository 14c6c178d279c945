import { role, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { entryKind } from '../../dictionaries/incidents.ts';
import { choice, dateTime, file, longText, reference, text } from '../../fields/index.ts';

/** A line of an incident's log: what happened or was ordered, when (W-10h). */
export const incidentEntry = defineResource({
  name: 'incidentEntry',
  area: 'incidents',
  label: { zh: '事件纪实', en: 'Log of an incident' },
  plural: 'incidentEntries',
  serves: ['W-10h', 'K-11c', 'T7-25', 'L-05h'],
  title: 'subject',
  key: ['incident', 'at', 'subject'],
  fields: {
    incident: reference('incident', {
      label: { zh: '事件', en: 'Incident' },
      required: true,
      inverse: { name: 'entries', label: { zh: '纪实', en: 'Log' } },
    }),
    at: dateTime({ label: { zh: '时间', en: 'At' }, required: true, notFuture: true, index: true }),
    kind: choice(entryKind, { label: { zh: '类型', en: 'Kind' }, required: true, index: true }),
    subject: text({ label: { zh: '事项', en: 'Subject' }, required: true, search: true, max: 200 }),
    content: longText({ label: { zh: '内容', en: 'Content' }, max: 10_000 }),
    organization: reference('organization', { label: { zh: '单位', en: 'Organization' } }),
    person: reference('person', { label: { zh: '人员', en: 'Person' } }),
    photo: file({ label: { zh: '照片', en: 'Photo' } }),
  },
  access: {
    read: role('director', 'dutyOfficer', 'planner', 'teamLeader', 'evaluator'),
    ...writtenBy('dutyOfficer', 'director', 'teamLeader'),
  },
  timeline: { at: ['at'], shows: ['kind', 'organization', 'person', 'content'] },
  defaultSort: { field: 'at', direction: 'DESC' },
  admin: {
    icon: 'Timeline',
    columns: ['at', 'incident', 'kind', 'subject', 'organization', 'unit'],
    filters: ['incident', 'kind', 'at'],
  },
});
