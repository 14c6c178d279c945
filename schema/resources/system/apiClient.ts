import { role, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { roleName } from '../../dictionaries/system.ts';
import { boolean, choice, date, dateTime, integer, longText, phone, text } from '../../fields/index.ts';

/**
 * Other software that reads over GraphQL under its own name: what a role reads in the unit and below, and of that only the fields
 * named here (9.2 number 15). Its token lives elsewhere and comes from `issueApiClientToken`.
 */
export const apiClient = defineResource({
  name: 'apiClient',
  area: 'system',
  label: { zh: '第三方应用', en: 'Third-party app' },
  serves: ['K-12d', 'B-05d', 'K-08g'],
  title: 'name',
  key: ['name'],
  fields: {
    name: text({ label: { zh: '应用名称', en: 'Name' }, required: true, search: true, index: true, max: 60 }),
    operator: text({
      label: { zh: '运营单位', en: 'Operator' },
      help: { zh: '开发、运维该应用的单位', en: 'The organization that runs it' },
      required: true,
      search: true,
      max: 120,
    }),
    contact: text({ label: { zh: '联系人', en: 'Contact' }, max: 60, personal: true }),
    phone: phone({ label: { zh: '联系电话', en: 'Phone' }, personal: true }),
    purpose: longText({ label: { zh: '用途', en: 'Purpose' }, required: true, max: 1000 }),
    role: choice(roleName, {
      label: { zh: '访问角色', en: 'Role' },
      help: {
        zh: '以该角色在本单位及下级可查看的数据为限；查看人员、预警传播单位，或您本人在此担任的角色',
        en: 'It reads what this role reads in the unit and below: viewer, broadcaster, or a role you hold yourself',
      },
      required: true,
      index: true,
    }),
    fields: longText({
      label: { zh: '可读字段', en: 'Fields' },
      help: {
        zh: '未列出的一律不可读；表格和接口中每行一个，如 warning.content',
        en: 'Nothing else is read; in sheets and requests one a line, such as warning.content',
      },
      required: true,
    }),
    rateLimit: integer({
      label: { zh: '访问频次上限', en: 'Rate limit' },
      help: { zh: '留空为不另设上限', en: 'Empty: no limit of its own' },
      min: 1,
      max: 100_000,
      unit: { zh: '次/分钟', en: 'requests a minute' },
    }),
    validFrom: date({ label: { zh: '生效日期', en: 'Valid from' } }),
    validTo: date({ label: { zh: '失效日期', en: 'Valid to' }, index: true }),
    isDisabled: boolean({ label: { zh: '停用', en: 'Disabled' } }),
    tokenIssuedAt: dateTime({
      label: { zh: '令牌签发时间', en: 'Token issued at' },
      help: { zh: '空表示没有令牌', en: 'Empty: it has no token' },
      readOnly: true,
    }),
  },
  rules: [
    {
      wrong: 'validTo < validFrom',
      at: 'validTo',
      message: { zh: '失效早于生效', en: 'It ends before it begins' },
    },
  ],
  access: { read: role('tenantAdmin', 'securityAdmin', 'auditAdmin', 'director'), ...writtenBy('tenantAdmin') },
  defaultSort: { field: 'name', direction: 'ASC' },
  admin: {
    icon: 'Hub',
    columns: ['name', 'operator', 'role', 'validTo', 'tokenIssuedAt', 'isDisabled', 'unit'],
    filters: ['role', 'validTo', 'isDisabled'],
    form: [
      { label: { zh: '应用', en: 'App' }, fields: ['name', 'operator', 'contact', 'phone', 'purpose'] },
      { label: { zh: '可读范围', en: 'What it reads' }, fields: ['role', 'fields'] },
      {
        label: { zh: '有效期与频次', en: 'Validity and rate' },
        fields: ['validFrom', 'validTo', 'isDisabled', 'rateLimit', 'tokenIssuedAt'],
      },
    ],
  },
});
