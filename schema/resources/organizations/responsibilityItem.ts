import { anyone, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { hazardType } from '../../dictionaries/hazards.ts';
import { handoverState, responsibilityList, responsibilityPhase } from '../../dictionaries/responsibilities.ts';
import { choice, date, longText, reference, references, text } from '../../fields/index.ts';

/** One line of a list of powers or duties: what, in which phase, who leads, on which basis, since when (L-03b, B-03b, L-00d). */
export const responsibilityItem = defineResource({
  name: 'responsibilityItem',
  area: 'organizations',
  label: { zh: '职责事项', en: 'Responsibility' },
  serves: ['K-03d', 'L-00d', 'L-03a', 'L-03b', 'L-03c', 'W-05f', 'W-11f', 'B-01b', 'B-02a', 'B-03b', 'T3-01'],
  title: 'title',
  key: ['list', 'title'],
  fields: {
    title: text({ label: { zh: '事项', en: 'Title' }, required: true, search: true, index: true, max: 200 }),
    list: choice(responsibilityList, { label: { zh: '清单', en: 'List' }, required: true, index: true }),
    phase: choice(responsibilityPhase, { label: { zh: '环节', en: 'Phase' }, index: true }),
    hazardType: choice(hazardType, { label: { zh: '灾种', en: 'Hazard' }, index: true }),
    content: longText({ label: { zh: '内容', en: 'Content' }, max: 5000 }),
    leadOrganization: reference('organization', {
      label: { zh: '牵头单位', en: 'Leads' },
      inverse: { name: 'responsibilities', label: { zh: '牵头职责', en: 'Responsibilities' } },
    }),
    supportOrganizations: references('organization', { label: { zh: '配合单位', en: 'Support' } }),
    regulation: reference('regulation', { label: { zh: '依据', en: 'Basis' } }),
    adoptedOn: date({ label: { zh: '公布日期', en: 'Adopted on' } }),
    validFrom: date({ label: { zh: '起', en: 'From' }, index: true }),
    validTo: date({ label: { zh: '止', en: 'To' } }),
    handover: choice(handoverState, { label: { zh: '移交状态', en: 'Handover' }, index: true, initial: 'NONE' }),
    handoverFrom: reference('organization', {
      label: { zh: '原承担单位', en: 'Until then' },
      help: { zh: '移交完成前由原单位履行，不得出现空档（L-00d）', en: 'It acts until the handover is done (L-00d)' },
    }),
  },
  rules: [
    { wrong: 'validTo < validFrom', at: 'validTo', message: { zh: '结束早于开始', en: 'It ends before it begins' } },
    {
      wrong: 'handover == "PENDING" && handoverFrom == null',
      at: 'handoverFrom',
      message: { zh: '移交中须写明原承担单位', en: 'Say who acts until then' },
    },
  ],
  access: { read: anyone, ...writtenBy('director', 'planner') },
  publishes: 'down',
  admin: {
    icon: 'Assignment',
    columns: ['title', 'list', 'phase', 'hazardType', 'leadOrganization', 'handover', 'unit'],
    filters: ['list', 'phase', 'hazardType', 'leadOrganization', 'handover'],
  },
});
