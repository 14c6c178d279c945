import { anyone, type Condition, role, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { hazardType } from '../../dictionaries/hazards.ts';
import { expertField } from '../../dictionaries/teams.ts';
import { date, longText, multipleChoice, phone, reference, text } from '../../fields/index.ts';
import { expertLifecycle } from '../../lifecycles/forces.ts';

const appointed: Condition = { field: 'state', in: ['APPOINTED'] };

/** An expert of the pool: field, title, appointment (K-13h, L-15, T7-08). */
export const expert = defineResource({
  name: 'expert',
  area: 'teams',
  label: { zh: '专家', en: 'Expert' },
  serves: ['K-13h', 'L-09e', 'L-10d', 'L-15', 'T7-08', 'W-10c', 'B-08d', 'T4-10'],
  title: 'name',
  key: ['number'],
  fields: {
    number: text({
      label: { zh: '编号', en: 'Number' },
      required: true,
      search: true,
      index: true,
      max: 40,
      numberedAs: 'ZJ',
    }),
    name: text({ label: { zh: '姓名', en: 'Name' }, required: true, search: true, index: true, max: 60 }),
    person: reference('person', {
      label: { zh: '人员', en: 'Person' },
      inverse: { name: 'expertPosts', label: { zh: '专家', en: 'Expert' } },
    }),
    expertise: multipleChoice(expertField, { label: { zh: '领域', en: 'Fields' }, required: true }),
    hazardTypes: multipleChoice(hazardType, { label: { zh: '灾种', en: 'Hazards' } }),
    state: expertLifecycle.stateField,
    employer: text({ label: { zh: '工作单位', en: 'Employer' }, max: 100 }),
    jobTitle: text({ label: { zh: '职称（职务）', en: 'Title' }, max: 60 }),
    group: text({ label: { zh: '专家组', en: 'Group' }, max: 60 }),
    phone: phone({ label: { zh: '电话', en: 'Phone' }, personal: true }),
    appointedFrom: date({ label: { zh: '聘期起', en: 'Appointed from' } }),
    appointedTo: date({ label: { zh: '聘期止', en: 'Appointed to' }, index: true }),
    speciality: longText({ label: { zh: '专长', en: 'Speciality' }, max: 2000 }),
    ...expertLifecycle.reviewFields,
  },
  lifecycle: expertLifecycle.lifecycle,
  rules: [
    {
      wrong: 'appointedTo < appointedFrom',
      at: 'appointedTo',
      message: { zh: '聘期结束早于开始', en: 'It ends before it begins' },
    },
  ],
  access: { read: anyone, ...writtenBy('planner', 'teamLeader'), personal: role('director', 'dutyOfficer') },
  outsiders: [
    {
      ...{ role: 'partner', part: 'EXPERT', when: [appointed] },
      fields: ['name', 'expertise', 'hazardTypes', 'employer', 'jobTitle', 'speciality'],
    },
    { role: 'partner', part: 'EXPERT_CONTACT', when: [appointed], fields: ['name', 'phone'] },
  ],
  defaultSort: { field: 'name', direction: 'ASC' },
  admin: {
    icon: 'School',
    columns: ['name', 'expertise', 'employer', 'jobTitle', 'state', 'appointedTo', 'unit'],
    filters: ['expertise', 'hazardTypes', 'state', 'appointedTo'],
  },
});
