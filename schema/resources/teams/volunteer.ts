import { anyone, nobody, roleHere, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { volunteerSkill } from '../../dictionaries/teams.ts';
import { boolean, date, idNumber, integer, multipleChoice, phone, reference, text } from '../../fields/index.ts';
import { volunteerLifecycle } from '../../lifecycles/forces.ts';

/** A volunteer from application to service (T6-22, K-13c, B-08c, B-08e). */
export const volunteer = defineResource({
  name: 'volunteer',
  area: 'teams',
  label: { zh: '应急志愿者', en: 'Volunteer' },
  serves: ['T6-22', 'T6-23', 'K-13c', 'B-08c', 'B-08e'],
  title: 'name',
  key: ['number'],
  fields: {
    number: text({
      label: { zh: '编号', en: 'Number' },
      required: true,
      search: true,
      index: true,
      max: 40,
      numberedAs: 'ZY',
    }),
    name: text({ label: { zh: '姓名', en: 'Name' }, required: true, search: true, index: true, max: 60 }),
    organization: reference('organization', {
      label: { zh: '志愿服务组织', en: 'Organization' },
      inverse: { name: 'volunteers', label: { zh: '志愿者', en: 'Volunteers' } },
    }),
    team: reference('team', {
      label: { zh: '志愿者队伍', en: 'Team' },
      inverse: { name: 'volunteers', label: { zh: '志愿者', en: 'Volunteers' } },
    }),
    state: volunteerLifecycle.stateField,
    skills: multipleChoice(volunteerSkill, { label: { zh: '技能', en: 'Skills' } }),
    phone: phone({ label: { zh: '手机', en: 'Phone' }, personal: true }),
    idNumber: idNumber({ label: { zh: '身份证号', en: 'Id number' }, personal: true }),
    bankAccount: text({
      label: { zh: '银行账号', en: 'Bank account' },
      max: 40,
      access: { read: roleHere('teamLeader', 'financeOfficer'), mask: nobody },
    }),
    registeredOn: date({ label: { zh: '注册日期', en: 'Registered on' }, notFuture: true }),
    trainedOn: date({ label: { zh: '培训日期', en: 'Trained on' }, notFuture: true }),
    isInsured: boolean({ label: { zh: '已购保险', en: 'Insured' } }),
    points: integer({ label: { zh: '积分', en: 'Points' }, min: 0 }),
    ...volunteerLifecycle.reviewFields,
  },
  lifecycle: volunteerLifecycle.lifecycle,
  access: { read: anyone, ...writtenBy('teamLeader'), personal: roleHere('director') },
  defaultSort: { field: 'name', direction: 'ASC' },
  admin: {
    icon: 'Handshake',
    columns: ['name', 'team', 'skills', 'state', 'phone', 'isInsured', 'unit'],
    filters: ['state', 'skills', 'team', 'organization'],
  },
});
