import { role } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { accessDistance, accessVerb, roleName } from '../../dictionaries/system.ts';
import { boolean, choice, longText, multipleChoice, text } from '../../fields/index.ts';

/**
 * What a tenant takes away from the declared access, for everybody whose role is in its unit or below. It can name fewer roles and distances
 * than the declaration, never more.
 */
export const accessRule = defineResource({
  name: 'accessRule',
  area: 'system',
  label: { zh: '权限收紧', en: 'Access rule' },
  title: 'target',
  key: ['target', 'verb'],
  fields: {
    target: text({
      label: { zh: '对象', en: 'Target' },
      help: {
        zh: '资源名，或“资源名.字段名”，如 riskSite.responsiblePhone',
        en: 'A resource, or resource.field, such as riskSite.responsiblePhone',
      },
      required: true,
      search: true,
      index: true,
      max: 120,
    }),
    verb: choice(accessVerb, { label: { zh: '操作', en: 'Verb' }, required: true, index: true }),
    roles: multipleChoice(roleName, {
      label: { zh: '仍可操作的角色', en: 'Roles left' },
      help: { zh: '留空表示任何角色都不可', en: 'Empty: no role at all' },
    }),
    distances: multipleChoice(accessDistance, {
      label: { zh: '仍可操作的范围', en: 'Distances left' },
      help: { zh: '留空表示不再限制范围', en: 'Empty: distances stay as declared' },
    }),
    isSuspended: boolean({ label: { zh: '暂停', en: 'Suspended' } }),
    reason: longText({ label: { zh: '理由', en: 'Reason' }, max: 1000 }),
  },
  access: {
    read: role('tenantAdmin', 'securityAdmin', 'auditAdmin'),
    create: role('tenantAdmin'),
    update: role('tenantAdmin'),
    delete: role('tenantAdmin'),
  },
  defaultSort: { field: 'target', direction: 'ASC' },
  admin: {
    icon: 'Shield',
    columns: ['target', 'verb', 'roles', 'distances', 'unit', 'isSuspended'],
    filters: ['verb'],
  },
});
