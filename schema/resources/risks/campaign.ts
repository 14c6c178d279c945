import { anyone, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { campaignKind } from '../../dictionaries/hazards.ts';
import { riskKind } from '../../dictionaries/risks.ts';
import { choice, date, file, longText, multipleChoice, reference, references, text } from '../../fields/index.ts';
import { campaignLifecycle } from '../../lifecycles/hazards.ts';

/** A campaign against one kind of danger, from announcement to look-back (W-04d, B-05f, B-05g). */
export const campaign = defineResource({
  name: 'campaign',
  area: 'risks',
  label: { zh: '专项整治', en: 'Campaign' },
  serves: ['W-04d', 'W-06e', 'W-06f', 'B-05f', 'B-05g', 'B-05h', 'W-09a', 'W-05g'],
  title: 'name',
  key: ['name'],
  fields: {
    name: text({ label: { zh: '名称', en: 'Name' }, required: true, search: true, index: true, max: 120 }),
    kind: choice(campaignKind, { label: { zh: '类型', en: 'Kind' }, required: true, index: true }),
    state: campaignLifecycle.stateField,
    topics: text({ label: { zh: '主题', en: 'Topics' } }),
    riskKinds: multipleChoice(riskKind, { label: { zh: '整治对象', en: 'Kinds of risk sites' } }),
    organizations: references('organization', { label: { zh: '牵头单位', en: 'Led by' } }),
    from: date({ label: { zh: '起', en: 'From' }, required: true, index: true }),
    to: date({ label: { zh: '止', en: 'To' } }),
    targets: longText({ label: { zh: '目标任务', en: 'Targets' }, max: 5000 }),
    documentNumber: text({ label: { zh: '方案文号', en: 'Document number' }, max: 60 }),
    plan: reference('workPlan', { label: { zh: '所属计划', en: 'Work plan' } }),
    summary: longText({ label: { zh: '总结', en: 'Summary' }, max: 20_000 }),
    document: file({ label: { zh: '方案', en: 'Document' } }),
    ...campaignLifecycle.reviewFields,
  },
  lifecycle: campaignLifecycle.lifecycle,
  rules: [{ wrong: 'to < from', at: 'to', message: { zh: '结束早于开始', en: 'It ends before it begins' } }],
  access: { read: anyone, ...writtenBy('riskOfficer', 'director') },
  publishes: 'down',
  defaultSort: { field: 'from', direction: 'DESC' },
  admin: {
    icon: 'Construction',
    columns: ['name', 'kind', 'state', 'from', 'to', 'unit'],
    filters: ['kind', 'state', 'from'],
  },
});
