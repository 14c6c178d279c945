import { anyone, role, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { revisionReason } from '../../dictionaries/plans.ts';
import { choice, date, file, longText, reference, text } from '../../fields/index.ts';

/** One edition of a plan and why it was made (T7-02, T7-05). */
export const planVersion = defineResource({
  name: 'planVersion',
  area: 'plans',
  label: { zh: '预案版本', en: 'Plan version' },
  serves: ['K-05d', 'L-08a', 'L-10c', 'T7-02', 'T7-05', 'T1-05', 'W-14a'],
  title: 'number',
  key: ['plan', 'number'],
  fields: {
    plan: reference('emergencyPlan', {
      label: { zh: '预案', en: 'Plan' },
      required: true,
      inverse: { name: 'versions', label: { zh: '版本', en: 'Versions' } },
    }),
    number: text({ label: { zh: '版本号', en: 'Number' }, required: true, search: true, index: true, max: 30 }),
    reason: choice(revisionReason, { label: { zh: '修订原因', en: 'Reason' }, index: true }),
    effectiveFrom: date({ label: { zh: '生效日期', en: 'Effective from' }, index: true }),
    effectiveTo: date({ label: { zh: '失效日期', en: 'Effective to' } }),
    roles: longText({ label: { zh: '组织与职责（谁处理）', en: 'Who acts' }, max: 20_000 }),
    steps: longText({ label: { zh: '处置程序（怎么处理）', en: 'What is done' }, max: 20_000 }),
    scenarios: longText({ label: { zh: '情景', en: 'Scenarios' }, max: 20_000 }),
    resources: longText({ label: { zh: '资源', en: 'Resources' }, max: 20_000 }),
    contacts: longText({
      label: { zh: '联系表', en: 'Contacts' },
      max: 20_000,
      access: { read: role('planner', 'director', 'dutyOfficer') },
    }),
    document: file({ label: { zh: '文本', en: 'Document' } }),
  },
  rules: [
    {
      wrong: 'effectiveTo < effectiveFrom',
      at: 'effectiveTo',
      message: { zh: '失效早于生效', en: 'It ends before it begins' },
    },
  ],
  access: { read: anyone, ...writtenBy('planner') },
  defaultSort: { field: 'effectiveFrom', direction: 'DESC' },
  admin: {
    icon: 'History',
    columns: ['plan', 'number', 'reason', 'effectiveFrom', 'effectiveTo', 'unit'],
    filters: ['plan', 'reason', 'effectiveFrom'],
  },
});
