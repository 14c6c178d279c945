import { nobody, role, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { reportDefect, reportQuality, reportStage } from '../../dictionaries/duty.ts';
import {
  choice,
  dateTime,
  file,
  integer,
  longText,
  multipleChoice,
  reference,
  references,
  text,
} from '../../fields/index.ts';
import { infoReportLifecycle } from '../../lifecycles/duty.ts';

const told = { zh: '阅读留痕：谁看过记入本报告', en: 'Who reads it is written into the report’s history' };

/** A report of an incident, by phone and in writing, with its times and defects (W-15, L-14, T7-14, B-11). */
export const infoReport = defineResource({
  name: 'infoReport',
  area: 'duty',
  label: { zh: '信息报告', en: 'Information report' },
  serves: [
    'W-15a',
    'W-15b',
    'W-15c',
    'W-15d',
    'L-14a',
    'L-14b',
    'L-14c',
    'L-14d',
    'L-14e',
    'T7-14',
    'B-11a',
    'B-11c',
    'B-11d',
    'T4-03',
    'T4-04',
    'T6-15',
    'T6-16',
    'K-12d',
    'T7-20',
    'W-10j',
    'L-13b',
    'K-08d',
    'T4-01',
  ],
  title: 'title',
  key: ['incident', 'stage', 'number'],
  fields: {
    title: text({ label: { zh: '标题', en: 'Title' }, required: true, search: true, index: true, max: 150 }),
    incident: reference('incident', {
      label: { zh: '事件', en: 'Incident' },
      required: true,
      inverse: { name: 'reports', label: { zh: '信息报告', en: 'Reports' } },
    }),
    stage: choice(reportStage, { label: { zh: '阶段', en: 'Stage' }, required: true, index: true, initial: 'FIRST' }),
    number: integer({ label: { zh: '期次', en: 'Number' }, required: true, min: 1, max: 1000, initial: 1 }),
    state: infoReportLifecycle.stateField,
    reporter: reference('person', { label: { zh: '报告人', en: 'Reporter' } }),
    organization: reference('organization', {
      label: { zh: '报告单位', en: 'Organization' },
      inverse: { name: 'infoReports', label: { zh: '信息报告', en: 'Reports' } },
    }),
    occurredAt: dateTime({ label: { zh: '事发时间', en: 'Occurred at' }, notFuture: true }),
    knownAt: dateTime({ label: { zh: '知悉时间', en: 'Known at' }, notFuture: true, index: true }),
    phoneAt: dateTime({ label: { zh: '电话报告时间', en: 'By phone at' }, notFuture: true }),
    writtenAt: dateTime({ label: { zh: '书面报告时间', en: 'In writing at' }, notFuture: true, index: true }),
    deaths: integer({ label: { zh: '死亡', en: 'Dead' }, min: 0, max: 1_000_000 }),
    missing: integer({ label: { zh: '失踪', en: 'Missing' }, min: 0, max: 1_000_000 }),
    injured: integer({ label: { zh: '受伤', en: 'Injured' }, min: 0, max: 1_000_000 }),
    content: longText({ label: { zh: '内容', en: 'Content' }, max: 20_000 }),
    casualtyNames: longText({
      label: { zh: '伤亡人员名单', en: 'Names of casualties' },
      help: told,
      max: 5000,
      access: { read: role('director', 'dutyOfficer'), mask: nobody },
      receipt: true,
    }),
    routedTo: references('organization', { label: { zh: '报送（分转）单位', en: 'Routed to' } }),
    quality: multipleChoice(reportQuality, { label: { zh: '已把关', en: 'Checked for' } }),
    defects: multipleChoice(reportDefect, { label: { zh: '问题', en: 'Defects' } }),
    document: file({
      label: { zh: '正式报告', en: 'Document' },
      help: told,
      access: { read: role('director', 'dutyOfficer') },
      receipt: true,
    }),
    ...infoReportLifecycle.reviewFields,
  },
  lifecycle: infoReportLifecycle.lifecycle,
  rules: [
    {
      wrong: 'knownAt < occurredAt',
      at: 'knownAt',
      message: { zh: '知悉早于事发', en: 'It was known before it happened' },
    },
    {
      wrong: 'phoneAt < occurredAt',
      at: 'phoneAt',
      message: { zh: '报告早于事发', en: 'It was reported before it happened' },
    },
    {
      wrong: 'writtenAt < occurredAt',
      at: 'writtenAt',
      message: { zh: '报告早于事发', en: 'It was reported before it happened' },
    },
  ],
  access: {
    read: role('director', 'dutyOfficer', 'planner', 'riskOfficer', 'evaluator', 'informationOfficer'),
    ...writtenBy('dutyOfficer', 'informationOfficer'),
  },
  timeline: {
    at: ['phoneAt', 'writtenAt'],
    shows: ['stage', 'number', 'organization', 'defects', 'content'],
    follows: ['deaths', 'missing', 'injured'],
  },
  defaultSort: { field: 'knownAt', direction: 'DESC' },
  admin: {
    icon: 'Feed',
    columns: ['title', 'stage', 'number', 'state', 'knownAt', 'phoneAt', 'writtenAt', 'defects', 'unit'],
    filters: ['incident', 'stage', 'state', 'knownAt', 'organization', 'defects'],
    form: [
      {
        label: { zh: '报告', en: 'Report' },
        fields: ['incident', 'title', 'stage', 'number', 'organization', 'reporter'],
      },
      { label: { zh: '时间', en: 'Times' }, fields: ['occurredAt', 'knownAt', 'phoneAt', 'writtenAt'] },
      {
        label: { zh: '内容', en: 'Content' },
        fields: ['deaths', 'missing', 'injured', 'content', 'casualtyNames', 'document'],
      },
      { label: { zh: '报送与质量', en: 'Routing and quality' }, fields: ['routedTo', 'quality', 'defects'] },
    ],
  },
});
