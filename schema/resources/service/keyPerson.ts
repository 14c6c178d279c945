import { anyone, nobody, roleHere, whenOpened, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { keyPersonKind, legalBasis } from '../../dictionaries/service.ts';
import { choice, date, integer, longText, multipleChoice, phone, reference, text } from '../../fields/index.ts';

/** Who keeps the list: the village, its township; levels above in an emergency. */
const keepers = [
  roleHere('informationOfficer', 'gridWorker', 'reliefOfficer', 'dutyOfficer', 'director'),
  whenOpened('dutyOfficer', 'director'),
];

/**
 * Somebody who needs help to get away. Levels above see how many, not who; in an emergency they may look, which is logged (B-12c, B-12d, 9.2
 * number 1).
 */
export const keyPerson = defineResource({
  name: 'keyPerson',
  plural: 'keyPersons',
  area: 'service',
  label: { zh: '重点人群', en: 'Person who needs help' },
  serves: ['B-12c', 'B-06f', 'B-12d', 'B-12f', 'T7-17'],
  title: 'number',
  key: ['number'],
  fields: {
    number: text({
      label: { zh: '编号', en: 'Number' },
      required: true,
      search: true,
      index: true,
      max: 40,
      numberedAs: 'ZD',
    }),
    name: text({ label: { zh: '姓名', en: 'Name' }, required: true, max: 60, access: { read: keepers, mask: nobody } }),
    kinds: multipleChoice(keyPersonKind, { label: { zh: '类别', en: 'Kinds' }, required: true }),
    legalBasis: choice(legalBasis, {
      label: { zh: '处理依据', en: 'Legal basis' },
      help: { zh: '个人信息保护法第十三条', en: 'Personal information law, art. 13' },
      required: true,
      index: true,
    }),
    birthYear: integer({
      label: { zh: '出生年份', en: 'Year of birth' },
      min: 1900,
      max: 2100,
      access: { read: keepers, mask: nobody },
    }),
    phone: phone({ label: { zh: '电话', en: 'Phone' }, access: { read: keepers, mask: nobody } }),
    household: reference('household', {
      label: { zh: '户', en: 'Household' },
      access: { read: keepers },
      inverse: { name: 'keyPersons', label: { zh: '重点人群', en: 'Who need help' } },
    }),
    address: text({ label: { zh: '住址', en: 'Address' }, access: { read: keepers, mask: nobody } }),
    health: longText({ label: { zh: '健康状况', en: 'Health' }, max: 2000, access: { read: keepers, mask: nobody } }),
    needs: longText({ label: { zh: '所需帮助', en: 'Needs' }, max: 2000, access: { read: keepers, mask: nobody } }),
    helper: reference('person', {
      label: { zh: '结对帮扶人', en: 'Helper' },
      inverse: { name: 'helped', label: { zh: '帮扶对象', en: 'Helped' } },
      access: { read: keepers },
    }),
    grid: reference('grid', {
      label: { zh: '网格', en: 'Grid' },
      inverse: { name: 'keyPersons', label: { zh: '重点人群', en: 'Who need help' } },
    }),
    evacuationUnit: reference('evacuationUnit', {
      label: { zh: '避险单元', en: 'Evacuation unit' },
      inverse: { name: 'keyPersons', label: { zh: '重点人群', en: 'Who need help' } },
    }),
    checkedOn: date({ label: { zh: '最近核对', en: 'Last checked' }, notFuture: true, index: true }),
  },
  access: { read: anyone, ...writtenBy('informationOfficer', 'gridWorker', 'reliefOfficer') },
  admin: {
    icon: 'AccessibilityNew',
    columns: ['number', 'name', 'kinds', 'helper', 'evacuationUnit', 'checkedOn', 'unit'],
    filters: ['kinds', 'legalBasis', 'grid', 'evacuationUnit', 'checkedOn'],
  },
});
