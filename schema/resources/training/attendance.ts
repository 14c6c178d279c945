import { anyone, role, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { boolean, decimal, reference, text } from '../../fields/index.ts';

/** One person in one training: present, examined, certified (B-06b, B-06c). */
export const attendance = defineResource({
  name: 'attendance',
  plural: 'attendances',
  area: 'training',
  label: { zh: '参训记录', en: 'Attendance' },
  serves: ['B-06b', 'B-06c', 'K-17a', 'T7-10', 'L-13b'],
  title: 'person.name',
  key: ['session', 'person'],
  fields: {
    session: reference('trainingSession', {
      label: { zh: '培训', en: 'Training' },
      required: true,
      inverse: { name: 'attendances', label: { zh: '参训记录', en: 'Attendance' } },
    }),
    person: reference('person', {
      label: { zh: '人员', en: 'Person' },
      required: true,
      inverse: { name: 'attendances', label: { zh: '参训记录', en: 'Training' } },
    }),
    isPresent: boolean({ label: { zh: '到课', en: 'Present' }, initial: true }),
    hours: decimal({ label: { zh: '学时', en: 'Hours' }, min: 0, max: 1000, scale: 1 }),
    examScore: decimal({
      label: { zh: '考试成绩', en: 'Exam' },
      min: 0,
      max: 100,
      scale: 1,
      access: {
        read: [
          role('planner', 'teamLeader', 'director', 'evaluator'),
          { ...anyone, when: [{ field: 'person', is: 'myPerson' }] },
        ],
      },
    }),
    hasPassed: boolean({ label: { zh: '合格', en: 'Passed' } }),
    certificate: text({ label: { zh: '证书编号', en: 'Certificate' }, max: 60 }),
  },
  cadence: { counted: { at: 'session.heldOn', by: ['person'], only: { isPresent: { eq: true } } } },
  access: { read: anyone, ...writtenBy('planner', 'teamLeader') },
  admin: {
    icon: 'HowToReg',
    columns: ['person', 'session', 'isPresent', 'hours', 'hasPassed', 'unit'],
    filters: ['session', 'person', 'isPresent', 'hasPassed'],
  },
});
