import { anyone, role, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { planReviewStage, reviewConclusion } from '../../dictionaries/plans.ts';
import { boolean, choice, date, file, longText, reference, references, text } from '../../fields/index.ts';

/** One judgement of a plan: experts, committee, filing with number and day (T7-04, L-08d, K-05f). */
export const planReview = defineResource({
  name: 'planReview',
  area: 'plans',
  label: { zh: '预案评审备案', en: 'Plan review' },
  serves: ['K-05d', 'K-05f', 'L-08d', 'T7-04', 'T1-05', 'W-14a'],
  title: 'plan.name',
  key: ['plan', 'stage', 'heldOn'],
  fields: {
    plan: reference('emergencyPlan', {
      label: { zh: '预案', en: 'Plan' },
      required: true,
      inverse: { name: 'reviews', label: { zh: '评审备案', en: 'Reviews' } },
    }),
    planVersion: reference('planVersion', { label: { zh: '评审版本', en: 'Plan version' } }),
    stage: choice(planReviewStage, { label: { zh: '环节', en: 'Stage' }, required: true, index: true }),
    heldOn: date({ label: { zh: '日期', en: 'Date' }, required: true, notFuture: true, index: true }),
    experts: references('expert', {
      label: { zh: '评审专家', en: 'Experts' },
      access: { read: role('planner', 'director') },
    }),
    isOperable: boolean({ label: { zh: '可操作', en: 'Operable' } }),
    areContactsValid: boolean({ label: { zh: '联系方式有效', en: 'Contacts are valid' } }),
    areResourcesSufficient: boolean({ label: { zh: '资源满足', en: 'Resources suffice' } }),
    conclusion: choice(reviewConclusion, { label: { zh: '结论', en: 'Conclusion' }, index: true }),
    opinion: longText({ label: { zh: '意见', en: 'Opinion' }, max: 5000 }),
    filingNumber: text({ label: { zh: '备案号', en: 'Filing number' }, search: true, max: 60 }),
    filedTo: reference('organization', { label: { zh: '备案机关', en: 'Filed with' } }),
    filingDue: date({
      label: { zh: '备案期限', en: 'Filing due' },
      help: { zh: '印发之日起 20 个工作日内', en: 'Within 20 working days of issue' },
      index: true,
    }),
    document: file({ label: { zh: '材料', en: 'Document' } }),
  },
  rules: [
    {
      wrong: 'stage == "FILING" && conclusion == "PASSED" && filingNumber == null',
      at: 'filingNumber',
      message: { zh: '备案通过须填写备案号', en: 'A filed plan has a filing number' },
    },
  ],
  cadence: { counted: { at: 'heldOn', by: ['plan'] } },
  access: { read: anyone, ...writtenBy('planner', 'director') },
  defaultSort: { field: 'heldOn', direction: 'DESC' },
  admin: {
    icon: 'RateReview',
    columns: ['plan', 'stage', 'heldOn', 'conclusion', 'filingNumber', 'filingDue', 'unit'],
    filters: ['plan', 'stage', 'conclusion', 'filingDue'],
  },
});
