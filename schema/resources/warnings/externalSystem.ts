import { anyone, roleHere, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { health, systemKind } from '../../dictionaries/warnings.ts';
import { choice, date, dateTime, longText, reference, text, url } from '../../fields/index.ts';

/** A system outside Anlan that data come from or go to (L-07b, L-10e, B-04a, B-14c). */
export const externalSystem = defineResource({
  name: 'externalSystem',
  area: 'warnings',
  label: { zh: '接入系统', en: 'External system' },
  serves: [
    'L-07b',
    'L-10e',
    'B-04a',
    'B-04b',
    'B-14c',
    'K-12d',
    'W-11c',
    'K-08e',
    'B-14a',
    'B-14b',
    'W-11a',
    'K-12b',
    'L-07a',
    'T4-04',
    'L-07c',
  ],
  title: 'name',
  key: ['name'],
  fields: {
    name: text({ label: { zh: '名称', en: 'Name' }, required: true, search: true, index: true, max: 100 }),
    kind: choice(systemKind, { label: { zh: '类型', en: 'Kind' }, required: true, index: true }),
    domain: text({ label: { zh: '领域', en: 'Domain' }, max: 60 }),
    organization: reference('organization', { label: { zh: '主管部门', en: 'Owner' } }),
    endpoint: url({ label: { zh: '接口地址', en: 'Endpoint' }, access: { read: roleHere('tenantAdmin') } }),
    dataKinds: text({ label: { zh: '数据内容', en: 'Kinds of data' }, max: 500 }),
    health: choice(health, {
      label: { zh: '运行状况', en: 'Health' },
      required: true,
      index: true,
      initial: 'UNKNOWN',
    }),
    lastSyncAt: dateTime({ label: { zh: '最近同步', en: 'Last sync' }, notFuture: true, index: true }),
    connectedOn: date({ label: { zh: '接入日期', en: 'Connected on' } }),
    remark: longText({ label: { zh: '备注', en: 'Remark' }, max: 2000 }),
  },
  access: { read: anyone, ...writtenBy('tenantAdmin') },
  admin: {
    icon: 'Hub',
    columns: ['name', 'kind', 'domain', 'health', 'lastSyncAt', 'unit'],
    filters: ['kind', 'health'],
  },
});
