import { anyone, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { periodKind } from '../../dictionaries/work.ts';
import { choice, date, decimal, longText, place, text } from '../../fields/index.ts';

/** A season, holiday or theme day, in which other duties hold (L-11c, W-15e, K-16a, B-06d). */
export const calendarPeriod = defineResource({
  name: 'calendarPeriod',
  area: 'work',
  label: { zh: '时段', en: 'Period' },
  serves: ['L-11c', 'W-15e', 'W-08h', 'K-16a', 'B-06d', 'L-02a'],
  title: 'name',
  key: ['name', 'from'],
  fields: {
    name: text({ label: { zh: '名称', en: 'Name' }, required: true, search: true, index: true, max: 60 }),
    kind: choice(periodKind, { label: { zh: '类型', en: 'Kind' }, required: true, index: true }),
    from: date({ label: { zh: '起', en: 'From' }, required: true, index: true }),
    to: date({ label: { zh: '止', en: 'To' }, required: true }),
    place: place({ label: { zh: '适用区划', en: 'Place' } }),
    dutyFactor: decimal({
      label: { zh: '值守加强系数', en: 'Duty factor' },
      help: { zh: '1 为平时；2 为双倍值守', en: '1 as usual, 2 twice the people' },
      min: 1,
      max: 10,
      initial: 1,
    }),
    requirement: longText({ label: { zh: '要求', en: 'Requirement' }, max: 2000 }),
  },
  rules: [{ wrong: 'to < from', at: 'to', message: { zh: '结束早于开始', en: 'It ends before it begins' } }],
  access: { read: anyone, ...writtenBy('planner', 'dutyOfficer', 'director') },
  publishes: 'down',
  defaultSort: { field: 'from', direction: 'DESC' },
  admin: {
    icon: 'DateRange',
    columns: ['name', 'kind', 'from', 'to', 'dutyFactor', 'unit'],
    filters: ['kind', 'from'],
  },
});
