import { anyone, role, roleHere, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { insuranceKind } from '../../dictionaries/cooperation.ts';
import { choice, date, file, longText, money, reference, text } from '../../fields/index.ts';

/** An insurance of a body or its people (B-16e, B-17b, L-20a). */
export const insurancePolicy = defineResource({
  name: 'insurancePolicy',
  plural: 'insurancePolicies',
  area: 'cooperation',
  label: { zh: '保险', en: 'Insurance' },
  serves: ['B-16e', 'B-17b', 'L-20a', 'W-06g', 'T6-13'],
  title: 'number',
  key: ['number'],
  fields: {
    number: text({ label: { zh: '保单号', en: 'Number' }, required: true, search: true, index: true, max: 60 }),
    kind: choice(insuranceKind, { label: { zh: '险种', en: 'Kind' }, required: true, index: true }),
    organization: reference('organization', {
      label: { zh: '投保单位', en: 'Organization' },
      inverse: { name: 'insurancePolicies', label: { zh: '保险', en: 'Insurance' } },
    }),
    team: reference('team', {
      label: { zh: '投保队伍', en: 'Team' },
      inverse: { name: 'insurancePolicies', label: { zh: '保险', en: 'Insurance' } },
    }),
    person: reference('person', {
      label: { zh: '被保险人', en: 'Person' },
      access: { read: roleHere('director', 'teamLeader', 'financeOfficer') },
    }),
    insurer: text({ label: { zh: '保险公司', en: 'Insurer' }, required: true, max: 100 }),
    from: date({ label: { zh: '起', en: 'From' }, required: true }),
    to: date({ label: { zh: '止', en: 'To' }, required: true, index: true }),
    cover: money({ label: { zh: '保额', en: 'Cover' }, min: 0 }),
    premium: money({
      label: { zh: '保费', en: 'Premium' },
      min: 0,
      access: { read: roleHere('director', 'financeOfficer') },
    }),
    services: longText({ label: { zh: '事故预防服务', en: 'Prevention services' }, max: 2000 }),
    document: file({
      label: { zh: '保单', en: 'Document' },
      access: { read: role('director', 'teamLeader', 'financeOfficer') },
    }),
  },
  rules: [{ wrong: 'to < from', at: 'to', message: { zh: '结束早于开始', en: 'It ends before it begins' } }],
  access: { read: anyone, ...writtenBy('financeOfficer', 'teamLeader', 'inspector') },
  admin: {
    icon: 'Policy',
    columns: ['number', 'kind', 'organization', 'team', 'insurer', 'to', 'unit'],
    filters: ['kind', 'to', 'organization', 'team'],
  },
});
