import { nobody, role } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { dateTime, integer, longText, place, reference, text } from '../../fields/index.ts';

/**
 * A look at the lists of people who need help in the area of a response while it is active: for a day, by the one who asks, each reading
 * written down in its history, and told to the units concerned (B-12d, 9.2 number 1). `api/engines/model/openings.ts` opens and closes it.
 */
export const emergencyAccess = defineResource({
  name: 'emergencyAccess',
  plural: 'emergencyAccesses',
  area: 'incidents',
  label: { zh: '应急查阅', en: 'Emergency access' },
  serves: ['B-12c', 'B-12d'],
  title: 'number',
  key: ['number'],
  fields: {
    number: text({
      label: { zh: '编号', en: 'Number' },
      required: true,
      search: true,
      index: true,
      max: 40,
      numberedAs: 'CY',
      isFixed: true,
    }),
    response: reference('responseActivation', {
      label: { zh: '应急响应', en: 'Response' },
      help: { zh: '只有响应中的才能据此查阅', en: 'Only an active one opens the lists' },
      required: true,
      isFixed: true,
      inverse: { name: 'emergencyAccesses', label: { zh: '应急查阅', en: 'Emergency accesses' } },
    }),
    reason: longText({
      label: { zh: '查阅事由', en: 'Reason' },
      help: {
        zh: '开放 24 小时，每次查阅都会留痕，所涉单位可见',
        en: 'Open for 24 hours; each reading is written down, and the units concerned see it',
      },
      required: true,
      min: 4,
      max: 1000,
      isFixed: true,
    }),
    area: place({ label: { zh: '查阅区域', en: 'Area' }, readOnly: true }),
    account: reference('userAccount', { label: { zh: '账号', en: 'Account' }, readOnly: true }),
    openedBy: text({ label: { zh: '查阅人', en: 'Opened by' }, max: 60, readOnly: true }),
    openedAt: dateTime({ label: { zh: '开始时间', en: 'Opened at' }, readOnly: true, index: true }),
    until: dateTime({ label: { zh: '截止时间', en: 'Until' }, readOnly: true, index: true }),
    closedAt: dateTime({ label: { zh: '提前结束时间', en: 'Closed early at' }, notFuture: true }),
    readings: integer({ label: { zh: '查阅次数', en: 'Readings' }, readOnly: true, min: 0 }),
  },
  access: {
    read: role('dutyOfficer', 'director', 'reliefOfficer', 'auditAdmin', 'securityAdmin'),
    create: role('dutyOfficer', 'director'),
    update: role('dutyOfficer', 'director'),
    delete: nobody,
  },
  publishes: 'byTransition',
  defaultSort: { field: 'openedAt', direction: 'DESC' },
  admin: {
    icon: 'VisibilityOutlined',
    columns: ['number', 'response', 'area', 'openedBy', 'openedAt', 'until', 'closedAt', 'readings'],
    filters: ['response', 'openedAt'],
    form: [
      { label: { zh: '查阅', en: 'Access' }, fields: ['number', 'response', 'reason', 'closedAt'] },
      { label: { zh: '记录', en: 'Kept' }, fields: ['area', 'openedBy', 'openedAt', 'until', 'readings'] },
    ],
  },
});
