import { effectKind, reasonRule, reviewUnit, separation, transitionActor } from '../../dictionaries/lifecycles.ts';
import { roleName } from '../../dictionaries/system.ts';
import { boolean, choice, integer, longText, multipleChoice, text } from '../../fields/index.ts';
import { rootId } from '../document.ts';
import type { DefinitionKind } from '../kind.ts';
import { kindLabels } from './labels.ts';
import { checkLifecycle } from './lifecycleChecks.ts';
import { documentOf } from './lifecycleDocument.ts';

const zh = text({ label: { zh: '名称', en: 'Chinese label' }, required: true, max: 30 });
const en = text({ label: { zh: '英文名称', en: 'English label' }, max: 60 });
const yes = (zhLabel: string, enLabel: string) => boolean({ label: { zh: zhLabel, en: enLabel } });

const camelCase = {
  pattern: /^[a-z][a-zA-Z0-9]{0,39}$/,
  label: { zh: '应以小写字母开头，只含字母和数字', en: 'A lower-case letter, then letters and digits' },
};
const upperCase = {
  pattern: /^[A-Z][A-Z0-9_]{0,39}$/,
  label: { zh: '应为大写字母、数字和下划线', en: 'Upper-case letters, digits and underscores' },
};
const part = {
  pattern: /^[a-zA-Z][a-zA-Z0-9_.]{0,99}$/,
  label: { zh: '应只含字母、数字、点和下划线', en: 'Letters, digits, points and underscores' },
};

const onlyOn = (_before: unknown, after: unknown) => after === true;
const onlyNew = (before: unknown, after: unknown) => before === null && after !== null;
const fewer = (before: unknown, after: unknown) =>
  Array.isArray(after) && Array.isArray(before) && after.every((one) => before.includes(one));
const moreOf =
  (order: readonly unknown[]) =>
  (before: unknown, after: unknown): boolean =>
    order.indexOf(after) >= order.indexOf(before);

/** The states of a resource's records, what leads from one to another, and who decides. */
export const lifecycleDefinition: DefinitionKind = {
  label: kindLabels.LIFECYCLE,
  types: {
    root: { label: { zh: '流程', en: 'Lifecycle' }, fields: {}, in: [], id: camelCase },
    state: {
      label: { zh: '环节', en: 'State' },
      fields: {
        zh,
        en,
        isEntry: yes('新记录可由此开始', 'New records may start here'),
        isLocked: yes('期间不能修改记录', 'Only transitions change a record'),
        isWithheld: yes('上级看不到', 'Hidden from units above'),
        review: choice(reviewUnit, { label: reviewUnit.label }),
        department: text({
          label: { zh: '按哪个字段找主管部门', en: 'Department by field' },
          help: {
            zh: '如灾种：由办理单位中负责该灾种的机构办理',
            en: 'The organization in charge of that choice decides',
          },
          max: 40,
        }),
        days: integer({
          label: { zh: '办理期限', en: 'Due within' },
          min: 1,
          max: 3650,
          unit: { zh: '天', en: 'days' },
        }),
      },
      in: [rootId],
      id: upperCase,
      tightens: {
        change: {
          isLocked: onlyOn,
          days: (before, after) => after !== null && (before === null || Number(after) <= Number(before)),
        },
      },
    },
    transition: {
      label: { zh: '办理动作', en: 'Transition' },
      fields: {
        zh,
        en,
        to: text({
          label: { zh: '到哪个环节', en: 'Leads to' },
          help: {
            zh: '退回可以不填：办理时从经过的环节中选',
            en: 'A return may leave it open: whoever takes it chooses',
          },
          max: 40,
        }),
        roles: multipleChoice(roleName, { label: { zh: '办理角色', en: 'Roles' }, required: true }),
        by: choice(transitionActor, { label: transitionActor.label, required: true }),
        notBy: choice(separation, { label: separation.label }),
        guard: longText({ label: { zh: '前提条件', en: 'Guard' }, max: 2000 }),
        guardMessage: text({ label: { zh: '不满足时的提示', en: 'Message' }, max: 100 }),
        reason: choice(reasonRule, { label: reasonRule.label }),
        isReturn: yes('是退回', 'Is a return'),
      },
      in: [rootId],
      id: camelCase,
      tightens: {
        change: {
          roles: fewer,
          notBy: moreOf([null, 'PREVIOUS', 'EARLIER']),
          guard: onlyNew,
          guardMessage: onlyNew,
          reason: moreOf([null, 'OPTIONAL', 'REQUIRED']),
        },
        hide: true,
      },
    },
    from: {
      label: { zh: '从哪个环节', en: 'From state' },
      fields: { state: text({ label: { zh: '环节', en: 'State' }, required: true, max: 40 }) },
      in: ['transition'],
      id: part,
      tightens: { hide: true },
    },
    input: {
      label: { zh: '办理时填写', en: 'Input' },
      fields: {
        field: text({ label: { zh: '字段', en: 'Field' }, required: true, max: 60 }),
        isRequired: yes('必填', 'Required'),
      },
      in: ['transition'],
      id: part,
      tightens: { change: { isRequired: onlyOn }, add: true },
    },
    effect: {
      label: { zh: '后续动作', en: 'Effect' },
      fields: {
        do: choice(effectKind, { label: effectKind.label, required: true }),
        roles: multipleChoice(roleName, { label: { zh: '通知角色', en: 'Roles to notify' } }),
        clock: text({ label: { zh: '计时器', en: 'Clock' }, max: 40 }),
        resource: text({ label: { zh: '新建哪种资料', en: 'What is made' }, max: 40 }),
      },
      in: ['transition'],
      id: part,
    },
    value: {
      label: { zh: '新建记录的字段', en: 'Value' },
      fields: {
        field: text({ label: { zh: '字段', en: 'Field' }, required: true, max: 60 }),
        expression: longText({
          label: { zh: '取值', en: 'Expression' },
          help: { zh: '关联本记录的字段不填', en: 'None for the reference to this record' },
          max: 2000,
        }),
      },
      in: ['effect'],
      id: part,
    },
  },
  shipped: (registry, name) => {
    const lifecycle = registry.resources.find((resource) => resource.name === name)?.lifecycle;
    return lifecycle && documentOf(lifecycle);
  },
  wrongName: (registry, name) =>
    registry.resources.some((resource) => resource.name === name && resource.lifecycle)
      ? undefined
      : { zh: '没有这种资料，或者它没有流程', en: 'There is no such resource with a lifecycle' },
  check: checkLifecycle,
};
