import { anyone, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { observationSource, warningLevel } from '../../dictionaries/warnings.ts';
import { choice, dateTime, decimal, reference, text } from '../../fields/index.ts';

/** A measured value (B-04e, W-11d). */
export const observation = defineResource({
  name: 'observation',
  area: 'warnings',
  label: { zh: '监测值', en: 'Observation' },
  serves: ['B-04e', 'W-11d', 'K-04c', 'B-04j'],
  title: 'sensor.name',
  key: ['sensor', 'at'],
  fields: {
    sensor: reference('sensor', {
      label: { zh: '设备', en: 'Sensor' },
      required: true,
      inverse: { name: 'observations', label: { zh: '监测值', en: 'Observations' } },
    }),
    at: dateTime({ label: { zh: '时间', en: 'At' }, required: true, notFuture: true, index: true }),
    value: decimal({ label: { zh: '数值', en: 'Value' }, required: true, scale: 3 }),
    source: choice(observationSource, { label: { zh: '来源', en: 'Source' }, index: true, initial: 'SENSOR' }),
    alarm: choice(warningLevel, { label: { zh: '告警级别', en: 'Alarm' }, index: true }),
    handled: text({ label: { zh: '处置情况', en: 'Handled' }, max: 500 }),
  },
  access: { read: anyone, ...writtenBy('riskOfficer', 'dutyOfficer', 'informationOfficer') },
  defaultSort: { field: 'at', direction: 'DESC' },
  admin: {
    icon: 'ShowChart',
    columns: ['sensor', 'at', 'value', 'source', 'alarm', 'unit'],
    filters: ['sensor', 'at', 'source', 'alarm'],
  },
});
