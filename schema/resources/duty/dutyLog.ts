import { role, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { logKind } from '../../dictionaries/duty.ts';
import { choice, dateTime, longText, reference, text } from '../../fields/index.ts';

/** An entry of the duty log (W-15e, K-07). */
export const dutyLog = defineResource({
  name: 'dutyLog',
  area: 'duty',
  label: { zh: '值班日志', en: 'Duty log' },
  serves: ['W-15e', 'K-07c', 'T1-07'],
  title: 'subject',
  key: ['post', 'at', 'subject'],
  fields: {
    post: reference('dutyPost', {
      label: { zh: '值班点', en: 'Post' },
      required: true,
      inverse: { name: 'logs', label: { zh: '日志', en: 'Log' } },
    }),
    shift: reference('dutyShift', {
      label: { zh: '班次', en: 'Shift' },
      inverse: { name: 'logs', label: { zh: '日志', en: 'Log' } },
    }),
    at: dateTime({ label: { zh: '时间', en: 'At' }, required: true, notFuture: true, index: true }),
    kind: choice(logKind, { label: { zh: '类型', en: 'Kind' }, required: true, index: true }),
    subject: text({ label: { zh: '事由', en: 'Subject' }, required: true, search: true, max: 200 }),
    counterpart: text({ label: { zh: '来电（文）单位', en: 'From' }, max: 100 }),
    content: longText({ label: { zh: '内容', en: 'Content' }, max: 10_000 }),
    handling: longText({ label: { zh: '办理情况', en: 'Handling' }, max: 5000 }),
    recorder: reference('person', { label: { zh: '记录人', en: 'Recorder' } }),
    incident: reference('incident', {
      label: { zh: '事件', en: 'Incident' },
      inverse: { name: 'dutyLogs', label: { zh: '值班记录', en: 'Duty log' } },
    }),
  },
  access: { read: role('dutyOfficer', 'director', 'evaluator', 'auditAdmin'), ...writtenBy('dutyOfficer') },
  timeline: { at: ['at'], shows: ['kind', 'counterpart', 'content', 'handling'] },
  defaultSort: { field: 'at', direction: 'DESC' },
  admin: {
    icon: 'EditNote',
    columns: ['at', 'post', 'kind', 'subject', 'counterpart', 'unit'],
    filters: ['post', 'kind', 'at'],
  },
});
