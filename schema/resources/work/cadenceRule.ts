import { anyone, writtenBy } from '../../access.ts';
import { eachUnit } from '../../cadence.ts';
import { defineResource } from '../../defineResource.ts';
import { cadenceMode, cadencePeriod, governmentLevel } from '../../dictionaries/cadence.ts';
import { periodKind } from '../../dictionaries/work.ts';
import { boolean, choice, date, integer, json, multipleChoice, text } from '../../fields/index.ts';

/** The days of a period at least: a warning that began earlier would never end. */
const shortest = `every * (period == "DAY" ? 1 : period == "WEEK" ? 7 : period == "MONTH" ? 28 : period == "QUARTER" ? 90 : 365)`;

/** How often what must be done for whom: in the unit and, published, in those below (C-01, C-07, C-36). */
export const cadenceRule = defineResource({
  name: 'cadenceRule',
  area: 'work',
  label: { zh: '周期规则', en: 'Cadence rule' },
  help: {
    zh: '谁、每隔多久、至少做几次什么；到期情况见“到期事项”',
    en: 'Who must do what how often; the page of what is due tells where it stands',
  },
  serves: [
    ...['K-04c', 'K-04d', 'K-06e', 'K-06f', 'K-13e', 'K-13f', 'K-17c'],
    ...['B-06b', 'B-06c', 'B-10c', 'B-10d', 'W-14d'],
  ],
  title: 'name',
  key: ['name'],
  fields: {
    name: text({ label: { zh: '名称', en: 'Name' }, required: true, search: true, index: true, max: 100 }),
    basis: text({
      label: { zh: '依据', en: 'Basis' },
      help: { zh: '法律法规或文件的名称、条款', en: 'Law or document, with the article' },
      max: 200,
    }),
    counted: text({
      label: { zh: '做什么', en: 'What is done' },
      help: { zh: '资源名，如 drill（应急演练）', en: 'Name of a resource, such as drill' },
      required: true,
      index: true,
      max: 60,
    }),
    countedWhere: json({
      label: { zh: '计入条件', en: 'What counts' },
      help: { zh: '如 {"kind": ["SPECIAL"]}：只计专项', en: 'Such as {"kind": ["SPECIAL"]}: special ones alone' },
    }),
    each: text({
      label: { zh: '对象', en: 'For each' },
      help: {
        zh: '每个单位（unit），或所计记录的引用字段，如 organization、riskSite',
        en: 'Units (unit), or a reference of what is counted, such as organization or riskSite',
      },
      required: true,
      initial: eachUnit,
      max: 60,
    }),
    subjectWhere: json({
      label: { zh: '对象条件', en: 'Which of them' },
      help: {
        zh: '如 {"level": ["MAJOR"]}：只对重大风险点',
        en: 'Such as {"level": ["MAJOR"]}: major risk sites alone',
      },
    }),
    levels: multipleChoice(governmentLevel, {
      label: { zh: '对象所在层级', en: 'In units of' },
      required: true,
    }),
    mode: choice(cadenceMode, {
      label: { zh: '计算方式', en: 'Mode' },
      required: true,
      index: true,
      initial: 'QUOTA',
    }),
    atLeast: integer({ label: { zh: '至少次数', en: 'At least' }, required: true, min: 1, max: 1000, initial: 1 }),
    every: integer({ label: { zh: '周期长度', en: 'Every' }, required: true, min: 1, max: 100, initial: 1 }),
    period: choice(cadencePeriod, { label: { zh: '周期单位', en: 'Period' }, required: true, initial: 'YEAR' }),
    warnDays: integer({
      label: { zh: '提前提醒', en: 'Warn before' },
      help: { zh: '到期前多少天列为“即将到期”；短周期内一直列出', en: 'Days before the end from which it is due soon' },
      required: true,
      min: 0,
      max: 3660,
      initial: 30,
      unit: { zh: '天', en: 'days' },
    }),
    season: choice(periodKind, {
      label: { zh: '仅在时段内', en: 'Only in' },
      help: { zh: '只在此类时段内执行，按时段表', en: 'It holds on the days of such periods of the calendar' },
    }),
    validFrom: date({
      label: { zh: '起算日期', en: 'Counted from' },
      help: {
        zh: '多年（月）为一周期的，从这一天所在的年（月）起排',
        en: 'Periods of several years begin with its year',
      },
      required: true,
    }),
    validTo: date({ label: { zh: '截止日期', en: 'Until' } }),
    isSuspended: boolean({ label: { zh: '暂停', en: 'Suspended' } }),
  },
  rules: [
    { wrong: 'size(levels) == 0', at: 'levels', message: { zh: '至少选一个层级', en: 'Choose a level' } },
    { wrong: 'validTo < validFrom', at: 'validTo', message: { zh: '结束早于开始', en: 'It ends before it begins' } },
    {
      wrong: 'mode == "INTERVAL" && atLeast > 1',
      at: 'atLeast',
      message: { zh: '按间隔计算时只能为 1 次', en: 'An interval is from one time to the next' },
    },
    {
      wrong: `mode == "INTERVAL" && warnDays >= ${shortest}`,
      at: 'warnDays',
      message: { zh: '提醒须短于间隔，否则一直在提醒', en: 'Warn for less than the interval, or it never ends' },
    },
  ],
  access: { read: anyone, ...writtenBy('planner', 'director', 'tenantAdmin') },
  publishes: 'down',
  defaultSort: { field: 'name', direction: 'ASC' },
  admin: {
    icon: 'Timer',
    columns: ['name', 'counted', 'each', 'levels', 'atLeast', 'every', 'period', 'mode', 'published', 'unit'],
    filters: ['counted', 'mode', 'period', 'season'],
    form: [
      { label: { zh: '规则', en: 'Rule' }, fields: ['name', 'basis'] },
      { label: { zh: '做什么', en: 'What' }, fields: ['counted', 'countedWhere'] },
      { label: { zh: '对谁', en: 'For whom' }, fields: ['each', 'subjectWhere', 'levels'] },
      {
        label: { zh: '多久一次', en: 'How often' },
        fields: ['mode', 'atLeast', 'every', 'period', 'warnDays', 'season'],
      },
      { label: { zh: '有效期', en: 'Validity' }, fields: ['validFrom', 'validTo', 'isSuspended'] },
    ],
  },
});
