import { nobody, role, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { basicNeed } from '../../dictionaries/relief.ts';
import { date, idNumber, integer, longText, money, multipleChoice, reference, text } from '../../fields/index.ts';
import { reliefCaseLifecycle } from '../../lifecycles/relief.ts';

/** One household's relief from application to payment (L-13, W-10m); who gets it is for the relief desks (9.2 number 3). */
export const reliefCase = defineResource({
  name: 'reliefCase',
  area: 'relief',
  label: { zh: '救助对象', en: 'Relief case' },
  serves: ['L-13c', 'L-13d', 'L-13e', 'W-10l', 'W-10m', 'T5-07', 'T7-17', 'T5-05'],
  title: 'number',
  key: ['number'],
  fields: {
    number: text({
      label: { zh: '编号', en: 'Number' },
      required: true,
      search: true,
      index: true,
      max: 40,
      numberedAs: 'JZ',
    }),
    program: reference('reliefProgram', {
      label: { zh: '救助项目', en: 'Programme' },
      required: true,
      inverse: { name: 'cases', label: { zh: '救助对象', en: 'Cases' } },
    }),
    state: reliefCaseLifecycle.stateField,
    household: reference('household', {
      label: { zh: '户', en: 'Household' },
      access: { read: role('reliefOfficer', 'financeOfficer', 'informationOfficer', 'director') },
    }),
    beneficiary: text({ label: { zh: '救助对象', en: 'Beneficiary' }, required: true, max: 60, personal: true }),
    idNumber: idNumber({ label: { zh: '身份证号', en: 'Id number' }, personal: true }),
    bankAccount: text({
      label: { zh: '银行账号', en: 'Bank account' },
      max: 40,
      access: { read: role('reliefOfficer', 'financeOfficer'), mask: nobody },
    }),
    people: integer({ label: { zh: '救助人数', en: 'People' }, min: 0, unit: { zh: '人', en: 'people' } }),
    needs: multipleChoice(basicNeed, { label: { zh: '需求', en: 'Needs' } }),
    reason: longText({
      label: { zh: '申请理由', en: 'Reason' },
      max: 2000,
      access: { read: role('reliefOfficer', 'financeOfficer', 'informationOfficer', 'director') },
    }),
    appliedOn: date({ label: { zh: '申请日期', en: 'Applied on' }, required: true, notFuture: true, index: true }),
    publicisedOn: date({ label: { zh: '公示日期', en: 'Publicised on' }, notFuture: true }),
    amount: money({ label: { zh: '救助金额', en: 'Amount' }, min: 0 }),
    paidOn: date({ label: { zh: '发放日期', en: 'Paid on' }, notFuture: true, index: true }),
    checkedOn: date({ label: { zh: '抽查日期', en: 'Spot-checked on' }, notFuture: true }),
    ...reliefCaseLifecycle.reviewFields,
  },
  lifecycle: reliefCaseLifecycle.lifecycle,
  rules: [
    {
      wrong: 'publicisedOn < appliedOn',
      at: 'publicisedOn',
      message: { zh: '公示早于申请', en: 'Before the application' },
    },
    { wrong: 'paidOn < appliedOn', at: 'paidOn', message: { zh: '发放早于申请', en: 'Before the application' } },
  ],
  access: {
    read: role('reliefOfficer', 'financeOfficer', 'informationOfficer', 'director', 'evaluator', 'auditAdmin'),
    ...writtenBy('reliefOfficer', 'informationOfficer'),
    personal: role('reliefOfficer', 'financeOfficer'),
    unmask: role('director', 'auditAdmin'),
  },
  timeline: { at: ['appliedOn', 'paidOn'], shows: ['people', 'needs', 'amount'] },
  defaultSort: { field: 'appliedOn', direction: 'DESC' },
  admin: {
    icon: 'Favorite',
    columns: ['number', 'program', 'beneficiary', 'people', 'state', 'amount', 'paidOn', 'unit'],
    filters: ['program', 'state', 'appliedOn', 'paidOn'],
  },
});
