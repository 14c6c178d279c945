import { anyone, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { groupKind, incidentLevel } from '../../dictionaries/incidents.ts';
import { responseLevel } from '../../dictionaries/plans.ts';
import { warningLevel } from '../../dictionaries/warnings.ts';
import { choice, integer, longText, multipleChoice, reference, text } from '../../fields/index.ts';

/** What one response level of a plan means: what triggers it, who leads, what is done (K-08b, L-05i, T7-25, W-10k). */
export const responsePlan = defineResource({
  name: 'responsePlan',
  area: 'plans',
  label: { zh: '分级响应措施', en: 'Response measures' },
  serves: ['K-08b', 'L-05i', 'T7-25', 'W-10k', 'T7-02', 'L-05a'],
  title: 'name',
  key: ['plan', 'level'],
  fields: {
    name: text({ label: { zh: '名称', en: 'Name' }, required: true, search: true, index: true, max: 120 }),
    plan: reference('emergencyPlan', {
      label: { zh: '预案', en: 'Plan' },
      required: true,
      inverse: { name: 'responses', label: { zh: '分级响应', en: 'Responses' } },
    }),
    level: choice(responseLevel, { label: { zh: '响应级别', en: 'Level' }, required: true, index: true }),
    triggers: longText({ label: { zh: '启动条件', en: 'Triggers' }, required: true, max: 5000 }),
    warningLevel: choice(warningLevel, { label: { zh: '对应预警级别', en: 'Warning level' } }),
    incidentLevel: choice(incidentLevel, { label: { zh: '对应事件级别', en: 'Incident level' } }),
    leader: text({ label: { zh: '到场或坐镇领导', en: 'Leader required' } }),
    groups: multipleChoice(groupKind, { label: { zh: '工作组', en: 'Working groups' } }),
    measures: longText({ label: { zh: '响应措施', en: 'Measures' }, max: 20_000 }),
    minutes: integer({
      label: { zh: '响应时限', en: 'Within' },
      min: 0,
      max: 10_080,
      unit: { zh: '分钟', en: 'minutes' },
    }),
  },
  access: { read: anyone, ...writtenBy('planner') },
  publishes: 'down',
  admin: {
    icon: 'Stairs',
    columns: ['name', 'plan', 'level', 'triggers', 'leader', 'minutes', 'unit'],
    filters: ['plan', 'level'],
  },
});
