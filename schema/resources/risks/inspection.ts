import { anyone, role } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { inspectionKind, inspectionResult, inspectionState } from '../../dictionaries/inspections.ts';
import { choice, dateTime, file, longText, reference, text } from '../../fields/index.ts';

/** One inspection or patrol of a risk site (K-04c, K-04d, W-08d, B-05i). */
export const inspection = defineResource({
  name: 'inspection',
  area: 'risks',
  label: { zh: '检查巡查', en: 'Inspection' },
  serves: ['K-04a', 'K-04c', 'K-04d', 'W-08c', 'W-08d', 'B-03d', 'B-05i', 'B-05j', 'K-15c'],
  title: 'number',
  key: ['number'],
  fields: {
    number: text({
      label: { zh: '编号', en: 'Number' },
      required: true,
      search: true,
      index: true,
      max: 40,
      numberedAs: 'JC',
    }),
    kind: choice(inspectionKind, { label: { zh: '检查类型', en: 'Kind' }, required: true, index: true }),
    state: choice(inspectionState, {
      label: { zh: '状态', en: 'State' },
      required: true,
      index: true,
      initial: 'PLANNED',
    }),
    riskSite: reference('riskSite', {
      label: { zh: '风险点', en: 'Risk site' },
      inverse: { name: 'inspections', label: { zh: '检查巡查', en: 'Inspections' } },
    }),
    inspector: reference('person', {
      label: { zh: '检查人', en: 'Inspector' },
      inverse: { name: 'inspections', label: { zh: '检查巡查', en: 'Inspections' } },
    }),
    inspectedAt: dateTime({ label: { zh: '检查时间', en: 'Inspected at' }, index: true }),
    result: choice(inspectionResult, { label: { zh: '结论', en: 'Result' }, index: true }),
    finding: longText({ label: { zh: '检查情况', en: 'Finding' }, max: 5000 }),
    photo: file({ label: { zh: '照片', en: 'Photo' } }),
  },
  cadence: { counted: { at: 'inspectedAt', by: ['riskSite'], only: { state: { eq: 'DONE' } } } },
  access: {
    // a secret inspection shows to those inspected only when it is done (B-05i)
    read: [
      role('riskOfficer', 'director'),
      { ...anyone, when: [{ field: 'state', in: ['DONE'] }] },
      {
        ...anyone,
        when: [{ field: 'kind', in: ['DAILY', 'PATROL', 'SPECIAL', 'SEASONAL', 'LEADER', 'WARNING', 'OFF_SITE'] }],
      },
    ],
    create: role('riskOfficer', 'informationOfficer'),
    update: [
      role('riskOfficer'),
      { ...role('informationOfficer', 'teamLeader', 'dutyOfficer'), when: [{ field: 'inspector', is: 'myPerson' }] },
    ],
    delete: role('riskOfficer'),
  },
  defaultSort: { field: 'inspectedAt', direction: 'DESC' },
  admin: {
    icon: 'FactCheck',
    columns: ['number', 'kind', 'state', 'riskSite', 'inspectedAt', 'result', 'unit'],
    filters: ['kind', 'state', 'result', 'inspectedAt', 'riskSite'],
  },
});
