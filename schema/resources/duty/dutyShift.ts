import { anyone, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { dateTime, longText, reference, references } from '../../fields/index.ts';
import { shiftLifecycle } from '../../lifecycles/duty.ts';

/** Who is on duty at a post from a time to a time: leader, professional, staff, standby (W-15e, W-08h, T1-07). */
export const dutyShift = defineResource({
  name: 'dutyShift',
  area: 'duty',
  label: { zh: '值班班次', en: 'Duty shift' },
  serves: ['W-15e', 'W-08h', 'T1-07', 'K-07b', 'K-07c', 'B-11b', 'L-11c', 'K-07g'],
  title: 'post.name',
  key: ['post', 'from'],
  fields: {
    post: reference('dutyPost', {
      label: { zh: '值班点', en: 'Post' },
      required: true,
      inverse: { name: 'shifts', label: { zh: '班次', en: 'Shifts' } },
    }),
    from: dateTime({ label: { zh: '起', en: 'From' }, required: true, index: true }),
    to: dateTime({ label: { zh: '止', en: 'To' }, required: true, index: true }),
    state: shiftLifecycle.stateField,
    leader: reference('person', {
      label: { zh: '带班领导', en: 'Leader' },
      inverse: { name: 'ledShifts', label: { zh: '带班', en: 'Shifts led' } },
    }),
    professional: reference('person', { label: { zh: '专业值班员', en: 'Professional' } }),
    staff: references('person', {
      label: { zh: '值班员', en: 'Staff' },
      inverse: { name: 'shifts', label: { zh: '值班', en: 'Shifts' } },
    }),
    standby: references('person', { label: { zh: '备勤', en: 'Standby' } }),
    period: reference('calendarPeriod', { label: { zh: '特殊时段', en: 'Period' } }),
    handover: longText({ label: { zh: '交接事项', en: 'Handover' }, max: 5000 }),
    ...shiftLifecycle.reviewFields,
  },
  lifecycle: shiftLifecycle.lifecycle,
  rules: [{ wrong: 'to <= from', at: 'to', message: { zh: '结束须晚于开始', en: 'It ends after it begins' } }],
  access: { read: anyone, ...writtenBy('dutyOfficer', 'director') },
  defaultSort: { field: 'from', direction: 'DESC' },
  admin: {
    icon: 'Schedule',
    columns: ['post', 'from', 'to', 'leader', 'professional', 'staff', 'state', 'unit'],
    filters: ['post', 'from', 'state', 'leader'],
  },
});
