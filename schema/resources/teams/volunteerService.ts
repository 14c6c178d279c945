import { anyone, roleHere, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { date, decimal, integer, money, reference, text } from '../../fields/index.ts';

/** Hours of a volunteer, and what he gets for them (K-13c, B-08e, C-28). */
export const volunteerService = defineResource({
  name: 'volunteerService',
  area: 'teams',
  label: { zh: '志愿服务', en: 'Volunteer service' },
  serves: ['T6-22', 'K-13c', 'B-08c', 'B-08e'],
  title: 'subject',
  key: ['volunteer', 'heldOn', 'subject'],
  fields: {
    volunteer: reference('volunteer', {
      label: { zh: '志愿者', en: 'Volunteer' },
      required: true,
      inverse: { name: 'services', label: { zh: '服务', en: 'Services' } },
    }),
    subject: text({ label: { zh: '服务内容', en: 'Subject' }, required: true, search: true, max: 150 }),
    heldOn: date({ label: { zh: '日期', en: 'Date' }, required: true, notFuture: true, index: true }),
    hours: decimal({
      label: { zh: '时长', en: 'Hours' },
      required: true,
      min: 0,
      max: 24,
      scale: 1,
      unit: { zh: '小时', en: 'hours' },
    }),
    incident: reference('incident', {
      label: { zh: '事件', en: 'Incident' },
      inverse: { name: 'volunteerServices', label: { zh: '志愿服务', en: 'Volunteers' } },
    }),
    expense: money({ label: { zh: '误工交通费', en: 'Expenses' }, min: 0 }),
    compensation: money({
      label: { zh: '补偿', en: 'Compensation' },
      min: 0,
      access: { read: roleHere('teamLeader', 'financeOfficer', 'director') },
    }),
    points: integer({ label: { zh: '积分', en: 'Points' }, min: 0 }),
  },
  access: { read: anyone, ...writtenBy('teamLeader') },
  timeline: { at: ['heldOn'], shows: ['volunteer', 'hours'] },
  defaultSort: { field: 'heldOn', direction: 'DESC' },
  admin: {
    icon: 'MoreTime',
    columns: ['volunteer', 'subject', 'heldOn', 'hours', 'incident', 'unit'],
    filters: ['volunteer', 'heldOn', 'incident'],
  },
});
