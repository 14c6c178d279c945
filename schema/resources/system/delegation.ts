import { type Rule, role } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { date, reference, text } from '../../fields/index.ts';

const own: Rule = { roles: 'any', when: [{ field: 'principal', is: 'myPerson' }] };

/**
 * Who takes another's transitions while he is away: reviews, approvals, returns. Nothing else of his goes over, and history names both
 * (state-machines.md: delegation and leave cover).
 */
export const delegation = defineResource({
  name: 'delegation',
  area: 'system',
  label: { zh: '委托代办', en: 'Delegation' },
  title: 'principal.name',
  key: ['principal', 'delegate', 'from'],
  fields: {
    principal: reference('person', { label: { zh: '委托人', en: 'Principal' }, required: true }),
    delegate: reference('person', { label: { zh: '代办人', en: 'Delegate' }, required: true }),
    reason: text({ label: { zh: '事由', en: 'Reason' }, max: 200 }),
    from: date({ label: { zh: '开始日期', en: 'From' }, required: true, index: true }),
    to: date({ label: { zh: '结束日期', en: 'To' }, required: true, index: true }),
  },
  access: {
    read: [
      role('tenantAdmin', 'director', 'auditAdmin'),
      own,
      { roles: 'any', when: [{ field: 'delegate', is: 'myPerson' }] },
    ],
    create: [role('director'), own],
    update: [role('director'), own],
    delete: [role('director'), own],
  },
  defaultSort: { field: 'from', direction: 'DESC' },
  admin: {
    icon: 'SwapHoriz',
    columns: ['principal', 'delegate', 'from', 'to', 'unit'],
    filters: ['principal', 'delegate'],
  },
});
