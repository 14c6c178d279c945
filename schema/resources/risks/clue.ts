import { nobody, role, roleHere, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { clueChannel } from '../../dictionaries/hazards.ts';
import { address, choice, dateTime, longText, money, phone, place, reference, text } from '../../fields/index.ts';
import { clueLifecycle } from '../../lifecycles/hazards.ts';

/** What somebody told about a danger; who told it is known to the desk alone (B-05c, B-05i). */
export const clue = defineResource({
  name: 'clue',
  area: 'risks',
  label: { zh: '举报线索', en: 'Clue' },
  serves: ['B-05c', 'B-05i', 'W-05h', 'T6-16'],
  title: 'title',
  key: ['number'],
  fields: {
    number: text({
      label: { zh: '编号', en: 'Number' },
      required: true,
      search: true,
      index: true,
      max: 40,
      numberedAs: 'XS',
    }),
    title: text({ label: { zh: '线索', en: 'Clue' }, required: true, search: true, index: true, max: 200 }),
    channel: choice(clueChannel, { label: { zh: '渠道', en: 'Channel' }, required: true, index: true }),
    state: clueLifecycle.stateField,
    receivedAt: dateTime({
      label: { zh: '受理时间', en: 'Received at' },
      required: true,
      notFuture: true,
      index: true,
    }),
    content: longText({ label: { zh: '内容', en: 'Content' }, required: true, max: 10_000 }),
    address: address({ label: { zh: '位置', en: 'Address' } }),
    place: place({ label: { zh: '所在区划', en: 'Place' } }),
    reporter: text({
      label: { zh: '举报人', en: 'Reporter' },
      max: 60,
      access: { read: roleHere('hotlineOfficer'), mask: nobody },
    }),
    reporterPhone: phone({
      label: { zh: '举报人电话', en: 'Phone of the reporter' },
      access: { read: roleHere('hotlineOfficer'), mask: nobody },
    }),
    organization: reference('organization', {
      label: { zh: '核查单位', en: 'Verified by' },
      inverse: { name: 'clues', label: { zh: '核查的线索', en: 'Clues' } },
    }),
    ticket: reference('serviceTicket', {
      label: { zh: '来源工单', en: 'Ticket' },
      inverse: { name: 'clues', label: { zh: '举报线索', en: 'Clues' } },
    }),
    result: longText({ label: { zh: '核查结果', en: 'Result' }, max: 5000 }),
    feedback: longText({ label: { zh: '反馈情况', en: 'Feedback' }, max: 5000 }),
    reward: money({
      label: { zh: '奖励金额', en: 'Reward' },
      min: 0,
      access: { read: roleHere('hotlineOfficer', 'financeOfficer', 'director') },
    }),
    ...clueLifecycle.reviewFields,
  },
  lifecycle: clueLifecycle.lifecycle,
  access: {
    read: role('hotlineOfficer', 'riskOfficer', 'inspector', 'director', 'financeOfficer'),
    ...writtenBy('hotlineOfficer', 'riskOfficer'),
  },
  defaultSort: { field: 'receivedAt', direction: 'DESC' },
  admin: {
    icon: 'TipsAndUpdates',
    columns: ['number', 'title', 'channel', 'state', 'receivedAt', 'organization', 'unit'],
    filters: ['channel', 'state', 'receivedAt', 'organization'],
  },
});
