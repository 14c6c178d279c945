import { nobody, role, roleHere, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { satisfaction, ticketChannel, urgency } from '../../dictionaries/service.ts';
import { choice, dateTime, file, geoPoint, longText, phone, place, reference, text } from '../../fields/index.ts';
import { ticketLifecycle } from '../../lifecycles/service.ts';

/** A request of somebody, from the desk to the answer; who called is known to the desk alone (K-09, K-10, T2-04, B-01f). */
export const serviceTicket = defineResource({
  name: 'serviceTicket',
  area: 'service',
  label: { zh: '工单', en: 'Ticket' },
  serves: [
    'K-09a',
    'K-09b',
    'K-09c',
    'K-09d',
    'K-10a',
    'K-10b',
    'K-10c',
    'K-10d',
    'T2-04',
    'T2-06',
    'T2-07',
    'T2-13',
    'B-01e',
    'B-01f',
    'B-05c',
    'T7-20',
    'B-02d',
    'T2-18',
  ],
  title: 'title',
  key: ['number'],
  fields: {
    number: text({
      label: { zh: '工单号', en: 'Number' },
      required: true,
      search: true,
      index: true,
      max: 40,
      numberedAs: 'GD',
    }),
    title: text({ label: { zh: '诉求', en: 'Title' }, required: true, search: true, index: true, max: 150 }),
    channel: choice(ticketChannel, { label: { zh: '渠道', en: 'Channel' }, required: true, index: true }),
    urgency: choice(urgency, {
      label: { zh: '紧急程度', en: 'Urgency' },
      required: true,
      index: true,
      initial: 'NORMAL',
    }),
    state: ticketLifecycle.stateField,
    category: reference('ticketCategory', {
      label: { zh: '类别', en: 'Category' },
      inverse: { name: 'tickets', label: { zh: '工单', en: 'Tickets' } },
    }),
    receivedAt: dateTime({
      label: { zh: '受理时间', en: 'Received at' },
      required: true,
      notFuture: true,
      index: true,
    }),
    content: longText({ label: { zh: '内容', en: 'Content' }, required: true, max: 10_000 }),
    caller: text({
      label: { zh: '诉求人', en: 'Caller' },
      max: 60,
      access: { read: roleHere('hotlineOfficer'), mask: nobody },
    }),
    callerPhone: phone({
      label: { zh: '诉求人电话', en: 'Phone of the caller' },
      access: { read: roleHere('hotlineOfficer'), mask: nobody },
    }),
    place: place({ label: { zh: '所在区划', en: 'Place' } }),
    address: text({ label: { zh: '位置', en: 'Address' } }),
    location: geoPoint({ label: { zh: '坐标', en: 'Point' } }),
    photo: file({ label: { zh: '照片', en: 'Photo' } }),
    grid: reference('grid', {
      label: { zh: '网格', en: 'Grid' },
      inverse: { name: 'tickets', label: { zh: '工单', en: 'Tickets' } },
    }),
    duplicateOf: reference('serviceTicket', {
      label: { zh: '重复于', en: 'Duplicate of' },
      inverse: { name: 'duplicates', label: { zh: '重复诉求', en: 'Duplicates' } },
    }),
    organization: reference('organization', {
      label: { zh: '承办单位', en: 'Handled by' },
      inverse: { name: 'tickets', label: { zh: '承办的工单', en: 'Tickets' } },
    }),
    divertedTo: text({ label: { zh: '分流去向', en: 'Diverted to' }, max: 100 }),
    due: dateTime({ label: { zh: '办结期限', en: 'Due' }, index: true }),
    result: longText({ label: { zh: '办理结果', en: 'Result' }, max: 5000 }),
    satisfaction: choice(satisfaction, { label: { zh: '满意度', en: 'Satisfaction' }, index: true }),
    ...ticketLifecycle.reviewFields,
  },
  lifecycle: ticketLifecycle.lifecycle,
  rules: [
    { wrong: 'due < receivedAt', at: 'due', message: { zh: '期限早于受理', en: 'It is due before it was received' } },
  ],
  access: {
    read: role('hotlineOfficer', 'gridWorker', 'riskOfficer', 'dutyOfficer', 'director', 'evaluator'),
    ...writtenBy('hotlineOfficer', 'gridWorker'),
  },
  defaultSort: { field: 'receivedAt', direction: 'DESC' },
  admin: {
    icon: 'HeadsetMic',
    columns: ['number', 'title', 'channel', 'urgency', 'state', 'organization', 'receivedAt', 'due', 'unit'],
    filters: ['channel', 'urgency', 'state', 'category', 'organization', 'receivedAt', 'due', 'satisfaction'],
    form: [
      {
        label: { zh: '诉求', en: 'Request' },
        fields: ['number', 'title', 'channel', 'urgency', 'category', 'receivedAt', 'content', 'photo'],
      },
      {
        label: { zh: '诉求人与位置', en: 'Caller and place' },
        fields: ['caller', 'callerPhone', 'place', 'address', 'location', 'grid'],
      },
      {
        label: { zh: '办理', en: 'Handling' },
        fields: ['organization', 'due', 'duplicateOf', 'divertedTo', 'result', 'satisfaction'],
      },
    ],
  },
});
