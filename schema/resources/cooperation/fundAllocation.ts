import { role, roleHere, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { budgetPurpose, paymentMode } from '../../dictionaries/cooperation.ts';
import { choice, date, longText, money, reference, text } from '../../fields/index.ts';
import { fundLifecycle } from '../../lifecycles/cooperation.ts';

/** Money asked for, approved and paid; faster in an emergency (B-16d, T5-07). */
export const fundAllocation = defineResource({
  name: 'fundAllocation',
  area: 'cooperation',
  label: { zh: '资金拨付', en: 'Allocation' },
  serves: ['B-16d', 'T5-06', 'T5-07', 'L-13c', 'B-16b', 'T5-05'],
  title: 'number',
  key: ['number'],
  fields: {
    number: text({
      label: { zh: '编号', en: 'Number' },
      required: true,
      search: true,
      index: true,
      max: 40,
      numberedAs: 'ZJBF',
    }),
    purpose: choice(budgetPurpose, { label: { zh: '用途', en: 'Purpose' }, required: true, index: true }),
    mode: choice(paymentMode, {
      label: { zh: '审批方式', en: 'Mode' },
      required: true,
      index: true,
      initial: 'NORMAL',
    }),
    state: fundLifecycle.stateField,
    budgetItem: reference('budgetItem', {
      label: { zh: '预算', en: 'Budget item' },
      inverse: { name: 'allocations', label: { zh: '拨付', en: 'Allocations' } },
    }),
    program: reference('reliefProgram', {
      label: { zh: '救助项目', en: 'Relief programme' },
      inverse: { name: 'allocations', label: { zh: '资金', en: 'Allocations' } },
    }),
    incident: reference('incident', {
      label: { zh: '事件', en: 'Incident' },
      inverse: { name: 'allocations', label: { zh: '资金', en: 'Allocations' } },
    }),
    organization: reference('organization', { label: { zh: '申请单位', en: 'Organization' } }),
    appliedAmount: money({ label: { zh: '申请金额', en: 'Applied for' }, required: true, min: 0 }),
    approvedAmount: money({ label: { zh: '批准金额', en: 'Approved' }, min: 0 }),
    appliedOn: date({ label: { zh: '申请日期', en: 'Applied on' }, required: true, notFuture: true, index: true }),
    paidOn: date({ label: { zh: '拨付日期', en: 'Paid on' }, notFuture: true, index: true }),
    account: text({
      label: { zh: '收款账户', en: 'Account' },
      max: 60,
      access: { read: roleHere('financeOfficer', 'auditAdmin') },
    }),
    reason: longText({ label: { zh: '事由', en: 'Reason' }, max: 2000 }),
    ...fundLifecycle.reviewFields,
  },
  lifecycle: fundLifecycle.lifecycle,
  rules: [
    {
      wrong: 'approvedAmount > appliedAmount',
      at: 'approvedAmount',
      message: { zh: '批准金额超过申请金额', en: 'More than was applied for' },
    },
    { wrong: 'paidOn < appliedOn', at: 'paidOn', message: { zh: '拨付早于申请', en: 'Before the application' } },
  ],
  access: {
    read: role('director', 'financeOfficer', 'planner', 'evaluator', 'auditAdmin', 'supplyKeeper', 'reliefOfficer'),
    ...writtenBy('financeOfficer', 'planner', 'reliefOfficer', 'supplyKeeper'),
  },
  timeline: { at: ['appliedOn', 'paidOn'], shows: ['organization', 'appliedAmount', 'approvedAmount'] },
  defaultSort: { field: 'appliedOn', direction: 'DESC' },
  admin: {
    icon: 'Payments',
    columns: ['number', 'purpose', 'mode', 'state', 'appliedAmount', 'approvedAmount', 'paidOn', 'unit'],
    filters: ['purpose', 'mode', 'state', 'appliedOn'],
  },
});
