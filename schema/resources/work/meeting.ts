import { anyone, role, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { meetingKind } from '../../dictionaries/work.ts';
import { choice, dateTime, file, longText, reference, references, text } from '../../fields/index.ts';

/** A consultation, joint conference or press conference, who came, and what was decided (L-04a, W-05a, B-03c). */
export const meeting = defineResource({
  name: 'meeting',
  area: 'work',
  label: { zh: '会议', en: 'Meeting' },
  serves: ['L-04a', 'L-25b', 'W-05a', 'B-03c', 'K-18b', 'L-09c', 'W-08b', 'W-07e', 'L-05e', 'W-05b', 'L-05d', 'L-11a'],
  title: 'title',
  key: ['title', 'heldAt'],
  fields: {
    title: text({ label: { zh: '议题', en: 'Title' }, required: true, search: true, index: true, max: 150 }),
    kind: choice(meetingKind, { label: { zh: '类型', en: 'Kind' }, required: true, index: true }),
    heldAt: dateTime({ label: { zh: '时间', en: 'Held at' }, required: true, index: true }),
    address: text({ label: { zh: '地点', en: 'Place' }, max: 100 }),
    chair: reference('person', {
      label: { zh: '主持人', en: 'Chair' },
      inverse: { name: 'chairedMeetings', label: { zh: '主持的会议', en: 'Meetings' } },
    }),
    organizations: references('organization', { label: { zh: '参加单位', en: 'Organizations' } }),
    attendees: references('person', { label: { zh: '参加人员', en: 'Attendees' } }),
    absent: text({ label: { zh: '缺席', en: 'Absent' } }),
    mechanism: reference('jointMechanism', {
      label: { zh: '联动机制', en: 'Mechanism' },
      inverse: { name: 'meetings', label: { zh: '会议', en: 'Meetings' } },
    }),
    // minutes are for those concerned
    conclusions: longText({
      label: { zh: '结论与要求', en: 'Conclusions' },
      max: 20_000,
      access: { read: role('director', 'planner', 'dutyOfficer', 'riskOfficer') },
    }),
    minutes: file({
      label: { zh: '纪要', en: 'Minutes' },
      access: { read: role('director', 'planner', 'dutyOfficer', 'riskOfficer') },
    }),
  },
  cadence: { counted: { at: 'heldAt', by: ['mechanism'] } },
  access: { read: anyone, ...writtenBy('planner', 'director', 'dutyOfficer', 'riskOfficer') },
  defaultSort: { field: 'heldAt', direction: 'DESC' },
  admin: {
    icon: 'MeetingRoom',
    columns: ['title', 'kind', 'heldAt', 'chair', 'mechanism', 'unit'],
    filters: ['kind', 'heldAt', 'mechanism'],
  },
});
