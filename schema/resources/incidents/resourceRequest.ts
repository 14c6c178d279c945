import { anyone, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { dispatchKind } from '../../dictionaries/incidents.ts';
import { choice, dateTime, decimal, longText, reference, text } from '../../fields/index.ts';
import { requestLifecycle } from '../../lifecycles/dispatch.ts';

/** What a unit lacks in an incident and asks of the one above (L-05e, B-12h). */
export const resourceRequest = defineResource({
  name: 'resourceRequest',
  area: 'incidents',
  label: { zh: '资源需求', en: 'Resource request' },
  serves: ['L-05e', 'B-12h', 'B-11d', 'L-04g'],
  title: 'subject',
  key: ['incident', 'subject', 'requestedAt'],
  fields: {
    subject: text({ label: { zh: '需求', en: 'What is needed' }, required: true, search: true, index: true, max: 150 }),
    kind: choice(dispatchKind, { label: { zh: '类型', en: 'Kind' }, required: true, index: true }),
    incident: reference('incident', {
      label: { zh: '事件', en: 'Incident' },
      required: true,
      inverse: { name: 'requests', label: { zh: '资源需求', en: 'Requests' } },
    }),
    state: requestLifecycle.stateField,
    quantity: decimal({ label: { zh: '数量', en: 'Quantity' }, min: 0, scale: 3 }),
    measureUnit: text({ label: { zh: '单位', en: 'Unit of measure' }, max: 10 }),
    requestedAt: dateTime({
      label: { zh: '提出时间', en: 'Requested at' },
      required: true,
      notFuture: true,
      index: true,
    }),
    neededBy: dateTime({ label: { zh: '需要时间', en: 'Needed by' } }),
    to: text({ label: { zh: '送达地点', en: 'Where to' }, max: 200 }),
    answer: longText({ label: { zh: '办理结果', en: 'Answer' }, max: 2000 }),
    ...requestLifecycle.reviewFields,
  },
  lifecycle: requestLifecycle.lifecycle,
  access: { read: anyone, ...writtenBy('dutyOfficer', 'director') },
  timeline: {
    at: ['requestedAt'],
    shows: ['kind', 'quantity', 'measureUnit', 'to', 'neededBy', 'answer'],
    transitions: ['fulfil', 'refuse', 'withdraw'],
  },
  defaultSort: { field: 'requestedAt', direction: 'DESC' },
  admin: {
    icon: 'PanTool',
    columns: ['subject', 'kind', 'incident', 'quantity', 'measureUnit', 'state', 'requestedAt', 'unit'],
    filters: ['kind', 'state', 'incident', 'requestedAt'],
  },
});
