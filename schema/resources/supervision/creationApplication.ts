import { anyone, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { creationProgram } from '../../dictionaries/supervision.ts';
import { choice, date, decimal, file, integer, longText, place, reference, text } from '../../fields/index.ts';
import { creationLifecycle } from '../../lifecycles/supervision.ts';

/** An application for a title such as model community, reviewed level by level (L-23, L-24, W-10n, T4-12). */
export const creationApplication = defineResource({
  name: 'creationApplication',
  area: 'supervision',
  label: { zh: '创建申报', en: 'Application for a title' },
  serves: ['L-23', 'L-24', 'W-10n', 'T4-12', 'W-13b', 'W-13c', 'K-03a', 'B-18a'],
  title: 'title',
  key: ['program', 'year', 'title'],
  fields: {
    title: text({ label: { zh: '申报对象', en: 'Applicant' }, required: true, search: true, index: true, max: 120 }),
    program: choice(creationProgram, { label: { zh: '创建类型', en: 'Programme' }, required: true, index: true }),
    year: integer({ label: { zh: '年度', en: 'Year' }, required: true, min: 2000, max: 2100, index: true }),
    state: creationLifecycle.stateField,
    organization: reference('organization', {
      label: { zh: '申报单位', en: 'Organization' },
      inverse: { name: 'creationApplications', label: { zh: '创建申报', en: 'Applications' } },
    }),
    place: place({ label: { zh: '区划', en: 'Place' } }),
    prerequisites: longText({ label: { zh: '前置条件', en: 'Prerequisites' }, max: 5000 }),
    selfScore: decimal({ label: { zh: '自评分', en: 'Own score' }, min: 0, max: 1000, scale: 1 }),
    materials: file({ label: { zh: '申报材料', en: 'Materials' } }),
    namedOn: date({ label: { zh: '命名日期', en: 'Named on' }, notFuture: true, index: true }),
    validUntil: date({ label: { zh: '有效期至', en: 'Valid until' }, index: true }),
    recheckedOn: date({ label: { zh: '最近复核', en: 'Rechecked on' }, notFuture: true }),
    ...creationLifecycle.reviewFields,
  },
  lifecycle: creationLifecycle.lifecycle,
  rules: [
    {
      wrong: 'validUntil < namedOn',
      at: 'validUntil',
      message: { zh: '有效期早于命名', en: 'It ends before it begins' },
    },
  ],
  access: { read: anyone, ...writtenBy('planner', 'director') },
  admin: {
    icon: 'MilitaryTech',
    columns: ['title', 'program', 'year', 'state', 'selfScore', 'namedOn', 'validUntil', 'unit'],
    filters: ['program', 'year', 'state', 'validUntil'],
  },
});
