import { anyone, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { workPlanKind } from '../../dictionaries/work.ts';
import { choice, date, file, longText, reference, text } from '../../fields/index.ts';
import { workPlanLifecycle } from '../../lifecycles/work.ts';

/** What a government sets out to do in a period, handed down and taken up level by level (K-00, L-00, W-00, B-00). */
export const workPlan = defineResource({
  name: 'workPlan',
  area: 'work',
  label: { zh: '工作计划', en: 'Work plan' },
  serves: [
    'K-00a',
    'K-00b',
    'K-01b',
    'L-00a',
    'L-00c',
    'L-16',
    'W-00',
    'W-12e',
    'B-00',
    'B-18b',
    'B-18a',
    'T6-05',
    'L-17',
    'L-18b',
    'K-13f',
    'T2-19',
  ],
  title: 'title',
  key: ['title'],
  fields: {
    title: text({ label: { zh: '标题', en: 'Title' }, required: true, search: true, index: true, max: 150 }),
    kind: choice(workPlanKind, { label: { zh: '类型', en: 'Kind' }, required: true, index: true }),
    state: workPlanLifecycle.stateField,
    from: date({ label: { zh: '起', en: 'From' }, required: true, index: true }),
    to: date({ label: { zh: '止', en: 'To' }, required: true }),
    documentNumber: text({ label: { zh: '文号', en: 'Document number' }, search: true, max: 60 }),
    issuedOn: date({ label: { zh: '印发日期', en: 'Issued on' } }),
    issuer: reference('organization', {
      label: { zh: '印发单位', en: 'Issuer' },
      inverse: { name: 'workPlans', label: { zh: '工作计划', en: 'Work plans' } },
    }),
    derivedFrom: reference('workPlan', {
      label: { zh: '承接的上级计划', en: 'Takes up' },
      help: {
        zh: '上级下达、本级结合实际细化（L-00a、B-18b）',
        en: 'Handed down from above, made local here (L-00a, B-18b)',
      },
      inverse: { name: 'adoptions', label: { zh: '下级承接', en: 'Taken up by' } },
    }),
    goals: longText({ label: { zh: '目标', en: 'Goals' }, max: 5000 }),
    themes: longText({ label: { zh: '重点', en: 'Emphases' }, max: 5000 }),
    summary: longText({ label: { zh: '总结', en: 'Summary' }, max: 20_000 }),
    document: file({ label: { zh: '文件', en: 'Document' } }),
    ...workPlanLifecycle.reviewFields,
  },
  lifecycle: workPlanLifecycle.lifecycle,
  rules: [{ wrong: 'to < from', at: 'to', message: { zh: '结束早于开始', en: 'It ends before it begins' } }],
  cadence: {
    counted: { at: 'issuedOn', by: ['issuer'], only: { state: { in: ['ISSUED', 'SUMMARISED', 'CLOSED'] } } },
  },
  access: { read: anyone, ...writtenBy('planner', 'director') },
  publishes: 'byTransition',
  adopts: { by: 'derivedFrom', copies: ['title', 'kind', 'from', 'to', 'goals', 'themes'] },
  defaultSort: { field: 'from', direction: 'DESC' },
  admin: {
    icon: 'EventNote',
    columns: ['title', 'kind', 'state', 'from', 'to', 'derivedFrom', 'unit'],
    filters: ['kind', 'state', 'from', 'derivedFrom'],
  },
});
