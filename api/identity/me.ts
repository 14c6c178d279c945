import { GraphQLBoolean, GraphQLID, GraphQLString } from 'graphql';
import { type FieldVerb, fieldVerbs } from '../../schema/access.ts';
import { type RecordVerb, recordVerbs } from '../../schema/declaredRules.ts';
import { allFields, fieldNamed, type Resource } from '../../schema/defineResource.ts';
import type { CustomField } from '../../schema/fields/kind.ts';
import { kindOf } from '../../schema/fields/kinds.ts';
import { contains } from '../../schema/place.ts';
import { type Caller, grantsHere, may } from '../access/caller.ts';
import { fieldReaches, holdAll, holds, type Reach, recordReaches } from '../access/reach.ts';
import { notFound } from '../errors.ts';
import { enumType, objectType } from '../graphql/operation.ts';
import { loadPlaces } from '../graphql/places.ts';
import { DateScalar } from '../graphql/scalars.ts';
import type { SharedTypes } from '../graphql/shared.ts';
import type { Context } from '../request/context.ts';
import { nearestTenant } from '../request/plan/reachSql.ts';

const text = () => GraphQLString;

export function meType({ Place, Verb }: SharedTypes) {
  const FieldVerb = enumType('FieldVerb', 'What may be done with a field.', {
    READ: 'See it in clear.',
    MASK: 'See it masked.',
    FILTER: 'Filter by it.',
    SORT: 'Sort by it.',
    AGGREGATE: 'Group by it and compute with it.',
    SEARCH: 'Find records by it.',
    EXPORT: 'Take it away in a sheet.',
    HISTORY: 'See what it was before.',
    CREATE: 'Give it to a new record.',
    UPDATE: 'Change it.',
  });
  const FieldAccess = objectType('FieldAccess', 'What you may do with a field.', {
    name: { type: text, description: 'custom.slopeAngle for one that a unit added.' },
    can: { type: () => [FieldVerb], description: 'In every record you see.' },
    inSome: { type: () => [FieldVerb], description: 'In some records only, such as those of your own unit.' },
  });
  const FieldsAccess = objectType('FieldsAccess', 'What you may do with some fields, the same with each.', {
    names: { type: () => [GraphQLString], description: 'custom.slopeAngle for one that a unit added.' },
    can: { type: () => [FieldVerb], description: 'In every record you see.' },
    inSome: { type: () => [FieldVerb], description: 'In some records only, such as those of your own unit.' },
  });
  const Grant = objectType('Grant', 'A role at a unit and everything below.', {
    role: { type: text },
    unit: { type: () => Place },
  });
  const ResourceAccess = objectType('ResourceAccess', 'What you may do with a kind of record.', {
    name: { type: text },
    can: { type: () => [Verb] },
    masked: { type: () => [GraphQLString], description: 'Fields you see masked, in some records at least.' },
    hidden: { type: () => [GraphQLString], description: 'Fields you do not see, in some records at least.' },
    fields: { type: () => [FieldAccess] },
    rights: { type: () => [FieldsAccess], description: 'The same as `fields`, and a small part of it in length.' },
  });
  const Host = objectType('Host', 'A unit that shares something with yours.', {
    unit: { type: () => Place },
    until: { type: () => DateScalar, description: 'Its last day.' },
    parts: { type: () => [GraphQLString], description: 'What it shares: codes of `sharedPart`.' },
  });
  return objectType('Me', 'Who you are and what you may do where you work now.', {
    id: { type: () => GraphQLID },
    username: { type: text },
    displayName: { type: text },
    mustChangePassword: { type: () => GraphQLBoolean },
    unit: { type: () => Place, description: 'Where you work now.' },
    homes: { type: () => [Place], description: 'The units of your grants: the roots of where you may work.' },
    hosts: {
      type: () => [Host],
      description: 'Units that share something with yours by an agreement: name one in x-tenant to read it.',
    },
    isGuest: {
      type: () => GraphQLBoolean,
      description: 'Whether you are in a unit that only shares something with yours.',
    },
    isApp: { type: () => GraphQLBoolean, description: 'Whether you are a third-party app, which only reads.' },
    roles: { type: () => [GraphQLString], description: 'Your roles where you work now.' },
    grants: { type: () => [Grant] },
    plugins: { type: () => [GraphQLString], description: 'Plugins enabled where you work now.' },
    resources: { type: () => [ResourceAccess] },
    can: {
      type: () => ResourceAccess,
      nullable: true,
      description: 'What you may do with one kind of record.',
      args: { resource: { type: text, description: 'Its name, such as riskSite.' } },
    },
  });
}

/** What `me` answers. @throws AppError NOT_FOUND when the caller asked to work in a place that does not exist */
export async function describeMe(context: Context, caller: Caller) {
  const { database } = context.app;
  const { scope, grants, homes, hosts } = caller;
  const codes = new Set([scope.unit, ...homes, ...hosts.map(({ unit }) => unit)]);
  const known = new Map((await loadPlaces(database, scope, [...codes])).map((place) => [place.code, place]));
  if (!known.get(scope.unit)) throw notFound();
  const [tenants] = await database.read<{ max: string | null }>(scope, {
    text: nearestTenant('$1::bigint'),
    values: [scope.unit],
  });
  // a new record belongs to the unit one works in
  const here = { owner: scope.unit, governor: tenants?.[0]?.max ?? null };
  const mayHere = (verb: RecordVerb, resource: Resource) =>
    verb === 'CREATE'
      ? recordReaches(caller, verb, resource).some((reach) => holds(caller, { ...reach, when: [] }, here))
      : may(caller, verb, resource);
  const { registry } = context.app.schemas.for(caller.plugins);
  const resources = registry.resources
    .filter((resource) => may(caller, 'READ', resource))
    .map(caller.local.resource)
    .map((resource) => ({
      name: resource.name,
      can: recordVerbs.filter((verb) => mayHere(verb, resource)),
      masked: fieldsWith(caller, resource, 'mask'),
      hidden: fieldsWith(caller, resource, 'nothing'),
      // read only when asked for
      get fields() {
        return describeFields(caller, resource);
      },
      get rights() {
        const groups = Map.groupBy(describeFields(caller, resource), ({ can, inSome }) => `${can} ${inSome}`);
        return [...groups.values()].map((fields) => ({ ...fields[0], names: fields.map(({ name }) => name) }));
      },
    }));
  return {
    id: caller.userId,
    username: caller.username,
    displayName: caller.displayName,
    mustChangePassword: caller.mustChangePassword,
    unit: known.get(scope.unit),
    homes: homes.map((code) => known.get(code)),
    hosts: [...Map.groupBy(hosts, ({ unit }) => unit)].map(([unit, agreements]) => ({
      unit: known.get(unit),
      until: agreements[0]?.until,
      parts: [...new Set(agreements.flatMap(({ parts }) => parts))],
    })),
    isGuest: !homes.some((home) => contains(home, scope.unit)),
    isApp: caller.isApp === true,
    roles: [...new Set(grantsHere(caller).map(({ role }) => role))],
    grants: grants.map(({ role, unit }) => ({ role, unit: known.get(unit) })),
    plugins: caller.plugins,
    resources,
    can: ({ resource }: { resource: string }) => resources.find(({ name }) => name === resource) ?? null,
  };
}

/** The fields that are not in clear everywhere, and masked or nothing there. */
function fieldsWith(caller: Caller, resource: Resource, shown: 'mask' | 'nothing'): string[] {
  const isEverywhere = (name: string, verb: 'read' | 'mask') =>
    reachesOf(caller, resource, name, verb).every((reaches) => holdAll(caller, reaches, resource));
  return allFields(resource).flatMap(([name, field]) => {
    if (isEverywhere(name, 'read')) return [];
    const isMasked = kindOf(field).mask !== undefined && isEverywhere(name, 'mask');
    return isMasked === (shown === 'mask') ? [name] : [];
  });
}

const describeFields = (caller: Caller, resource: Resource) =>
  allFields(resource).map(([name]) => describeField(caller, resource, name));

function describeField(caller: Caller, resource: Resource, name: string) {
  const read = reachesOf(caller, resource, name, 'read');
  const needed = fieldVerbs.map((verb) => {
    const own = verb === 'read' ? [] : reachesOf(caller, resource, name, verb);
    return { verb, reaches: verb === 'mask' ? own : [...read, ...own] };
  });
  const verbsWhere = (test: (reaches: readonly Reach[]) => boolean) =>
    needed.flatMap(({ verb, reaches }) => (reaches.every(test) ? verb : []));
  const can = verbsWhere((reaches) => holdAll(caller, reaches, resource));
  const inSome = verbsWhere((reaches) => reaches.length > 0).filter((verb) => !can.includes(verb));
  const capitals = (verbs: readonly FieldVerb[]) => verbs.map((verb) => verb.toUpperCase());
  return { name, can: capitals(can), inSome: capitals(inSome) };
}

/** What a verb of a field takes: the verb itself, and reading all that a computed field is made of. */
function reachesOf(caller: Caller, resource: Resource, name: string, verb: FieldVerb): (readonly Reach[])[] {
  const { uses = [] } = fieldNamed(resource, name) as CustomField;
  const made = uses.flatMap((part) => reachesOf(caller, resource, part, 'read'));
  return [fieldReaches(caller, verb, resource, name), ...made];
}
