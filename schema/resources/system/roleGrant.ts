import { role, roleBelow } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { roleName } from '../../dictionaries/system.ts';
import { choice, date, reference } from '../../fields/index.ts';

/** A user's role at a unit: the record's unit is where the role holds, with everything below. */
export const roleGrant = defineResource({
  name: 'roleGrant',
  area: 'system',
  label: { zh: '授权', en: 'Role grant' },
  title: 'user.displayName',
  key: ['user', 'role'],
  fields: {
    user: reference('userAccount', {
      label: { zh: '用户', en: 'User' },
      required: true,
      inverse: { name: 'grants', label: { zh: '授权', en: 'Grants' } },
    }),
    role: choice(roleName, { label: { zh: '角色', en: 'Role' }, required: true, index: true }),
    validFrom: date({ label: { zh: '生效日期', en: 'Valid from' } }),
    validTo: date({ label: { zh: '失效日期', en: 'Valid to' } }),
  },
  access: {
    read: role('tenantAdmin', 'securityAdmin', 'auditAdmin'),
    create: roleBelow('securityAdmin'),
    update: roleBelow('securityAdmin'),
    delete: roleBelow('securityAdmin'),
  },
  admin: { icon: 'Key', columns: ['user', 'role', 'unit', 'validFrom', 'validTo'], filters: ['role', 'user'] },
});
