import { role, roleHere, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { budgetPurpose, fundSource } from '../../dictionaries/cooperation.ts';
import { choice, integer, longText, money, reference, text } from '../../fields/index.ts';

/** Money set aside for a purpose in a year (B-16a, B-16c, T6-24). */
export const budgetItem = defineResource({
  name: 'budgetItem',
  area: 'cooperation',
  label: { zh: '预算', en: 'Budget item' },
  serves: ['B-16a', 'B-16c', 'T6-24', 'T5-06', 'B-16b', 'T6-13'],
  title: 'name',
  key: ['year', 'name'],
  fields: {
    name: text({ label: { zh: '名称', en: 'Name' }, required: true, search: true, index: true, max: 120 }),
    year: integer({ label: { zh: '年度', en: 'Year' }, required: true, min: 2000, max: 2100, index: true }),
    purpose: choice(budgetPurpose, { label: { zh: '用途', en: 'Purpose' }, required: true, index: true }),
    source: choice(fundSource, { label: { zh: '来源', en: 'Source' }, required: true, index: true }),
    organization: reference('organization', {
      label: { zh: '单位', en: 'Organization' },
      inverse: { name: 'budgetItems', label: { zh: '预算', en: 'Budget' } },
    }),
    plan: reference('workPlan', { label: { zh: '所属计划', en: 'Work plan' } }),
    planned: money({ label: { zh: '预算数', en: 'Planned' }, required: true, min: 0 }),
    executed: money({ label: { zh: '执行数', en: 'Executed' }, min: 0 }),
    account: text({
      label: { zh: '账户', en: 'Account' },
      max: 60,
      access: { read: roleHere('financeOfficer', 'auditAdmin') },
    }),
    remark: longText({ label: { zh: '备注', en: 'Remark' }, max: 2000 }),
  },
  rules: [
    { wrong: 'executed > planned', at: 'executed', message: { zh: '执行数超过预算数', en: 'More than was planned' } },
  ],
  access: {
    read: role('director', 'financeOfficer', 'planner', 'evaluator', 'auditAdmin', 'supplyKeeper', 'reliefOfficer'),
    ...writtenBy('financeOfficer', 'planner'),
  },
  defaultSort: { field: 'year', direction: 'DESC' },
  admin: {
    icon: 'AccountBalanceWallet',
    columns: ['year', 'name', 'purpose', 'source', 'planned', 'executed', 'unit'],
    filters: ['year', 'purpose', 'source', 'organization'],
  },
});
