import { role, roleBelow } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { boolean, dateTime, phone, reference, text } from '../../fields/index.ts';

/** Somebody who logs in. The password lives elsewhere and is set by `setPassword`. */
export const userAccount = defineResource({
  name: 'userAccount',
  area: 'system',
  label: { zh: '用户', en: 'User' },
  title: 'displayName',
  key: ['username'],
  fields: {
    username: text({
      label: { zh: '用户名', en: 'Username' },
      help: { zh: '全系统唯一，登录时使用', en: 'Unique in the whole system; used to log in' },
      required: true,
      search: true,
      index: true,
      min: 3,
      max: 60,
    }),
    displayName: text({ label: { zh: '姓名', en: 'Name' }, required: true, search: true, index: true, max: 60 }),
    phone: phone({ label: { zh: '手机', en: 'Phone' }, personal: true }),
    person: reference('person', { label: { zh: '人员档案', en: 'Person' } }),
    isDisabled: boolean({ label: { zh: '停用', en: 'Disabled' } }),
    lockedUntil: dateTime({ label: { zh: '锁定至', en: 'Locked until' }, readOnly: true }),
    lastLoginAt: dateTime({ label: { zh: '最近登录', en: 'Last login' }, readOnly: true }),
  },
  access: {
    read: role('tenantAdmin', 'securityAdmin', 'auditAdmin'),
    create: roleBelow('tenantAdmin'),
    update: roleBelow('tenantAdmin'),
    delete: roleBelow('tenantAdmin'),
  },
  defaultSort: { field: 'username', direction: 'ASC' },
  admin: {
    icon: 'ManageAccounts',
    columns: ['username', 'displayName', 'unit', 'isDisabled', 'lockedUntil', 'lastLoginAt'],
  },
});
