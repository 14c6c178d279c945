import { anyone, role, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { responsibilityRole } from '../../dictionaries/responsibilities.ts';
import { choice, date, longText, phone, place, reference, text } from '../../fields/index.ts';

/** Somebody holds a role of a scheme for one object, from a day to a day (W-08e, W-09d, B-12d, B-03c). */
export const responsibilityAssignment = defineResource({
  name: 'responsibilityAssignment',
  area: 'organizations',
  label: { zh: '责任人', en: 'Responsible person' },
  serves: ['W-08e', 'W-09d', 'B-03a', 'B-03c', 'B-03d', 'B-12d', 'L-03c', 'T4-07'],
  title: 'person.name',
  key: ['scheme', 'role', 'object', 'person', 'from'],
  fields: {
    scheme: reference('responsibilityScheme', {
      label: { zh: '责任制', en: 'Scheme' },
      required: true,
      inverse: { name: 'assignments', label: { zh: '责任人', en: 'Responsible persons' } },
    }),
    role: choice(responsibilityRole, { label: { zh: '角色', en: 'Role' }, required: true, index: true }),
    person: reference('person', {
      label: { zh: '人员', en: 'Person' },
      required: true,
      inverse: { name: 'responsibilities', label: { zh: '承担的责任', en: 'Responsibilities' } },
    }),
    object: text({
      label: { zh: '责任对象', en: 'Object' },
      help: { zh: '没有登记的对象写名称', en: 'In words, where it is not registered' },
      required: true,
      search: true,
      max: 120,
    }),
    place: place({ label: { zh: '区划', en: 'Place' } }),
    riskSite: reference('riskSite', {
      label: { zh: '风险点', en: 'Risk site' },
      inverse: { name: 'responsiblePersons', label: { zh: '责任人', en: 'Responsible persons' } },
    }),
    organization: reference('organization', { label: { zh: '单位', en: 'Organization' } }),
    grid: reference('grid', { label: { zh: '网格', en: 'Grid' } }),
    evacuationUnit: reference('evacuationUnit', { label: { zh: '避险单元', en: 'Evacuation unit' } }),
    duty: longText({ label: { zh: '职责', en: 'Duty' }, max: 2000 }),
    phone: phone({ label: { zh: '联系电话', en: 'Phone' }, personal: true }),
    confirmedOn: date({ label: { zh: '最近确认', en: 'Last confirmed' }, notFuture: true, index: true }),
    from: date({ label: { zh: '起', en: 'From' }, required: true }),
    to: date({ label: { zh: '止', en: 'To' }, index: true }),
  },
  rules: [{ wrong: 'to < from', at: 'to', message: { zh: '结束早于开始', en: 'It ends before it begins' } }],
  access: {
    read: anyone,
    ...writtenBy('director', 'planner', 'riskOfficer', 'informationOfficer'),
    personal: role('director', 'dutyOfficer'),
    unmask: role('riskOfficer', 'evaluator'),
  },
  admin: {
    icon: 'AssignmentInd',
    columns: ['object', 'scheme', 'role', 'person', 'phone', 'confirmedOn', 'to', 'unit'],
    filters: ['scheme', 'role', 'person', 'riskSite', 'confirmedOn'],
  },
});
