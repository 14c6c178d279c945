import { anyone, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { hazardCause, hazardLevel, hazardSource, hazardType } from '../../dictionaries/hazards.ts';
import {
  address,
  choice,
  date,
  file,
  geoPoint,
  longText,
  money,
  multipleChoice,
  place,
  reference,
  text,
} from '../../fields/index.ts';
import { hazardLifecycle } from '../../lifecycles/hazards.ts';

/** Something found wrong that must be put right: from where, how grave, by whom, until when, accepted by whom (W-04, W-06, B-05). */
export const hazard = defineResource({
  name: 'hazard',
  area: 'risks',
  label: { zh: '隐患', en: 'Hazard' },
  serves: [
    'K-04a',
    'W-04a',
    'W-04b',
    'W-04c',
    'W-04e',
    'W-05h',
    'W-06a',
    'W-06b',
    'W-06c',
    'W-06d',
    'B-05a',
    'B-05b',
    'B-05c',
    'B-05d',
    'B-05e',
    'B-05h',
    'K-03c',
    'T4-07',
    'T7-12',
    'T7-22',
  ],
  title: 'title',
  key: ['number'],
  fields: {
    number: text({
      label: { zh: '编号', en: 'Number' },
      required: true,
      search: true,
      index: true,
      max: 40,
      numberedAs: 'YH',
    }),
    title: text({ label: { zh: '隐患', en: 'Hazard' }, required: true, search: true, index: true, max: 200 }),
    source: choice(hazardSource, { label: { zh: '来源', en: 'Source' }, required: true, index: true }),
    level: choice(hazardLevel, { label: { zh: '级别', en: 'Level' }, required: true, index: true, initial: 'GENERAL' }),
    state: hazardLifecycle.stateField,
    causes: multipleChoice(hazardCause, { label: { zh: '成因', en: 'Causes' } }),
    hazardType: choice(hazardType, { label: { zh: '灾种', en: 'Kind of emergency' }, index: true }),
    riskSite: reference('riskSite', {
      label: { zh: '风险点', en: 'Risk site' },
      inverse: { name: 'hazards', label: { zh: '隐患', en: 'Hazards' } },
    }),
    organization: reference('organization', {
      label: { zh: '责任单位', en: 'Responsible organization' },
      inverse: { name: 'hazards', label: { zh: '隐患', en: 'Hazards' } },
    }),
    industryDepartment: reference('organization', { label: { zh: '行业主管部门', en: 'Industry department' } }),
    inspection: reference('inspection', {
      label: { zh: '发现于检查', en: 'Found by' },
      inverse: { name: 'hazards', label: { zh: '发现的隐患', en: 'Hazards' } },
    }),
    campaign: reference('campaign', {
      label: { zh: '专项整治', en: 'Campaign' },
      inverse: { name: 'hazards', label: { zh: '发现的隐患', en: 'Hazards' } },
    }),
    clue: reference('clue', {
      label: { zh: '举报线索', en: 'Clue' },
      inverse: { name: 'hazards', label: { zh: '隐患', en: 'Hazards' } },
    }),
    ticket: reference('serviceTicket', {
      label: { zh: '来源工单', en: 'Ticket' },
      inverse: { name: 'hazards', label: { zh: '转隐患', en: 'Hazards' } },
    }),
    place: place({ label: { zh: '所在区划', en: 'Place' } }),
    address: address({ label: { zh: '详细位置', en: 'Address' }, search: true }),
    location: geoPoint({ label: { zh: '坐标', en: 'Point' } }),
    foundOn: date({ label: { zh: '发现日期', en: 'Found on' }, required: true, notFuture: true, index: true }),
    description: longText({ label: { zh: '描述', en: 'Description' }, max: 5000 }),
    responsiblePerson: text({ label: { zh: '整改责任人', en: 'Responsible person' }, max: 60 }),
    budget: money({ label: { zh: '整改资金', en: 'Money' }, min: 0 }),
    measure: longText({ label: { zh: '整改措施', en: 'Measures' }, max: 5000 }),
    due: date({ label: { zh: '整改时限', en: 'Due' }, index: true }),
    plan: text({ label: { zh: '整改期间的应急预案', en: 'Plan meanwhile' }, max: 200 }),
    rectification: longText({ label: { zh: '整改情况', en: 'What was done' }, max: 5000 }),
    acceptance: longText({ label: { zh: '验收意见', en: 'Acceptance' }, max: 5000 }),
    photo: file({ label: { zh: '整改前照片', en: 'Photo before' } }),
    photoAfter: file({ label: { zh: '整改后照片', en: 'Photo after' } }),
    ...hazardLifecycle.reviewFields,
  },
  lifecycle: hazardLifecycle.lifecycle,
  rules: [
    { wrong: 'due < foundOn', at: 'due', message: { zh: '时限早于发现日期', en: 'It is due before it was found' } },
  ],
  access: { read: anyone, ...writtenBy('riskOfficer', 'informationOfficer', 'gridWorker', 'inspector') },
  defaultSort: { field: 'foundOn', direction: 'DESC' },
  admin: {
    icon: 'ReportProblem',
    columns: ['number', 'title', 'level', 'state', 'source', 'organization', 'due', 'unit'],
    filters: ['level', 'state', 'source', 'hazardType', 'due', 'foundOn', 'organization', 'campaign', 'riskSite'],
    form: [
      {
        label: { zh: '基本信息', en: 'Basics' },
        fields: ['number', 'title', 'source', 'level', 'hazardType', 'causes', 'foundOn', 'description', 'photo'],
      },
      {
        label: { zh: '所在', en: 'Where' },
        fields: ['riskSite', 'organization', 'industryDepartment', 'place', 'address', 'location'],
      },
      {
        label: { zh: '“五到位”', en: 'Rectification' },
        fields: ['responsiblePerson', 'budget', 'measure', 'due', 'plan'],
      },
      {
        label: { zh: '来源与验收', en: 'Origin and acceptance' },
        fields: ['inspection', 'campaign', 'clue', 'ticket', 'rectification', 'photoAfter', 'acceptance'],
      },
    ],
  },
});
