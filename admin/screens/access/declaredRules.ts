import { type Distance, type FieldVerb, fieldVerbs, type Rules, rolesOf, rulesOf } from '../../../schema/access.ts';
import { fieldRules, recordRules, recordVerbs } from '../../../schema/declaredRules.ts';
import type { Resource } from '../../../schema/defineResource.ts';
import type { Field } from '../../../schema/fields/kind.ts';
import { kindOf } from '../../../schema/fields/kinds.ts';
import { type Role, roles } from '../../../schema/roles.ts';
import { registry } from '../../declarations.ts';
import { inLanguage } from '../../providers/language.ts';

interface Target {
  resource: Resource;
  /** None: the record as a whole. */
  field: Field | undefined;
  fieldName: string | undefined;
}

/** What `riskSite` or `riskSite.responsiblePhone` names; undefined where nothing is declared so. */
export function readTarget(target: unknown): Target | undefined {
  const [name, fieldName] = String(target ?? '').split('.');
  const resource = registry.resources.find((one) => one.name === name);
  const field = fieldName === undefined ? undefined : resource?.fields[fieldName];
  return resource && (fieldName === undefined || field) ? { resource, field, fieldName } : undefined;
}

/** 风险点 · 责任人电话 */
export function targetName(target: string): string {
  const found = readTarget(target);
  if (!found) return target;
  return [found.resource, found.field].flatMap((one) => (one ? inLanguage(one.label) : [])).join(' · ');
}

/** The declared rules of a target, by verb in capitals: what a rule can take something away from. */
export function declaredRules({ resource, field }: Target): Readonly<Record<string, Rules>> {
  if (field) {
    const verbs = fieldVerbs.filter((verb) => fits(field, verb));
    return Object.fromEntries(verbs.map((verb) => [verb.toUpperCase(), fieldRules(resource, field, verb)]));
  }
  const verbs = recordVerbs.filter((verb) => verb !== 'UNMASK' || resource.access.unmask);
  return Object.fromEntries(verbs.map((verb) => [verb, recordRules(resource, verb)]));
}

function fits(field: Field, verb: FieldVerb): boolean {
  const { mask, operators, canSort, canGroup, aggregates } = kindOf(field);
  const needs: Partial<Record<FieldVerb, boolean>> = {
    mask: mask !== undefined,
    filter: operators.length > 0,
    sort: canSort === true,
    aggregate: canGroup === true || aggregates !== undefined,
    search: field.search === true,
    create: !field.readOnly,
    update: !field.readOnly,
  };
  return needs[verb] ?? true;
}

/** The roles that may by declaration, in the order of all roles. */
export function declaredRoles(rules: Rules): readonly Role[] {
  const given = rolesOf(rules);
  return (Object.keys(roles) as Role[]).filter((role) => given === 'any' || given.includes(role));
}

const all: readonly Distance[] = ['own', 'upper', 'lower'];
const writes = ['CREATE', 'UPDATE', 'DELETE'];

/** The distances at which somebody may by declaration. Records are written in the own unit unless said otherwise. */
export function declaredDistances({ field }: Target, verb: string, rules: Rules): readonly Distance[] {
  const usual: readonly Distance[] = !field && writes.includes(verb) ? ['own'] : all;
  const given = rulesOf(rules).flatMap(({ distances }) => distances ?? usual);
  return all.filter((distance) => given.includes(distance));
}
