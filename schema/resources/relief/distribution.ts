import { role, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { date, file, money, reference, text } from '../../fields/index.ts';

/** Money or goods handed to somebody who signed for it (B-12h, T5-04). */
export const distribution = defineResource({
  name: 'distribution',
  area: 'relief',
  label: { zh: '发放登记', en: 'Distribution' },
  serves: ['B-12h', 'T5-04', 'W-10l', 'L-13d'],
  title: 'number',
  key: ['number'],
  fields: {
    number: text({
      label: { zh: '编号', en: 'Number' },
      required: true,
      search: true,
      index: true,
      max: 40,
      numberedAs: 'FF',
    }),
    reliefCase: reference('reliefCase', {
      label: { zh: '救助对象', en: 'Relief case' },
      inverse: { name: 'distributions', label: { zh: '发放', en: 'Distributions' } },
    }),
    donation: reference('donation', {
      label: { zh: '捐赠来源', en: 'Donation' },
      inverse: { name: 'distributions', label: { zh: '发放', en: 'Distributions' } },
    }),
    venue: reference('venue', { label: { zh: '发放点', en: 'Venue' } }),
    goods: text({ label: { zh: '物资名称与数量', en: 'Goods' }, max: 500 }),
    amount: money({ label: { zh: '金额', en: 'Amount' }, min: 0 }),
    distributedOn: date({
      label: { zh: '发放日期', en: 'Distributed on' },
      required: true,
      notFuture: true,
      index: true,
    }),
    recipient: text({ label: { zh: '领取人', en: 'Recipient' }, max: 60, personal: true }),
    signature: file({
      label: { zh: '签收单', en: 'Signature' },
      access: { read: role('reliefOfficer', 'financeOfficer', 'auditAdmin') },
    }),
  },
  access: {
    read: role('reliefOfficer', 'financeOfficer', 'informationOfficer', 'director', 'evaluator', 'auditAdmin'),
    ...writtenBy('reliefOfficer', 'informationOfficer'),
    personal: role('reliefOfficer'),
  },
  defaultSort: { field: 'distributedOn', direction: 'DESC' },
  admin: {
    icon: 'Redeem',
    columns: ['number', 'reliefCase', 'goods', 'amount', 'distributedOn', 'recipient', 'unit'],
    filters: ['distributedOn', 'reliefCase', 'donation'],
  },
});
