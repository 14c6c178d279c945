import { anyone, role, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { boolean, date, file, longText, reference, references } from '../../fields/index.ts';
import { investigationLifecycle } from '../../lifecycles/incidents.ts';

/** The investigation of an accident until its four flags hold (W-07g; order 493). */
export const accidentInvestigation = defineResource({
  name: 'accidentInvestigation',
  area: 'incidents',
  label: { zh: '事故调查', en: 'Accident investigation' },
  serves: ['W-07g', 'W-05e'],
  title: 'incident.name',
  key: ['incident'],
  fields: {
    incident: reference('incident', {
      label: { zh: '事故', en: 'Accident' },
      required: true,
      inverse: { name: 'investigations', label: { zh: '事故调查', en: 'Investigations' } },
    }),
    state: investigationLifecycle.stateField,
    organization: reference('organization', { label: { zh: '牵头单位', en: 'Led by' } }),
    members: references('person', { label: { zh: '调查组成员', en: 'Members' } }),
    startedOn: date({ label: { zh: '开始日期', en: 'Started on' }, required: true, notFuture: true, index: true }),
    due: date({
      label: { zh: '报告期限', en: 'Report due' },
      help: { zh: '60 日，可延长 60 日', en: '60 days, extendable by 60' },
      index: true,
    }),
    cause: longText({ label: { zh: '原因', en: 'Cause' }, max: 20_000 }),
    handling: longText({ label: { zh: '责任处理', en: 'People responsible' }, max: 10_000 }),
    measures: longText({ label: { zh: '整改措施', en: 'Measures' }, max: 10_000 }),
    isCauseFound: boolean({ label: { zh: '原因已查清', en: 'Cause found' } }),
    areResponsibleHandled: boolean({ label: { zh: '责任人已处理', en: 'Responsible people handled' } }),
    areMeasuresTaken: boolean({ label: { zh: '整改已落实', en: 'Measures taken' } }),
    arePeopleEducated: boolean({ label: { zh: '有关人员已受教育', en: 'People educated' } }),
    publishedOn: date({ label: { zh: '公布日期', en: 'Published on' }, notFuture: true }),
    report: file({ label: { zh: '调查报告', en: 'Report' } }),
    ...investigationLifecycle.reviewFields,
  },
  lifecycle: investigationLifecycle.lifecycle,
  access: {
    read: [role('inspector', 'director'), { ...anyone, when: [{ field: 'state', in: ['PUBLISHED', 'CLOSED'] }] }],
    ...writtenBy('inspector'),
  },
  timeline: {
    at: ['startedOn', 'publishedOn'],
    shows: ['organization', 'due', 'cause', 'handling', 'measures'],
    transitions: ['close'],
  },
  defaultSort: { field: 'startedOn', direction: 'DESC' },
  admin: {
    icon: 'Search',
    columns: ['incident', 'state', 'organization', 'startedOn', 'due', 'unit'],
    filters: ['state', 'startedOn', 'due'],
  },
});
