import { anyone, type Condition, role, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { warningLevel, warningType } from '../../dictionaries/warnings.ts';
import { choice, dateTime, longText, place, reference, text } from '../../fields/index.ts';
import { warningLifecycle } from '../../lifecycles/warnings.ts';

const issued: Condition = { field: 'state', in: ['ISSUED', 'LIFTED', 'EVALUATED'] };

/** A warning from draft to evaluation; before it is issued only its makers read it (K-08, B-04g, B-04i). */
export const warning = defineResource({
  name: 'warning',
  area: 'warnings',
  label: { zh: '预警', en: 'Warning' },
  serves: [
    'K-08a',
    'K-08b',
    'K-08c',
    'K-08d',
    'K-08f',
    'K-08g',
    'B-04d',
    'B-04f',
    'B-04g',
    'B-04h',
    'B-04i',
    'L-04b',
    'W-08a',
    'W-11e',
    'T7-13',
    'L-10a',
    'L-10b',
    'T4-02',
    'W-10f',
    'T4-09',
  ],
  title: 'title',
  key: ['number'],
  fields: {
    number: text({
      label: { zh: '预警编号', en: 'Number' },
      required: true,
      search: true,
      index: true,
      max: 60,
      numberedAs: 'YJ',
    }),
    title: text({ label: { zh: '标题', en: 'Title' }, required: true, search: true, index: true, max: 150 }),
    type: choice(warningType, { label: { zh: '类型', en: 'Type' }, required: true, index: true }),
    level: choice(warningLevel, { label: { zh: '级别', en: 'Level' }, required: true, index: true }),
    state: warningLifecycle.stateField,
    source: text({ label: { zh: '来源', en: 'Source' }, max: 100 }),
    organization: reference('organization', {
      label: { zh: '发布单位', en: 'Issuer' },
      inverse: { name: 'warnings', label: { zh: '预警', en: 'Warnings' } },
    }),
    place: place({ label: { zh: '影响区划', en: 'Place' } }),
    area: text({ label: { zh: '区域描述', en: 'Area in words' }, max: 500 }),
    content: longText({ label: { zh: '预警内容', en: 'Content' }, required: true, max: 5000 }),
    guidance: longText({ label: { zh: '防御指南', en: 'Guidance' }, max: 5000 }),
    basis: text({ label: { zh: '依据', en: 'Basis' }, max: 200 }),
    plan: reference('emergencyPlan', { label: { zh: '对应预案', en: 'Plan' } }),
    issuedAt: dateTime({ label: { zh: '发布时间', en: 'Issued at' }, notFuture: true, index: true }),
    validTo: dateTime({ label: { zh: '有效至', en: 'Valid to' }, index: true }),
    liftedAt: dateTime({ label: { zh: '解除时间', en: 'Lifted at' }, notFuture: true }),
    evaluation: longText({ label: { zh: '评估', en: 'Evaluation' }, max: 5000 }),
    ...warningLifecycle.reviewFields,
  },
  lifecycle: warningLifecycle.lifecycle,
  rules: [
    {
      wrong: 'validTo < issuedAt',
      at: 'validTo',
      message: { zh: '有效期早于发布时间', en: 'It ends before it was issued' },
    },
    {
      wrong: 'liftedAt < issuedAt',
      at: 'liftedAt',
      message: { zh: '解除早于发布', en: 'It was lifted before it was issued' },
    },
  ],
  access: {
    read: [role('dutyOfficer', 'riskOfficer', 'director'), { ...anyone, when: [issued] }],
    ...writtenBy('dutyOfficer', 'riskOfficer'),
  },
  outsiders: [
    {
      role: 'broadcaster',
      distances: ['own', 'upper'],
      when: [issued],
      fields: [
        'number',
        'title',
        'type',
        'level',
        'state',
        'place',
        'area',
        'content',
        'guidance',
        'issuedAt',
        'validTo',
        'liftedAt',
      ],
    },
  ],
  publishes: 'byTransition',
  defaultSort: { field: 'issuedAt', direction: 'DESC' },
  admin: {
    icon: 'Campaign',
    columns: ['title', 'type', 'level', 'state', 'place', 'issuedAt', 'validTo', 'unit'],
    filters: ['type', 'level', 'state', 'issuedAt', 'organization'],
  },
});
