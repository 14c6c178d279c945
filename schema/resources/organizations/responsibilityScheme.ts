import { anyone, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import {
  responsibilityObject,
  responsibilityOverlap,
  responsibilityRole,
} from '../../dictionaries/responsibilities.ts';
import { riskKind } from '../../dictionaries/risks.ts';
import { boolean, choice, date, longText, multipleChoice, text } from '../../fields/index.ts';

/**
 * A model of who answers for what: three persons for each flood object (W-08e), forest chiefs (W-09d), seven assignments (B-12d), first
 * responsible (B-03c). An object is complete on a day when each role is held by somebody, see `responsibilityCoverage`.
 */
export const responsibilityScheme = defineResource({
  name: 'responsibilityScheme',
  area: 'organizations',
  label: { zh: '责任制', en: 'Responsibility scheme' },
  serves: ['W-08e', 'W-09d', 'B-03c', 'B-12d', 'T4-07'],
  title: 'name',
  key: ['name'],
  fields: {
    name: text({ label: { zh: '名称', en: 'Name' }, required: true, search: true, index: true, max: 100 }),
    object: choice(responsibilityObject, { label: { zh: '责任对象', en: 'Object' }, required: true, index: true }),
    roles: multipleChoice(responsibilityRole, { label: { zh: '必备角色', en: 'Roles to fill' }, required: true }),
    singleRoles: multipleChoice(responsibilityRole, {
      label: { zh: '由一人担任的角色', en: 'Roles of one person' },
      help: { zh: '同一对象、同一时间只有一人', en: 'Of one object at one time' },
    }),
    overlap: choice(responsibilityOverlap, {
      label: { zh: '一人角色有两人时', en: 'Two persons in such a role' },
      initial: 'LISTED',
    }),
    mustDiffer: boolean({
      label: { zh: '各角色须不同的人', en: 'Different people' },
      help: { zh: '“三个责任人”不得由一人兼任（W-08e）', en: 'The three responsible persons are three (W-08e)' },
    }),
    riskKinds: multipleChoice(riskKind, { label: { zh: '适用的风险点类型', en: 'Kinds of risk sites' } }),
    basis: text({ label: { zh: '依据', en: 'Basis' } }),
    validFrom: date({ label: { zh: '起', en: 'From' } }),
    validTo: date({ label: { zh: '止', en: 'To' } }),
    content: longText({ label: { zh: '说明', en: 'Content' }, max: 5000 }),
  },
  rules: [
    { wrong: 'validTo < validFrom', at: 'validTo', message: { zh: '结束早于开始', en: 'It ends before it begins' } },
  ],
  access: { read: anyone, ...writtenBy('director', 'planner', 'riskOfficer') },
  publishes: 'down',
  admin: { icon: 'AccountTree', columns: ['name', 'object', 'roles', 'unit'], filters: ['object'] },
});
