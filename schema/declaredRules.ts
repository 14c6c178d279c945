import { anyone, type FieldVerb, includesRole, nobody, type Rule, type Rules, rulesOf } from './access.ts';
import type { Offer, Resource } from './defineResource.ts';
import type { Field } from './fields/kind.ts';
import type { Role } from './roles.ts';

// What a declaration says of a verb where it says nothing itself: for the API, which decides by it, and the console, which offers it.

export const recordVerbs = ['READ', 'HISTORY', 'EXPORT', 'CREATE', 'UPDATE', 'DELETE', 'UNMASK'] as const;

/** Verbs of a record as a whole. */
export type RecordVerb = (typeof recordVerbs)[number];

export const isRecordVerb = (verb: string): verb is RecordVerb => recordVerbs.includes(verb as RecordVerb);

/** The rules a declaration gives a verb of records. */
export function recordRules({ access, outsiders = [] }: Resource, verb: RecordVerb): Rules {
  const rules: Record<RecordVerb, Rules> = {
    READ: [...rulesOf(access.read), ...outsiders.filter(isOfRecords).map(ruleOf)],
    HISTORY: access.history ?? access.read,
    EXPORT: access.export ?? access.read,
    CREATE: access.create,
    UPDATE: access.update,
    DELETE: access.delete,
    UNMASK: access.unmask ?? nobody,
  };
  return rules[verb];
}

/** The rules a declaration gives a verb of a field. */
export function fieldRules(resource: Resource, field: Field, verb: FieldVerb): Rules {
  const { fields, outsiders = [] } = resource;
  const insiders = insiderRules(resource, field, verb);
  const open = asking.includes(verb)
    ? outsiders.filter((one) => isOfRecords(one) && one.fields.some((name) => fields[name] === field))
    : [];
  return open.length > 0 ? [...rulesOf(insiders), ...open.map(ruleOf)] : insiders;
}

/** Who is told totals of records that he does not see. */
export const totalRules = ({ outsiders = [] }: Resource): readonly Rule[] =>
  outsiders.filter(({ isTotals }) => isTotals).map(ruleOf);

const isOfRecords = ({ isTotals }: Offer): boolean => !isTotals;

/** Ways to learn of a value that no record's history would tell of. */
const untold: readonly FieldVerb[] = ['filter', 'sort', 'aggregate', 'search', 'export'];

/** Whether a role sees a field in clear, in some records at least. */
export const readsField = (role: Role, resource: Resource, field: Field): boolean =>
  [recordRules(resource, 'READ'), fieldRules(resource, field, 'read')].every((rules) =>
    rulesOf(rules).some(({ roles }) => includesRole(roles, role)),
  );

/** What goes with reading a field, for outsiders too. */
const asking: readonly FieldVerb[] = ['read', 'filter', 'sort', 'aggregate', 'search'];

const ruleOf = ({ role, distances = ['own'], when }: Offer): Rule => ({
  roles: [role],
  distances,
  ...(when && { when }),
});

function insiderRules({ access }: Resource, field: Field, verb: FieldVerb): Rules {
  if (field.receipt && untold.includes(verb)) return nobody;
  const declared = field.access?.[verb];
  if (declared) return declared;
  // a mask is for what is personal: of prose or an account it would show the beginning
  if (verb === 'mask' && field.access?.read && !field.personal) return nobody;
  if (verb !== 'read' || !field.personal) return anyone;
  // who keeps a record sees it in clear, where he keeps it
  const keepers = rulesOf(access.update).map((rule): Rule => ({ ...rule, distances: rule.distances ?? ['own'] }));
  return [...keepers, ...rulesOf(access.personal ?? nobody)];
}
