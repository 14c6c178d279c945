import { anyone, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { hazardType } from '../../dictionaries/hazards.ts';
import { censusKind, censusState } from '../../dictionaries/risks.ts';
import { choice, date, file, integer, longText, place, reference, text } from '../../fields/index.ts';

/** A dataset of the national census of disaster risks, as far as it got (W-10a, B-04c). */
export const riskCensus = defineResource({
  name: 'riskCensus',
  area: 'risks',
  label: { zh: '风险普查', en: 'Risk census' },
  plural: 'riskCensuses',
  serves: ['W-10a', 'B-04c', 'B-13c'],
  title: 'name',
  key: ['name', 'edition'],
  fields: {
    name: text({ label: { zh: '数据集', en: 'Dataset' }, required: true, search: true, index: true, max: 100 }),
    edition: text({ label: { zh: '版次', en: 'Edition' }, required: true, max: 20 }),
    kind: choice(censusKind, { label: { zh: '内容', en: 'Kind' }, required: true, index: true }),
    hazardType: choice(hazardType, { label: { zh: '灾种', en: 'Hazard' }, index: true }),
    state: choice(censusState, {
      label: { zh: '进度', en: 'State' },
      required: true,
      index: true,
      initial: 'COLLECTED',
    }),
    place: place({ label: { zh: '范围', en: 'Place' } }),
    organization: reference('organization', { label: { zh: '承担单位', en: 'Organization' } }),
    quantity: integer({ label: { zh: '数据量', en: 'Records' }, min: 0 }),
    submittedOn: date({ label: { zh: '汇交日期', en: 'Submitted on' }, notFuture: true }),
    usedFor: longText({ label: { zh: '成果应用', en: 'Used for' }, max: 5000 }),
    document: file({ label: { zh: '成果', en: 'Result' } }),
  },
  access: { read: anyone, ...writtenBy('riskOfficer') },
  admin: {
    icon: 'Dataset',
    columns: ['name', 'edition', 'kind', 'hazardType', 'state', 'unit'],
    filters: ['kind', 'hazardType', 'state'],
  },
});
