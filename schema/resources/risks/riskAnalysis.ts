import { anyone, role, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { hazardType } from '../../dictionaries/hazards.ts';
import { analysisPeriod, trend } from '../../dictionaries/risks.ts';
import {
  choice,
  date,
  file,
  longText,
  multipleChoice,
  place,
  reference,
  references,
  text,
} from '../../fields/index.ts';

/** What a period's risks look like and what to do about it (K-04b, W-05b). */
export const riskAnalysis = defineResource({
  name: 'riskAnalysis',
  area: 'risks',
  label: { zh: '形势分析', en: 'Risk analysis' },
  serves: ['K-04b', 'K-04d', 'W-05b', 'L-09a', 'L-09b', 'L-09d', 'K-16f', 'B-04c', 'W-10a', 'W-04f'],
  title: 'title',
  key: ['title'],
  fields: {
    title: text({ label: { zh: '标题', en: 'Title' }, required: true, search: true, index: true, max: 150 }),
    period: choice(analysisPeriod, { label: { zh: '周期', en: 'Period' }, required: true, index: true }),
    from: date({ label: { zh: '起', en: 'From' }, required: true, index: true }),
    to: date({ label: { zh: '止', en: 'To' }, required: true }),
    place: place({ label: { zh: '范围', en: 'Place' } }),
    hazardTypes: multipleChoice(hazardType, { label: { zh: '灾种', en: 'Hazards' } }),
    trend: choice(trend, { label: { zh: '趋势', en: 'Trend' }, index: true }),
    meeting: reference('meeting', {
      label: { zh: '会商', en: 'Meeting' },
      inverse: { name: 'riskAnalyses', label: { zh: '形势分析', en: 'Analyses' } },
    }),
    topRisks: references('riskSite', { label: { zh: '突出风险点', en: 'Top risks' } }),
    situation: longText({
      label: { zh: '形势', en: 'Situation' },
      max: 20_000,
      access: { read: role('director', 'riskOfficer', 'dutyOfficer', 'planner') },
    }),
    recommendations: longText({
      label: { zh: '对策建议', en: 'Recommendations' },
      max: 20_000,
      access: { read: role('director', 'riskOfficer', 'dutyOfficer', 'planner') },
    }),
    reportedTo: text({ label: { zh: '报送', en: 'Reported to' } }),
    document: file({
      label: { zh: '报告', en: 'Report' },
      access: { read: role('director', 'riskOfficer', 'dutyOfficer', 'planner') },
    }),
  },
  rules: [{ wrong: 'to < from', at: 'to', message: { zh: '结束早于开始', en: 'It ends before it begins' } }],
  cadence: { counted: { at: 'from', by: [] } },
  access: { read: anyone, ...writtenBy('riskOfficer', 'planner') },
  defaultSort: { field: 'from', direction: 'DESC' },
  admin: {
    icon: 'Insights',
    columns: ['title', 'period', 'from', 'to', 'trend', 'unit'],
    filters: ['period', 'trend', 'from'],
  },
});
