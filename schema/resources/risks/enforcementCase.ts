import { role, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { caseKind } from '../../dictionaries/hazards.ts';
import {
  boolean,
  choice,
  date,
  decimal,
  file,
  longText,
  money,
  reference,
  references,
  text,
} from '../../fields/index.ts';
import { enforcementLifecycle } from '../../lifecycles/hazards.ts';

/** A case of administrative enforcement (W-07). */
export const enforcementCase = defineResource({
  name: 'enforcementCase',
  area: 'risks',
  label: { zh: '执法案件', en: 'Enforcement case' },
  serves: ['W-07b', 'W-07d', 'W-07e', 'W-07f', 'W-07a'],
  title: 'number',
  key: ['number'],
  fields: {
    number: text({ label: { zh: '案号', en: 'Number' }, required: true, search: true, index: true, max: 60 }),
    kind: choice(caseKind, { label: { zh: '程序', en: 'Procedure' }, required: true, index: true }),
    state: enforcementLifecycle.stateField,
    subject: text({
      label: { zh: '当事人', en: 'Subject' },
      required: true,
      search: true,
      max: 120,
      access: { read: role('inspector', 'director') },
    }),
    organization: reference('organization', {
      label: { zh: '涉案单位', en: 'Organization' },
      access: { read: role('inspector', 'director') },
    }),
    inspection: reference('inspection', { label: { zh: '来源检查', en: 'Inspection' } }),
    hazard: reference('hazard', { label: { zh: '来源隐患', en: 'Hazard' } }),
    officers: references('person', { label: { zh: '执法人员', en: 'Officers' } }),
    openedOn: date({ label: { zh: '立案日期', en: 'Opened on' }, required: true, notFuture: true, index: true }),
    basis: text({ label: { zh: '法律依据', en: 'Legal basis' }, max: 500 }),
    facts: longText({
      label: { zh: '事实与证据', en: 'Facts and evidence' },
      max: 20_000,
      access: { read: role('inspector', 'director') },
    }),
    decision: longText({
      label: { zh: '处罚决定', en: 'Decision' },
      max: 5000,
      access: { read: role('inspector', 'director') },
    }),
    fine: money({ label: { zh: '罚款', en: 'Fine' }, min: 0, access: { read: role('inspector', 'director') } }),
    decidedOn: date({ label: { zh: '决定日期', en: 'Decided on' }, notFuture: true }),
    isPublicised: boolean({ label: { zh: '已公示', en: 'Publicised' } }),
    hasRecording: boolean({ label: { zh: '全过程记录', en: 'Recorded throughout' } }),
    hasLegalReview: boolean({ label: { zh: '已法制审核', en: 'Legally reviewed' } }),
    fileScore: decimal({ label: { zh: '案卷评查得分', en: 'Score of the file' }, min: 0, max: 100, scale: 1 }),
    revisitedOn: date({ label: { zh: '复查日期', en: 'Revisited on' }, notFuture: true }),
    dossier: file({ label: { zh: '案卷', en: 'Dossier' }, access: { read: role('inspector', 'director') } }),
    ...enforcementLifecycle.reviewFields,
  },
  lifecycle: enforcementLifecycle.lifecycle,
  rules: [
    {
      wrong: 'decidedOn < openedOn',
      at: 'decidedOn',
      message: { zh: '决定早于立案', en: 'It was decided before it was opened' },
    },
  ],
  access: { read: role('inspector', 'director', 'riskOfficer', 'evaluator'), ...writtenBy('inspector') },
  defaultSort: { field: 'openedOn', direction: 'DESC' },
  admin: {
    icon: 'Gavel',
    columns: ['number', 'kind', 'state', 'subject', 'openedOn', 'fine', 'unit'],
    filters: ['kind', 'state', 'openedOn'],
  },
});
