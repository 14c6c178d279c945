import { anyone, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { reliefKind } from '../../dictionaries/relief.ts';
import { choice, date, file, longText, money, reference, text } from '../../fields/index.ts';

/** Money and a standard for one kind of relief in one period (W-10l, W-10m, L-13c). */
export const reliefProgram = defineResource({
  name: 'reliefProgram',
  area: 'relief',
  label: { zh: '救助项目', en: 'Relief programme' },
  serves: ['W-10l', 'W-10m', 'L-13c', 'L-13d', 'L-13e', 'T5-07', 'T7-17'],
  title: 'name',
  key: ['name'],
  fields: {
    name: text({ label: { zh: '名称', en: 'Name' }, required: true, search: true, index: true, max: 120 }),
    kind: choice(reliefKind, { label: { zh: '类型', en: 'Kind' }, required: true, index: true }),
    incident: reference('incident', {
      label: { zh: '灾害事件', en: 'Incident' },
      inverse: { name: 'reliefPrograms', label: { zh: '救助项目', en: 'Relief' } },
    }),
    from: date({ label: { zh: '起', en: 'From' }, required: true, index: true }),
    to: date({ label: { zh: '止', en: 'To' } }),
    standard: longText({ label: { zh: '救助标准', en: 'Standard' }, max: 5000 }),
    amountPerPerson: money({ label: { zh: '人均标准', en: 'Per person' }, min: 0 }),
    budget: money({ label: { zh: '资金总额', en: 'Budget' }, min: 0 }),
    document: file({ label: { zh: '文件', en: 'Document' } }),
  },
  rules: [{ wrong: 'to < from', at: 'to', message: { zh: '结束早于开始', en: 'It ends before it begins' } }],
  access: { read: anyone, ...writtenBy('reliefOfficer', 'director') },
  publishes: 'down',
  timeline: { at: ['from', 'to'], shows: ['kind', 'amountPerPerson', 'budget', 'standard'] },
  defaultSort: { field: 'from', direction: 'DESC' },
  admin: {
    icon: 'VolunteerActivism',
    columns: ['name', 'kind', 'from', 'to', 'budget', 'unit'],
    filters: ['kind', 'from'],
  },
});
