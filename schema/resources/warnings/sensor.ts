import { anyone, role, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { health, sensorKind } from '../../dictionaries/warnings.ts';
import { choice, date, dateTime, decimal, geoPoint, reference, text } from '../../fields/index.ts';

/** A measuring point at a risk site, with the values that raise an alarm (B-04e, W-11d). */
export const sensor = defineResource({
  name: 'sensor',
  area: 'warnings',
  label: { zh: '监测设备', en: 'Sensor' },
  serves: ['B-04e', 'W-11d', 'B-04a', 'L-07b', 'W-10e', 'B-14d'],
  title: 'name',
  key: ['code'],
  fields: {
    code: text({ label: { zh: '设备编号', en: 'Code' }, required: true, search: true, index: true, max: 40 }),
    name: text({ label: { zh: '名称', en: 'Name' }, required: true, search: true, index: true, max: 100 }),
    kind: choice(sensorKind, { label: { zh: '监测类型', en: 'Kind' }, required: true, index: true }),
    riskSite: reference('riskSite', {
      label: { zh: '风险点', en: 'Risk site' },
      inverse: { name: 'sensors', label: { zh: '监测设备', en: 'Sensors' } },
    }),
    system: reference('externalSystem', {
      label: { zh: '接入系统', en: 'System' },
      inverse: { name: 'sensors', label: { zh: '设备', en: 'Sensors' } },
    }),
    location: geoPoint({
      label: { zh: '坐标', en: 'Point' },
      access: {
        read: role('tenantAdmin', 'director', 'dutyOfficer', 'riskOfficer', 'informationOfficer'),
        mask: anyone,
      },
    }),
    measureUnit: text({ label: { zh: '计量单位', en: 'Unit of measure' }, max: 20 }),
    blueAt: decimal({ label: { zh: '蓝色阈值', en: 'Blue from' }, scale: 3 }),
    yellowAt: decimal({ label: { zh: '黄色阈值', en: 'Yellow from' }, scale: 3 }),
    orangeAt: decimal({ label: { zh: '橙色阈值', en: 'Orange from' }, scale: 3 }),
    redAt: decimal({ label: { zh: '红色阈值', en: 'Red from' }, scale: 3 }),
    health: choice(health, {
      label: { zh: '运行状况', en: 'Health' },
      required: true,
      index: true,
      initial: 'UNKNOWN',
    }),
    installedOn: date({ label: { zh: '安装日期', en: 'Installed on' } }),
    lastSeenAt: dateTime({ label: { zh: '最近上报', en: 'Last seen' }, notFuture: true, index: true }),
  },
  rules: [
    {
      wrong: 'redAt < orangeAt || orangeAt < yellowAt || yellowAt < blueAt',
      at: 'redAt',
      message: { zh: '阈值应由蓝到红递增', en: 'The thresholds rise from blue to red' },
    },
  ],
  access: { read: anyone, ...writtenBy('riskOfficer', 'tenantAdmin') },
  admin: {
    icon: 'Sensors',
    columns: ['name', 'code', 'kind', 'riskSite', 'health', 'lastSeenAt', 'unit'],
    filters: ['kind', 'health', 'riskSite', 'system'],
  },
});
