import { anyone, role, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { documentKind, secrecy } from '../../dictionaries/work.ts';
import { choice, date, file, longText, reference, text } from '../../fields/index.ts';
import { documentLifecycle } from '../../lifecycles/work.ts';

/** A paper that is issued: notice, scheme, minutes, bulletin, special report, handbook (K-07f, K-16f, L-05c). */
export const officialDocument = defineResource({
  name: 'officialDocument',
  area: 'work',
  label: { zh: '文件', en: 'Document' },
  serves: [
    'K-02a',
    'K-07f',
    'K-16f',
    'L-05a',
    'L-05c',
    'L-11b',
    'L-04e',
    'L-25c',
    'T7-25',
    'W-10b',
    'B-11c',
    'T7-26',
    'K-11a',
    'W-15d',
    'L-10d',
    'K-13f',
  ],
  title: 'title',
  key: ['title', 'issue'],
  fields: {
    title: text({ label: { zh: '标题', en: 'Title' }, required: true, search: true, index: true, max: 200 }),
    kind: choice(documentKind, { label: { zh: '类型', en: 'Kind' }, required: true, index: true }),
    state: documentLifecycle.stateField,
    number: text({ label: { zh: '文号', en: 'Number' }, search: true, max: 60 }),
    issue: text({ label: { zh: '期号', en: 'Issue' }, required: true, max: 20, initial: '1' }),
    periodFrom: date({ label: { zh: '所涉时段起', en: 'Period from' } }),
    periodTo: date({ label: { zh: '所涉时段止', en: 'Period to' } }),
    issuer: reference('organization', { label: { zh: '印发单位', en: 'Issuer' } }),
    issuedOn: date({ label: { zh: '印发日期', en: 'Issued on' }, index: true }),
    body: longText({ label: { zh: '正文', en: 'Body' }, max: 50_000 }),
    distribution: text({
      label: { zh: '发送范围', en: 'Distribution' },
      max: 500,
      access: { read: role('director', 'planner', 'dutyOfficer') },
    }),
    secrecy: choice(secrecy, {
      label: { zh: '公开属性', en: 'Openness' },
      required: true,
      index: true,
      initial: 'INTERNAL',
    }),
    basis: reference('regulation', { label: { zh: '依据', en: 'Basis' } }),
    supersedes: reference('officialDocument', { label: { zh: '替代的文件', en: 'Supersedes' } }),
    plan: reference('workPlan', { label: { zh: '所属计划', en: 'Work plan' } }),
    attachment: file({ label: { zh: '附件', en: 'File' } }),
    ...documentLifecycle.reviewFields,
  },
  lifecycle: documentLifecycle.lifecycle,
  rules: [
    { wrong: 'periodTo < periodFrom', at: 'periodTo', message: { zh: '结束早于开始', en: 'It ends before it begins' } },
  ],
  cadence: { counted: { at: 'issuedOn', by: ['issuer'], only: { state: { eq: 'ISSUED' } } } },
  access: {
    // drafts are for those who write and sign them (L-04e)
    read: [
      role('director', 'planner', 'dutyOfficer', 'riskOfficer'),
      { ...anyone, when: [{ field: 'state', in: ['ISSUED', 'ABOLISHED'] }] },
    ],
    ...writtenBy('planner', 'dutyOfficer', 'riskOfficer', 'director'),
  },
  publishes: 'down',
  defaultSort: { field: 'issuedOn', direction: 'DESC' },
  admin: {
    icon: 'Article',
    columns: ['title', 'kind', 'number', 'issue', 'state', 'issuedOn', 'unit'],
    filters: ['kind', 'state', 'secrecy', 'issuedOn'],
  },
});
