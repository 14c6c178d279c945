import { anyone, nobody, roleHere, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { boolean, dateTime, integer, longText, reference } from '../../fields/index.ts';
import { evacuationLifecycle } from '../../lifecycles/dispatch.ts';

/** One evacuation as it was done, the weak first (B-12d, B-12g, W-10f). */
export const evacuationRecord = defineResource({
  name: 'evacuationRecord',
  area: 'incidents',
  label: { zh: '转移记录', en: 'Evacuation' },
  serves: ['B-12d', 'B-12g', 'W-10f', 'T7-17', 'L-05h'],
  title: 'evacuationUnit.name',
  key: ['evacuationUnit', 'orderedAt'],
  fields: {
    evacuationUnit: reference('evacuationUnit', {
      label: { zh: '避险单元', en: 'Evacuation unit' },
      required: true,
      inverse: { name: 'records', label: { zh: '转移记录', en: 'Evacuations' } },
    }),
    incident: reference('incident', {
      label: { zh: '事件', en: 'Incident' },
      inverse: { name: 'evacuations', label: { zh: '转移', en: 'Evacuations' } },
    }),
    warning: reference('warning', {
      label: { zh: '预警', en: 'Warning' },
      inverse: { name: 'evacuations', label: { zh: '转移', en: 'Evacuations' } },
    }),
    state: evacuationLifecycle.stateField,
    orderedAt: dateTime({ label: { zh: '下令时间', en: 'Ordered at' }, required: true, notFuture: true, index: true }),
    settledAt: dateTime({ label: { zh: '安置时间', en: 'Settled at' }, notFuture: true }),
    returnedAt: dateTime({ label: { zh: '返回时间', en: 'Returned at' }, notFuture: true }),
    people: integer({ label: { zh: '应转移人数', en: 'People to move' }, min: 0, unit: { zh: '人', en: 'people' } }),
    peopleMoved: integer({ label: { zh: '已转移人数', en: 'People moved' }, min: 0, unit: { zh: '人', en: 'people' } }),
    weakMovedFirst: boolean({ label: { zh: '弱者优先', en: 'The weak first' } }),
    venue: reference('venue', {
      label: { zh: '安置场所', en: 'Shelter' },
      inverse: { name: 'evacuations', label: { zh: '安置', en: 'Evacuations' } },
    }),
    personalList: longText({
      label: { zh: '人员名单', en: 'Names' },
      max: 20_000,
      access: { read: roleHere('dutyOfficer', 'director', 'informationOfficer', 'reliefOfficer'), mask: nobody },
    }),
    ...evacuationLifecycle.reviewFields,
  },
  lifecycle: evacuationLifecycle.lifecycle,
  rules: [
    { wrong: 'settledAt < orderedAt', at: 'settledAt', message: { zh: '安置早于下令', en: 'Before the order' } },
    {
      wrong: 'returnedAt < settledAt',
      at: 'returnedAt',
      message: { zh: '返回早于安置', en: 'Before they were settled' },
    },
  ],
  access: { read: anyone, ...writtenBy('dutyOfficer', 'informationOfficer', 'gridWorker') },
  timeline: {
    at: ['orderedAt', 'settledAt', 'returnedAt'],
    shows: ['people', 'peopleMoved', 'weakMovedFirst', 'venue'],
  },
  defaultSort: { field: 'orderedAt', direction: 'DESC' },
  admin: {
    icon: 'TransferWithinAStation',
    columns: ['evacuationUnit', 'incident', 'state', 'orderedAt', 'people', 'peopleMoved', 'venue', 'unit'],
    filters: ['incident', 'warning', 'state', 'venue'],
  },
});
