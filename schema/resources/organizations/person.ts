import { anyone, role, roleHere } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { personCategory, sex } from '../../dictionaries/organizations.ts';
import {
  address,
  choice,
  email,
  idNumber,
  integer,
  longText,
  multipleChoice,
  phone,
  text,
} from '../../fields/index.ts';

/** A person who does emergency work: leader, cadre, information officer, rescuer, expert, volunteer. */
export const person = defineResource({
  name: 'person',
  area: 'organizations',
  label: { zh: '人员', en: 'Person' },
  serves: ['T7-06', 'B-06b', 'B-06c', 'T6-22', 'T6-09'],
  title: 'name',
  key: ['number'],
  fields: {
    number: text({ label: { zh: '人员编号', en: 'Number' }, required: true, search: true, index: true, max: 40 }),
    name: text({ label: { zh: '姓名', en: 'Name' }, required: true, search: true, index: true, max: 60 }),
    sex: choice(sex, { label: { zh: '性别', en: 'Sex' } }),
    birthYear: integer({ label: { zh: '出生年份', en: 'Year of birth' }, min: 1900, max: 2100 }),
    categories: multipleChoice(personCategory, { label: { zh: '人员类别', en: 'Categories' } }),
    phone: phone({ label: { zh: '手机', en: 'Phone' }, personal: true }),
    email: email({ label: { zh: '电子邮箱', en: 'Email' }, personal: true }),
    idNumber: idNumber({ label: { zh: '身份证号', en: 'Id number' }, personal: true }),
    homeAddress: address({ label: { zh: '家庭住址', en: 'Home address' }, personal: true }),
    speciality: text({ label: { zh: '专业特长', en: 'Speciality' } }),
    postHistory: longText({ label: { zh: '任职经历', en: 'Post history' }, max: 5000 }),
  },
  access: {
    read: anyone,
    create: role('tenantAdmin', 'planner', 'dutyOfficer', 'teamLeader'),
    update: role('tenantAdmin', 'planner', 'dutyOfficer', 'teamLeader'),
    delete: role('tenantAdmin'),
    personal: roleHere('director'),
    unmask: role('dutyOfficer', 'evaluator'),
  },
  defaultSort: { field: 'name', direction: 'ASC' },
  admin: {
    icon: 'Person',
    columns: ['name', 'number', 'categories', 'phone', 'unit'],
    filters: ['categories', 'sex'],
    form: [
      {
        label: { zh: '基本信息', en: 'Basics' },
        fields: ['number', 'name', 'sex', 'birthYear', 'categories', 'speciality'],
      },
      {
        label: { zh: '联系方式与身份', en: 'Contact and identity' },
        fields: ['phone', 'email', 'idNumber', 'homeAddress'],
      },
      { label: { zh: '经历', en: 'History' }, fields: ['postHistory'] },
    ],
  },
});
