import { anyone, role, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { checkChannel } from '../../dictionaries/duty.ts';
import { boolean, choice, date, dateTime, integer, longText, reference } from '../../fields/index.ts';
import { dutyCheckLifecycle } from '../../lifecycles/duty.ts';

/** A spot check of a duty post; planned ones stay with the checkers (K-07e). */
export const dutyCheck = defineResource({
  name: 'dutyCheck',
  area: 'duty',
  label: { zh: '值班抽查', en: 'Duty check' },
  serves: ['K-07d', 'K-07e', 'K-07f', 'W-15d'],
  title: 'post.name',
  key: ['post', 'plannedOn', 'channel'],
  fields: {
    post: reference('dutyPost', {
      label: { zh: '被查值班点', en: 'Post' },
      required: true,
      inverse: { name: 'checks', label: { zh: '抽查', en: 'Checks' } },
    }),
    channel: choice(checkChannel, { label: { zh: '方式', en: 'Channel' }, required: true, index: true }),
    state: dutyCheckLifecycle.stateField,
    plannedOn: date({ label: { zh: '计划日期', en: 'Planned on' }, required: true, index: true }),
    checkedAt: dateTime({ label: { zh: '抽查时间', en: 'Checked at' }, notFuture: true, index: true }),
    checker: reference('person', {
      label: { zh: '抽查人', en: 'Checker' },
      access: { read: role('dutyOfficer', 'director') },
    }),
    answeredWithin: integer({
      label: { zh: '应答用时', en: 'Answered within' },
      min: 0,
      max: 86_400,
      unit: { zh: '秒', en: 's' },
    }),
    isPresent: boolean({ label: { zh: '在岗', en: 'Present' } }),
    problem: longText({ label: { zh: '问题', en: 'Problem' }, max: 2000 }),
    explanation: longText({ label: { zh: '说明', en: 'Explanation' }, max: 2000 }),
    bulletin: reference('officialDocument', { label: { zh: '通报', en: 'Bulletin' } }),
    ...dutyCheckLifecycle.reviewFields,
  },
  lifecycle: dutyCheckLifecycle.lifecycle,
  cadence: { counted: { at: 'checkedAt', by: ['post'], only: { state: { ne: 'PLANNED' } } } },
  access: {
    read: [
      role('dutyOfficer', 'director', 'evaluator'),
      { ...anyone, when: [{ field: 'state', in: ['PASSED', 'PROBLEM', 'EXPLAINED'] }] },
    ],
    ...writtenBy('dutyOfficer'),
  },
  defaultSort: { field: 'plannedOn', direction: 'DESC' },
  admin: {
    icon: 'FactCheck',
    columns: ['post', 'channel', 'state', 'checkedAt', 'answeredWithin', 'isPresent', 'unit'],
    filters: ['post', 'state', 'channel', 'checkedAt'],
  },
});
