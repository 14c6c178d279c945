import { anyone, role } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { hazardCategory, hazardType } from '../../dictionaries/hazards.ts';
import { planKind } from '../../dictionaries/plans.ts';
import { choice, date, file, integer, longText, reference, references, text } from '../../fields/index.ts';
import { defineLifecycle } from '../../lifecycle.ts';

/** Plain keeping of plans; who reviews, approves and files is a locality's own (T7-04, L-08d, B-10b). */
const review = defineLifecycle({
  field: 'state',
  dictionary: 'planState',
  label: { zh: '预案状态', en: 'Plan state' },
  states: {
    DRAFT: { label: ['编制中', 'Draft'], isEntry: true },
    IN_REVIEW: { label: ['评审中', 'In review'], isEntry: true },
    IN_FORCE: { label: ['现行有效', 'In force'], isEntry: true },
    REVISING: { label: ['修订中', 'Being revised'], isEntry: true },
    ABOLISHED: { label: ['已废止', 'Abolished'], isEntry: true },
  },
  transitions: {
    review: { label: ['送审', 'Send to review'], from: ['DRAFT', 'REVISING'], to: 'IN_REVIEW', roles: ['planner'] },
    return: {
      label: ['退回修改', 'Return'],
      from: ['IN_REVIEW'],
      to: 'DRAFT',
      roles: ['planner', 'director'],
      reason: 'REQUIRED',
      isReturn: true,
    },
    issue: {
      label: ['印发', 'Issue'],
      from: ['DRAFT', 'IN_REVIEW', 'REVISING'],
      to: 'IN_FORCE',
      roles: ['planner', 'director'],
      inputs: [{ field: 'documentNumber' }, { field: 'issuedOn' }],
    },
    revise: {
      label: ['启动修订', 'Revise'],
      from: ['IN_FORCE'],
      to: 'REVISING',
      roles: ['planner'],
      reason: 'OPTIONAL',
    },
    abolish: {
      label: ['废止', 'Abolish'],
      from: ['IN_FORCE', 'REVISING'],
      to: 'ABOLISHED',
      roles: ['planner', 'director'],
      reason: 'REQUIRED',
    },
  },
});

/** An emergency plan and its place in the plan tree, "1 + 4 + N" (K-05a, L-08, B-10). */
export const emergencyPlan = defineResource({
  name: 'emergencyPlan',
  area: 'plans',
  label: { zh: '应急预案', en: 'Emergency plan' },
  serves: [
    'K-05a',
    'K-05b',
    'K-05d',
    'K-05e',
    'L-05c',
    'L-08a',
    'L-08b',
    'L-08c',
    'L-08d',
    'L-10c',
    'W-14a',
    'W-14b',
    'T1-05',
    'T7-01',
    'T7-03',
    'T7-04',
    'T7-21',
    'B-10a',
    'B-10b',
    'T5-01',
  ],
  title: 'name',
  key: ['name'],
  fields: {
    name: text({ label: { zh: '预案名称', en: 'Name' }, required: true, search: true, index: true, max: 120 }),
    kind: choice(planKind, { label: { zh: '类型', en: 'Kind' }, required: true, index: true }),
    category: choice(hazardCategory, { label: { zh: '突发事件类别', en: 'Category' }, index: true }),
    hazardType: choice(hazardType, { label: { zh: '灾种', en: 'Hazard' }, index: true }),
    state: review.stateField,
    parent: reference('emergencyPlan', {
      label: { zh: '上级预案', en: 'Parent plan' },
      help: {
        zh: '预案树中的上一级；总体预案没有上级（K-05a）',
        en: 'One level up in the plan tree; the overall plan has none (K-05a)',
      },
      inverse: { name: 'children', label: { zh: '下级预案', en: 'Lower plans' } },
    }),
    derivedFrom: reference('emergencyPlan', {
      label: { zh: '承接的上级预案', en: 'Takes up' },
      help: {
        zh: '以上级公布的预案（模板）为底本，本级结合实际细化（B-10b）',
        en: 'A plan or template published above, made local here (B-10b)',
      },
      inverse: { name: 'adoptions', label: { zh: '下级承接', en: 'Taken up by' } },
    }),
    organization: reference('organization', {
      label: { zh: '编制单位', en: 'Owner' },
      inverse: { name: 'plans', label: { zh: '编制的预案', en: 'Plans' } },
    }),
    riskSites: references('riskSite', {
      label: { zh: '针对的风险点', en: 'Risk sites' },
      help: {
        zh: '较大及以上风险点须有“一对一”专项预案（K-05e）',
        en: 'Sites of level larger and above need a one-to-one plan (K-05e)',
      },
      inverse: { name: 'plans', label: { zh: '对应预案', en: 'Plans' } },
    }),
    documentNumber: text({ label: { zh: '文号', en: 'Document number' }, search: true, max: 60 }),
    revision: text({ label: { zh: '版本', en: 'Revision' }, max: 30 }),
    summary: longText({ label: { zh: '摘要', en: 'Summary' }, max: 10_000 }),
    document: file({ label: { zh: '预案文本', en: 'Document' } }),
    issuedOn: date({ label: { zh: '印发日期', en: 'Issued on' }, index: true }),
    drillEveryMonths: integer({
      label: { zh: '演练周期', en: 'Drill every' },
      min: 1,
      max: 120,
      unit: { zh: '个月', en: 'months' },
    }),
    nextDrillDue: date({ label: { zh: '下次演练', en: 'Next drill due' }, index: true }),
    nextReviewDue: date({
      label: { zh: '下次评估', en: 'Next review due' },
      help: { zh: '每三年至少评估一次（《突发事件应急预案管理办法》）', en: 'At least every three years' },
      index: true,
    }),
    ...review.reviewFields,
  },
  lifecycle: review.lifecycle,
  cadence: { subject: { since: 'issuedOn', only: { state: { notIn: ['DRAFT', 'IN_REVIEW', 'ABOLISHED'] } } } },
  access: { read: anyone, create: role('planner'), update: role('planner'), delete: role('planner') },
  publishes: 'down',
  adopts: { by: 'derivedFrom', copies: ['name', 'kind', 'category', 'hazardType', 'summary', 'drillEveryMonths'] },
  defaultSort: { field: 'name', direction: 'ASC' },
  admin: {
    icon: 'MenuBook',
    columns: ['name', 'kind', 'hazardType', 'state', 'parent', 'unit', 'nextReviewDue'],
    filters: ['kind', 'category', 'hazardType', 'state', 'parent', 'nextReviewDue'],
    tree: 'parent',
    form: [
      {
        label: { zh: '基本信息', en: 'Basics' },
        fields: ['name', 'kind', 'category', 'hazardType', 'state', 'parent', 'organization'],
      },
      { label: { zh: '文本', en: 'Text' }, fields: ['documentNumber', 'revision', 'issuedOn', 'summary', 'document'] },
      {
        label: { zh: '衔接与周期', en: 'Links and cadence' },
        fields: ['riskSites', 'derivedFrom', 'drillEveryMonths', 'nextDrillDue', 'nextReviewDue'],
      },
    ],
  },
});
