import { anyone, role, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { warningChannel } from '../../dictionaries/warnings.ts';
import { choice, dateTime, integer, phone, place, reference, text } from '../../fields/index.ts';
import { deliveryLifecycle } from '../../lifecycles/warnings.ts';

/** A warning on its way to one recipient, until he answers (B-04g, B-04i, K-08c, W-11e). */
export const warningDelivery = defineResource({
  name: 'warningDelivery',
  area: 'warnings',
  label: { zh: '预警叫应', en: 'Call and answer' },
  plural: 'warningDeliveries',
  serves: ['B-04g', 'B-04i', 'K-08c', 'K-08g', 'K-08f', 'W-11e', 'W-10f'],
  title: 'warning.title',
  key: ['warning', 'channel', 'recipient'],
  fields: {
    warning: reference('warning', {
      label: { zh: '预警', en: 'Warning' },
      required: true,
      inverse: { name: 'deliveries', label: { zh: '叫应', en: 'Calls' } },
    }),
    channel: choice(warningChannel, { label: { zh: '渠道', en: 'Channel' }, required: true, index: true }),
    recipient: text({ label: { zh: '对象', en: 'Recipient' }, required: true, search: true, max: 100 }),
    organization: reference('organization', { label: { zh: '单位', en: 'Organization' } }),
    person: reference('person', { label: { zh: '责任人', en: 'Person' } }),
    grid: reference('grid', { label: { zh: '网格', en: 'Grid' } }),
    place: place({ label: { zh: '区划', en: 'Place' } }),
    phone: phone({ label: { zh: '电话', en: 'Phone' }, personal: true }),
    state: deliveryLifecycle.stateField,
    sentAt: dateTime({ label: { zh: '发送时间', en: 'Sent at' }, notFuture: true, index: true }),
    calledAt: dateTime({ label: { zh: '呼叫时间', en: 'Called at' }, notFuture: true }),
    answeredAt: dateTime({ label: { zh: '应答时间', en: 'Answered at' }, notFuture: true, index: true }),
    answeredBy: text({ label: { zh: '应答人', en: 'Answered by' }, max: 60 }),
    retries: integer({ label: { zh: '重呼次数', en: 'Retries' }, min: 0, max: 100 }),
    escalatedTo: text({ label: { zh: '升级至', en: 'Escalated to' }, max: 100 }),
    households: integer({
      label: { zh: '应通知户数', en: 'Households to reach' },
      min: 0,
      unit: { zh: '户', en: 'households' },
    }),
    householdsReached: integer({
      label: { zh: '已通知户数', en: 'Households reached' },
      min: 0,
      unit: { zh: '户', en: 'households' },
    }),
    ...deliveryLifecycle.reviewFields,
  },
  lifecycle: deliveryLifecycle.lifecycle,
  rules: [
    {
      wrong: 'answeredAt < sentAt',
      at: 'answeredAt',
      message: { zh: '应答早于发送', en: 'It was answered before it was sent' },
    },
    {
      wrong: 'householdsReached > households',
      at: 'householdsReached',
      message: { zh: '多于应通知户数', en: 'More than there are' },
    },
  ],
  access: {
    read: anyone,
    ...writtenBy('dutyOfficer', 'informationOfficer', 'gridWorker'),
    personal: role('dutyOfficer', 'director'),
  },
  defaultSort: { field: 'sentAt', direction: 'DESC' },
  admin: {
    icon: 'PhoneInTalk',
    columns: ['warning', 'recipient', 'channel', 'state', 'sentAt', 'answeredAt', 'householdsReached', 'unit'],
    filters: ['warning', 'channel', 'state', 'sentAt'],
  },
});
