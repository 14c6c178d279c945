import { anyone, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { honourLevel } from '../../dictionaries/supervision.ts';
import { choice, date, file, longText, money, reference, text } from '../../fields/index.ts';

/** An honour, and what for (B-18d). */
export const commendation = defineResource({
  name: 'commendation',
  area: 'supervision',
  label: { zh: '表彰奖励', en: 'Commendation' },
  serves: ['B-18d', 'B-16b', 'T6-13', 'B-08c'],
  title: 'title',
  key: ['title', 'awardedOn'],
  fields: {
    title: text({ label: { zh: '荣誉', en: 'Title' }, required: true, search: true, index: true, max: 150 }),
    level: choice(honourLevel, { label: { zh: '级别', en: 'Level' }, required: true, index: true }),
    organization: reference('organization', {
      label: { zh: '单位', en: 'Organization' },
      inverse: { name: 'commendations', label: { zh: '表彰奖励', en: 'Commendations' } },
    }),
    person: reference('person', {
      label: { zh: '个人', en: 'Person' },
      inverse: { name: 'commendations', label: { zh: '表彰奖励', en: 'Commendations' } },
    }),
    team: reference('team', {
      label: { zh: '队伍', en: 'Team' },
      inverse: { name: 'commendations', label: { zh: '表彰奖励', en: 'Commendations' } },
    }),
    awardedOn: date({ label: { zh: '日期', en: 'Date' }, required: true, notFuture: true, index: true }),
    awardedBy: text({ label: { zh: '授予机关', en: 'Awarded by' }, max: 100 }),
    basis: longText({ label: { zh: '事迹', en: 'Basis' }, max: 5000 }),
    amount: money({ label: { zh: '奖励金额', en: 'Reward' }, min: 0 }),
    document: file({ label: { zh: '证书', en: 'Certificate' } }),
  },
  access: { read: anyone, ...writtenBy('director', 'planner') },
  defaultSort: { field: 'awardedOn', direction: 'DESC' },
  admin: {
    icon: 'EmojiEvents',
    columns: ['title', 'level', 'organization', 'person', 'team', 'awardedOn', 'unit'],
    filters: ['level', 'awardedOn', 'organization'],
  },
});
