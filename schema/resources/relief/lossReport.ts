import { anyone, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { hazardType } from '../../dictionaries/hazards.ts';
import { lossStage, verificationMethod } from '../../dictionaries/relief.ts';
import { choice, dateTime, decimal, integer, longText, money, reference, text } from '../../fields/index.ts';
import { lossReportLifecycle } from '../../lifecycles/relief.ts';

/** What a disaster cost a unit: one first report, follow-ups, one verified (L-13a, K-02d; 自然灾害情况统计调查制度). */
export const lossReport = defineResource({
  name: 'lossReport',
  area: 'relief',
  label: { zh: '灾情报告', en: 'Loss report' },
  serves: ['L-13a', 'K-02d', 'L-13b', 'W-10h', 'W-10l', 'B-12h', 'B-11d', 'T5-06', 'T6-15', 'W-10j'],
  title: 'title',
  key: ['incident', 'stage', 'number'],
  fields: {
    title: text({ label: { zh: '标题', en: 'Title' }, required: true, search: true, index: true, max: 150 }),
    incident: reference('incident', {
      label: { zh: '灾害事件', en: 'Incident' },
      required: true,
      inverse: { name: 'lossReports', label: { zh: '灾情报告', en: 'Loss reports' } },
    }),
    stage: choice(lossStage, { label: { zh: '阶段', en: 'Stage' }, required: true, index: true, initial: 'INITIAL' }),
    number: integer({ label: { zh: '期次', en: 'Number' }, required: true, min: 1, max: 1000, initial: 1 }),
    state: lossReportLifecycle.stateField,
    hazardType: choice(hazardType, { label: { zh: '灾种', en: 'Hazard' }, index: true }),
    asOf: dateTime({ label: { zh: '截至时间', en: 'As of' }, required: true, notFuture: true, index: true }),
    affected: integer({ label: { zh: '受灾人口', en: 'Affected' }, min: 0, unit: { zh: '人', en: 'people' } }),
    deaths: integer({ label: { zh: '因灾死亡', en: 'Dead' }, min: 0, unit: { zh: '人', en: 'people' } }),
    missing: integer({ label: { zh: '因灾失踪', en: 'Missing' }, min: 0, unit: { zh: '人', en: 'people' } }),
    evacuated: integer({ label: { zh: '紧急避险转移', en: 'Evacuated' }, min: 0, unit: { zh: '人', en: 'people' } }),
    relocated: integer({ label: { zh: '紧急转移安置', en: 'Relocated' }, min: 0, unit: { zh: '人', en: 'people' } }),
    needRelief: integer({
      label: { zh: '需紧急生活救助', en: 'Need relief' },
      min: 0,
      unit: { zh: '人', en: 'people' },
    }),
    lackWater: integer({
      label: { zh: '饮水困难', en: 'Lack drinking water' },
      min: 0,
      unit: { zh: '人', en: 'people' },
    }),
    cropsAffected: decimal({
      label: { zh: '农作物受灾面积', en: 'Crops affected' },
      min: 0,
      unit: { zh: '公顷', en: 'ha' },
    }),
    cropsDamaged: decimal({
      label: { zh: '农作物成灾面积', en: 'Crops damaged' },
      min: 0,
      unit: { zh: '公顷', en: 'ha' },
    }),
    cropsLost: decimal({ label: { zh: '农作物绝收面积', en: 'Crops lost' }, min: 0, unit: { zh: '公顷', en: 'ha' } }),
    housesCollapsed: integer({
      label: { zh: '倒塌房屋', en: 'Houses collapsed' },
      min: 0,
      unit: { zh: '间', en: 'rooms' },
    }),
    housesSeriouslyDamaged: integer({
      label: { zh: '严重损坏房屋', en: 'Seriously damaged' },
      min: 0,
      unit: { zh: '间', en: 'rooms' },
    }),
    housesDamaged: integer({ label: { zh: '一般损坏房屋', en: 'Damaged' }, min: 0, unit: { zh: '间', en: 'rooms' } }),
    directLoss: money({ label: { zh: '直接经济损失', en: 'Direct economic loss' }, min: 0 }),
    changeReason: longText({
      label: { zh: '数据变动说明', en: 'Why figures changed' },
      help: { zh: '指标比上期减少时须说明', en: 'Needed where a figure falls against the report before' },
      max: 2000,
    }),
    situation: longText({ label: { zh: '灾情概述', en: 'Situation' }, max: 10_000 }),
    checkNote: longText({ label: { zh: '查灾情况', en: 'Check' }, max: 5000 }),
    verifiedBy: text({ label: { zh: '核定人', en: 'Verified by' }, max: 60 }),
    verificationMethod: choice(verificationMethod, { label: { zh: '核灾方式', en: 'Method' } }),
    ...lossReportLifecycle.reviewFields,
  },
  lifecycle: lossReportLifecycle.lifecycle,
  rules: [
    {
      wrong: 'cropsDamaged > cropsAffected',
      at: 'cropsDamaged',
      message: { zh: '成灾面积大于受灾面积', en: 'More than was affected' },
    },
    {
      wrong: 'cropsLost > cropsDamaged',
      at: 'cropsLost',
      message: { zh: '绝收面积大于成灾面积', en: 'More than was damaged' },
    },
    {
      wrong: 'deaths + missing > affected',
      at: 'affected',
      message: { zh: '受灾人口少于死亡失踪人口', en: 'Fewer than dead and missing' },
    },
  ],
  access: { read: anyone, ...writtenBy('reliefOfficer', 'dutyOfficer', 'informationOfficer') },
  timeline: {
    at: ['asOf'],
    shows: ['stage', 'number', 'changeReason', 'situation', 'verifiedBy', 'verificationMethod'],
    follows: [
      'affected',
      'deaths',
      'missing',
      'evacuated',
      'relocated',
      'cropsAffected',
      'housesCollapsed',
      'directLoss',
    ],
    transitions: ['verify', 'return'],
  },
  defaultSort: { field: 'asOf', direction: 'DESC' },
  admin: {
    icon: 'Flood',
    columns: [
      'title',
      'stage',
      'number',
      'state',
      'affected',
      'relocated',
      'housesCollapsed',
      'directLoss',
      'asOf',
      'unit',
    ],
    filters: ['incident', 'stage', 'state', 'hazardType', 'asOf'],
    form: [
      {
        label: { zh: '报告', en: 'Report' },
        fields: ['incident', 'title', 'stage', 'number', 'hazardType', 'asOf', 'situation'],
      },
      {
        label: { zh: '人口', en: 'People' },
        fields: ['affected', 'deaths', 'missing', 'evacuated', 'relocated', 'needRelief', 'lackWater'],
      },
      {
        label: { zh: '农作物与房屋', en: 'Crops and houses' },
        fields: [
          'cropsAffected',
          'cropsDamaged',
          'cropsLost',
          'housesCollapsed',
          'housesSeriouslyDamaged',
          'housesDamaged',
        ],
      },
      {
        label: { zh: '损失与核定', en: 'Loss and verification' },
        fields: ['directLoss', 'changeReason', 'checkNote', 'verifiedBy', 'verificationMethod'],
      },
    ],
  },
});
