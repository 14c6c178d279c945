import { anyone, nobody, role, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { donationKind } from '../../dictionaries/relief.ts';
import { boolean, choice, date, longText, money, reference, text } from '../../fields/index.ts';

/** What somebody gave, and where it lies (T5-04). */
export const donation = defineResource({
  name: 'donation',
  area: 'relief',
  label: { zh: '捐赠', en: 'Donation' },
  serves: ['T5-04', 'T5-06', 'B-12h'],
  title: 'number',
  key: ['number'],
  fields: {
    number: text({
      label: { zh: '编号', en: 'Number' },
      required: true,
      search: true,
      index: true,
      max: 40,
      numberedAs: 'JX',
    }),
    kind: choice(donationKind, { label: { zh: '类型', en: 'Kind' }, required: true, index: true }),
    donor: text({
      label: { zh: '捐赠人', en: 'Donor' },
      max: 100,
      access: { read: role('reliefOfficer', 'financeOfficer', 'director'), mask: nobody },
    }),
    isAnonymous: boolean({ label: { zh: '要求匿名', en: 'Anonymous' } }),
    receivedOn: date({ label: { zh: '接收日期', en: 'Received on' }, required: true, notFuture: true, index: true }),
    incident: reference('incident', {
      label: { zh: '灾害事件', en: 'Incident' },
      inverse: { name: 'donations', label: { zh: '捐赠', en: 'Donations' } },
    }),
    amount: money({ label: { zh: '金额（折价）', en: 'Amount or value' }, min: 0 }),
    goods: text({ label: { zh: '物资名称与数量', en: 'Goods' }, max: 500 }),
    venue: reference('venue', { label: { zh: '接收点', en: 'Donation point' } }),
    depot: reference('depot', { label: { zh: '入库', en: 'Depot' } }),
    use: longText({ label: { zh: '使用意向与去向', en: 'Use' }, max: 2000 }),
  },
  access: { read: anyone, ...writtenBy('reliefOfficer', 'financeOfficer') },
  timeline: { at: ['receivedOn'], shows: ['kind', 'amount', 'goods', 'use'] },
  defaultSort: { field: 'receivedOn', direction: 'DESC' },
  admin: {
    icon: 'CardGiftcard',
    columns: ['number', 'kind', 'receivedOn', 'amount', 'goods', 'incident', 'unit'],
    filters: ['kind', 'receivedOn', 'incident'],
  },
});
