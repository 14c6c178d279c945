import { anyone, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { startEvent } from '../../dictionaries/duty.ts';
import { hazardCategory } from '../../dictionaries/hazards.ts';
import { incidentLevel } from '../../dictionaries/incidents.ts';
import { choice, date, integer, longText, multipleChoice, references, text } from '../../fields/index.ts';

/** Until when an incident must be reported, to whom, in what form (W-15, L-14, T7-14, B-11). */
export const reportRule = defineResource({
  name: 'reportRule',
  area: 'duty',
  label: { zh: '报告规则', en: 'Report rule' },
  serves: ['W-15a', 'W-15b', 'L-14b', 'L-14c', 'L-14e', 'T7-14', 'B-11a', 'T4-03'],
  title: 'name',
  key: ['name'],
  fields: {
    name: text({ label: { zh: '名称', en: 'Name' }, required: true, search: true, index: true, max: 100 }),
    categories: multipleChoice(hazardCategory, { label: { zh: '适用类别', en: 'Categories' } }),
    levels: multipleChoice(incidentLevel, { label: { zh: '适用级别', en: 'Levels' } }),
    startEvent: choice(startEvent, { label: { zh: '计时起点', en: 'Counted from' }, required: true, initial: 'KNOWN' }),
    phoneMinutes: integer({
      label: { zh: '电话报告', en: 'By phone within' },
      min: 0,
      max: 10_080,
      unit: { zh: '分钟', en: 'minutes' },
    }),
    writtenMinutes: integer({
      label: { zh: '书面报告', en: 'In writing within' },
      min: 0,
      max: 10_080,
      unit: { zh: '分钟', en: 'minutes' },
    }),
    followUpMinutes: integer({
      label: { zh: '续报间隔', en: 'Follow-up every' },
      min: 0,
      max: 43_200,
      unit: { zh: '分钟', en: 'minutes' },
    }),
    recipients: references('organization', { label: { zh: '报送对象', en: 'Recipients' } }),
    requiredContent: longText({ label: { zh: '报告要素', en: 'What it must say' }, max: 5000 }),
    basis: text({ label: { zh: '依据', en: 'Basis' }, max: 200 }),
    validFrom: date({ label: { zh: '起', en: 'From' } }),
    validTo: date({ label: { zh: '止', en: 'To' } }),
  },
  rules: [
    {
      wrong: 'writtenMinutes < phoneMinutes',
      at: 'writtenMinutes',
      message: { zh: '书面时限短于电话时限', en: 'Writing takes longer than a call' },
    },
    { wrong: 'validTo < validFrom', at: 'validTo', message: { zh: '结束早于开始', en: 'It ends before it begins' } },
  ],
  access: { read: anyone, ...writtenBy('dutyOfficer', 'planner', 'director') },
  publishes: 'down',
  admin: {
    icon: 'Timer',
    columns: ['name', 'startEvent', 'phoneMinutes', 'writtenMinutes', 'followUpMinutes', 'unit'],
    filters: ['startEvent'],
  },
});
