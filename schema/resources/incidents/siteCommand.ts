import { anyone, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { dateTime, geoPoint, reference, references, text } from '../../fields/index.ts';
import { commandLifecycle } from '../../lifecycles/incidents.ts';

/** The command post of an incident (L-05i, K-11, T7-25). */
export const siteCommand = defineResource({
  name: 'siteCommand',
  area: 'incidents',
  label: { zh: '现场指挥部', en: 'Site command' },
  serves: ['L-05i', 'K-11b', 'K-11c', 'T7-25', 'K-11d', 'L-05g', 'L-08i'],
  title: 'name',
  key: ['incident', 'name'],
  fields: {
    name: text({ label: { zh: '名称', en: 'Name' }, required: true, search: true, index: true, max: 100 }),
    incident: reference('incident', {
      label: { zh: '事件', en: 'Incident' },
      required: true,
      inverse: { name: 'commands', label: { zh: '现场指挥部', en: 'Site commands' } },
    }),
    state: commandLifecycle.stateField,
    commander: reference('person', {
      label: { zh: '指挥长', en: 'Commander' },
      inverse: { name: 'commands', label: { zh: '担任指挥长', en: 'Commands' } },
    }),
    deputies: references('person', { label: { zh: '副指挥长', en: 'Deputies' } }),
    spokesperson: reference('person', { label: { zh: '新闻发言人', en: 'Spokesperson' } }),
    address: text({ label: { zh: '地点', en: 'Where' } }),
    location: geoPoint({ label: { zh: '坐标', en: 'Point' } }),
    formedAt: dateTime({ label: { zh: '成立时间', en: 'Formed at' }, required: true, notFuture: true, index: true }),
    dissolvedAt: dateTime({ label: { zh: '撤销时间', en: 'Dissolved at' }, notFuture: true }),
    kit: text({ label: { zh: '现场装备', en: 'Kit' } }),
    ...commandLifecycle.reviewFields,
  },
  lifecycle: commandLifecycle.lifecycle,
  rules: [
    {
      wrong: 'dissolvedAt < formedAt',
      at: 'dissolvedAt',
      message: { zh: '撤销早于成立', en: 'It was dissolved before it was formed' },
    },
  ],
  access: { read: anyone, ...writtenBy('dutyOfficer', 'director') },
  timeline: {
    at: ['formedAt', 'dissolvedAt'],
    shows: ['commander', 'spokesperson', 'address', 'kit'],
    transitions: ['handOver'],
  },
  defaultSort: { field: 'formedAt', direction: 'DESC' },
  admin: {
    icon: 'Flag',
    columns: ['name', 'incident', 'state', 'commander', 'formedAt', 'unit'],
    filters: ['incident', 'state', 'formedAt'],
  },
});
