import { anyone, roleHere, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { qualificationKind } from '../../dictionaries/responsibilities.ts';
import { choice, date, file, reference, text } from '../../fields/index.ts';

/** A certificate of a person, with its end (W-07c, W-13a). */
export const qualification = defineResource({
  name: 'qualification',
  area: 'organizations',
  label: { zh: '资格证书', en: 'Qualification' },
  serves: ['W-07c', 'W-13a'],
  title: 'person.name',
  key: ['person', 'kind', 'number'],
  fields: {
    person: reference('person', {
      label: { zh: '人员', en: 'Person' },
      required: true,
      inverse: { name: 'qualifications', label: { zh: '资格证书', en: 'Qualifications' } },
    }),
    kind: choice(qualificationKind, { label: { zh: '证书类型', en: 'Kind' }, required: true, index: true }),
    number: text({ label: { zh: '证号', en: 'Number' }, required: true, max: 60, personal: true }),
    issuer: text({ label: { zh: '发证机关', en: 'Issuer' }, max: 100 }),
    issuedOn: date({ label: { zh: '发证日期', en: 'Issued on' } }),
    validTo: date({ label: { zh: '有效期至', en: 'Valid to' }, index: true }),
    scan: file({ label: { zh: '扫描件', en: 'Scan' } }),
  },
  access: {
    read: anyone,
    ...writtenBy('tenantAdmin', 'planner', 'inspector', 'teamLeader'),
    personal: roleHere('director'),
  },
  rules: [
    {
      wrong: 'validTo < issuedOn',
      at: 'validTo',
      message: { zh: '有效期早于发证日期', en: 'It ends before it was issued' },
    },
  ],
  admin: {
    icon: 'WorkspacePremium',
    columns: ['person', 'kind', 'number', 'validTo', 'unit'],
    filters: ['kind', 'validTo', 'person'],
  },
});
