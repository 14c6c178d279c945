import { rolesOf } from '../../access.ts';
import { fieldRules } from '../../declaredRules.ts';
import { fieldNamed, type Resource } from '../../defineResource.ts';
import { dictionaryOf } from '../../dictionary.ts';
import { type CustomField, type Field, Invalid } from '../../fields/kind.ts';
import { kindOf } from '../../fields/kinds.ts';
import type { Label } from '../../label.ts';
import { type Effect, entryOf, type Lifecycle, stateOf, type Transition } from '../../lifecycle.ts';
import { type Document, rootId } from '../document.ts';
import type { DefinitionProblem, Surroundings } from '../kind.ts';
import { toLifecycle } from './lifecycleDocument.ts';

/** Actions that history has of its own. */
const reserved = ['create', 'update', 'delete', 'restore', 'unmask', 'read', 'move'];

/** What makes a lifecycle sound: an entry, no dead ends of references, conditions that compile, nobody told what he may not read. */
export function checkLifecycle(document: Document, name: string, around: Surroundings): DefinitionProblem[] {
  const resource = around.resource(name);
  const lifecycle = toLifecycle(document, resource.lifecycle as Lifecycle, '');
  const problems: DefinitionProblem[] = [];
  const report = (node: string, key: string | undefined, zh: string, en: string) =>
    void problems.push({ node, ...(key && { key }), label: { zh, en } });
  if (!entryOf(lifecycle)) report(rootId, undefined, '至少要有一个环节可以开始', 'No state starts a record');
  for (const { code, department, review } of lifecycle.states) {
    if (department === undefined) continue;
    if (!review) report(code, 'department', '先写明由谁办理', 'Say which unit first');
    if (!departmentField(around, resource, department))
      report(
        code,
        'department',
        '应为单选字段，且机构有同一字典的职责',
        'Must be a choice that organizations are in charge of',
      );
  }
  for (const transition of lifecycle.transitions) checkTransition(transition, lifecycle, resource, around, report);
  return problems;
}

type Report = (node: string, key: string | undefined, zh: string, en: string) => void;

function checkTransition(
  { name, from, to, roles, by, guard, isReturn, inputs = [], effects = [], reason }: Transition,
  lifecycle: Lifecycle,
  resource: Resource,
  around: Surroundings,
  report: Report,
): void {
  const isThere = (code: string) => stateOf(lifecycle, code)?.isRetired === undefined && stateOf(lifecycle, code);
  if (reserved.includes(name)) report(name, undefined, '这个名称系统另有用途', 'The name has another meaning');
  if (from.length === 0) report(name, undefined, '没有起始环节', 'It starts nowhere');
  for (const code of from) {
    const state = isThere(code);
    if (!state) report(name, undefined, `没有环节“${code}”`, `There is no state ${code}`);
    else if (by === 'REVIEWER' && !state.review)
      report(name, 'by', `环节“${state.label.zh}”没有写明由谁办理`, `The state ${code} does not say who decides`);
  }
  if (new Set(from).size < from.length) report(name, undefined, '起始环节重复', 'A state is there twice');
  if (to === undefined && !isReturn) report(name, 'to', '只有退回可以不填', 'Only a return may leave it open');
  if (to !== undefined && !isThere(to)) report(name, 'to', `没有环节“${to}”`, `There is no state ${to}`);
  if (isReturn && reason !== 'REQUIRED') report(name, 'reason', '退回必须说明理由', 'A return needs its reason');
  if (roles.length === 0) report(name, 'roles', '至少一个角色', 'At least one role');
  const fields = { ...resource.custom, ...resource.fields };
  if (guard !== undefined) {
    const found = compiled(around, guard, fields, 'boolean');
    if ('zh' in found) report(name, 'guard', found.zh, found.en);
    // who may not read a field is not to learn of it by what is refused
    else
      for (const hidden of found.uses.filter((one) => !isReadBy(resource, one, roles)))
        report(name, 'guard', `办理角色看不到字段“${hidden}”`, `A role that takes it cannot read ${hidden}`);
  }
  for (const { id = name, field } of inputs) {
    const found = fieldNamed(resource, field);
    if (!found || found.readOnly || found.isFixed)
      report(id, 'field', `不能填写字段“${field}”`, `${field} is no field to fill in`);
  }
  for (const effect of effects) checkEffect(effect.id ?? name, effect, resource, around, report);
}

function checkEffect(node: string, effect: Effect, resource: Resource, around: Surroundings, report: Report): void {
  const needs = { NOTIFY: 'roles', START_CLOCK: 'clock', STOP_CLOCK: 'clock', CREATE: 'resource' } as const;
  const key = needs[effect.do as keyof typeof needs];
  if (key && effect[key] === undefined) report(node, key, '必填', 'Required');
  if (/PUBLISH|WITHDRAW/.test(effect.do) && !resource.publishes)
    report(node, 'do', '这种资料不向下级公布', 'These records are not published');
  if (effect.do !== 'CREATE' || effect.resource === undefined) return;
  const target = around.registry.resources.find(({ name }) => name === effect.resource);
  // accounts, roles and definitions have rules about who makes them, which an effect would pass by
  if (!target || target.area === 'system') {
    report(node, 'resource', '没有这种资料', 'There is no such resource');
    return;
  }
  const made = around.resource(target.name);
  const fields = { ...resource.custom, ...resource.fields };
  for (const { id: at = node, field: name, expression } of effect.values ?? []) {
    const field = fieldNamed(made, name);
    if (!field || field.readOnly) report(at, 'field', `没有可填的字段“${name}”`, `${name} is no field to fill in`);
    else if (expression === undefined) {
      if (field.to !== resource.name) report(at, 'expression', '必填', 'Required');
    } else {
      const found = compiled(around, expression, fields, field);
      if ('zh' in found) report(at, 'expression', found.zh, found.en);
      // what is for few eyes must not be copied to where others look
      else
        for (const hidden of found.uses.filter((one) => !isReadBy(resource, one, 'any')))
          report(at, 'expression', `字段“${hidden}”不是人人可见，不能抄到别处`, `Not everybody reads ${hidden}`);
    }
  }
  for (const [name, field] of Object.entries(made.fields))
    if (
      field.required &&
      !field.readOnly &&
      field.initial === undefined &&
      !field.numberedAs &&
      !effect.values?.some((one) => one.field === name)
    )
      report(node, 'resource', `缺少必填字段“${field.label.zh}”`, `The required field ${name} has no value`);
}

/** The list field of organizations over the same dictionary. */
export function departmentField(
  { registry }: Pick<Surroundings, 'registry'>,
  resource: Resource,
  name: string,
): string | undefined {
  const field = resource.fields[name];
  const dictionary = field && !kindOf(field).isList ? dictionaryOf(field)?.name : undefined;
  if (!dictionary) return undefined;
  const organization = Object.entries(registry.resource('organization').fields);
  return organization.find(([, one]) => kindOf(one).isList && dictionaryOf(one)?.name === dictionary)?.[0];
}

/** Whether roles, or all people, read a field and all that it is made of. */
function isReadBy(resource: Resource, name: string, roles: readonly string[] | 'any'): boolean {
  const field = fieldNamed(resource, name) ?? fieldNamed(resource, `custom.${name}`);
  if (!field) return true;
  const readers: readonly string[] | 'any' = rolesOf(fieldRules(resource, field, 'read'));
  const isOpen = readers === 'any' || (roles !== 'any' && roles.every((role) => readers.includes(role)));
  return isOpen && ((field as CustomField).uses ?? []).every((part) => isReadBy(resource, part, roles));
}

function compiled(
  around: Surroundings,
  text: string,
  fields: Record<string, Field>,
  result: 'boolean' | Field,
): { uses: readonly string[] } | Label {
  try {
    return around.compile(text, { fields, result });
  } catch (error) {
    if (error instanceof Invalid) return error.label;
    throw error;
  }
}
