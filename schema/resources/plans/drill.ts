import { anyone, type FieldAccess, role, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { hazardType } from '../../dictionaries/hazards.ts';
import { drillForm, drillKind, drillStep, jointKind, publicityPlace } from '../../dictionaries/plans.ts';
import {
  choice,
  date,
  dateTime,
  decimal,
  file,
  integer,
  longText,
  multipleChoice,
  reference,
  references,
  text,
} from '../../fields/index.ts';
import { drillLifecycle } from '../../lifecycles/drills.ts';

/** What is being evaluated is for those who hold the drill and who evaluate it (9.2 number 7). */
const onceEvaluated: FieldAccess = {
  read: [
    role('planner', 'director', 'teamLeader', 'evaluator'),
    { ...anyone, when: [{ field: 'state', in: ['EVALUATED', 'ARCHIVED'] }] },
  ],
};

/** A drill: of which plan, of what kind and form, with whom, and what came of it (K-06, B-10c, W-14d). */
export const drill = defineResource({
  name: 'drill',
  area: 'plans',
  label: { zh: '应急演练', en: 'Drill' },
  serves: [
    'K-06a',
    'K-06b',
    'K-06c',
    'K-06d',
    'K-06e',
    'K-06f',
    'L-08e',
    'L-08f',
    'L-08g',
    'W-08g',
    'W-14c',
    'W-14d',
    'W-14e',
    'T7-27',
    'B-10c',
    'B-10d',
    'B-10e',
    'B-09a',
    'T4-05',
    'T6-03',
    'T6-19',
    'K-13c',
  ],
  title: 'name',
  key: ['name', 'plannedOn'],
  fields: {
    name: text({ label: { zh: '名称', en: 'Name' }, required: true, search: true, index: true, max: 120 }),
    kind: choice(drillKind, { label: { zh: '类型', en: 'Kind' }, required: true, index: true }),
    form: choice(drillForm, { label: { zh: '形式', en: 'Form' }, required: true, index: true }),
    state: drillLifecycle.stateField,
    plan: reference('emergencyPlan', {
      label: { zh: '演练的预案', en: 'Plan' },
      inverse: { name: 'drills', label: { zh: '演练', en: 'Drills' } },
    }),
    schedule: reference('drillSchedule', {
      label: { zh: '演练计划', en: 'Schedule' },
      inverse: { name: 'drills', label: { zh: '演练', en: 'Drills' } },
    }),
    organization: reference('organization', {
      label: { zh: '组织单位', en: 'Organization' },
      inverse: { name: 'drills', label: { zh: '组织的演练', en: 'Drills' } },
    }),
    hazardType: choice(hazardType, { label: { zh: '灾种', en: 'Hazard' }, index: true }),
    plannedOn: date({ label: { zh: '计划日期', en: 'Planned on' }, required: true, index: true }),
    heldAt: dateTime({ label: { zh: '实施时间', en: 'Held at' }, index: true }),
    placeKind: choice(publicityPlace, { label: { zh: '场所类别', en: 'Kind of place' }, index: true }),
    address: text({ label: { zh: '地点', en: 'Where' } }),
    riskSite: reference('riskSite', {
      label: { zh: '针对的风险点', en: 'Risk site' },
      inverse: { name: 'drills', label: { zh: '演练', en: 'Drills' } },
    }),
    participants: references('organization', { label: { zh: '参演单位', en: 'Participants' } }),
    teams: references('team', {
      label: { zh: '参演队伍', en: 'Teams' },
      inverse: { name: 'drills', label: { zh: '参加的演练', en: 'Drills' } },
    }),
    joint: multipleChoice(jointKind, { label: { zh: '联合方式', en: 'Joint with' } }),
    people: integer({
      label: { zh: '参演人数', en: 'People' },
      min: 0,
      max: 1_000_000,
      unit: { zh: '人', en: 'people' },
    }),
    steps: multipleChoice(drillStep, { label: { zh: '演练内容', en: 'What is drilled' } }),
    // the script of a blind drill is hidden from those drilled until it is held (K-06a)
    script: longText({
      label: { zh: '脚本', en: 'Script' },
      max: 50_000,
      access: {
        read: [role('planner'), { ...anyone, when: [{ field: 'state', in: ['HELD', 'EVALUATED', 'ARCHIVED'] }] }],
      },
    }),
    score: decimal({ label: { zh: '评分', en: 'Score' }, min: 0, max: 100, scale: 1, access: onceEvaluated }),
    evaluation: longText({ label: { zh: '评估结论', en: 'Evaluation' }, max: 10_000, access: onceEvaluated }),
    evaluator: reference('person', {
      label: { zh: '评估人', en: 'Evaluator' },
      access: { read: role('planner', 'director', 'evaluator') },
    }),
    photo: file({ label: { zh: '照片', en: 'Photo' } }),
    ...drillLifecycle.reviewFields,
  },
  lifecycle: drillLifecycle.lifecycle,
  cadence: {
    counted: {
      ...{ at: 'heldAt', by: ['organization', 'plan', 'riskSite'] },
      only: { state: { in: ['HELD', 'EVALUATED', 'ARCHIVED'] } },
    },
  },
  access: { read: anyone, ...writtenBy('planner', 'director', 'teamLeader') },
  defaultSort: { field: 'plannedOn', direction: 'DESC' },
  admin: {
    icon: 'TheaterComedy',
    columns: ['name', 'kind', 'form', 'state', 'plannedOn', 'organization', 'people', 'score', 'unit'],
    filters: ['kind', 'form', 'state', 'plannedOn', 'plan', 'organization', 'placeKind', 'hazardType'],
    form: [
      {
        label: { zh: '基本信息', en: 'Basics' },
        fields: ['name', 'kind', 'form', 'plan', 'schedule', 'hazardType', 'plannedOn'],
      },
      { label: { zh: '组织', en: 'Who' }, fields: ['organization', 'participants', 'teams', 'joint', 'people'] },
      {
        label: { zh: '场所与内容', en: 'Where and what' },
        fields: ['placeKind', 'address', 'riskSite', 'steps', 'script'],
      },
      { label: { zh: '实施与评估', en: 'Result' }, fields: ['heldAt', 'score', 'evaluator', 'evaluation', 'photo'] },
    ],
  },
});
