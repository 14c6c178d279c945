import { GraphQLBoolean, GraphQLID, GraphQLString } from 'graphql';
import type { Resource } from '../../schema/defineResource.ts';
import { type Caller, may, seesClearly, type Verb, writeReach } from '../access/caller.ts';
import { notFound } from '../errors.ts';
import { objectType, type Type } from '../graphql/operation.ts';
import { loadPlaces } from '../graphql/places.ts';
import type { SharedTypes } from '../graphql/shared.ts';
import type { Context } from '../request/context.ts';
import { nearestTenant } from '../request/plan/verbs.ts';

const text = () => GraphQLString;

export function meType({ Place, Verb }: SharedTypes): Type {
  const Grant = objectType('Grant', 'A role at a unit and everything below.', {
    role: { type: text },
    unit: { type: () => Place },
  });
  const ResourceAccess = objectType('ResourceAccess', 'What you may do with a kind of record.', {
    name: { type: text },
    can: { type: () => [Verb] },
    masked: { type: () => [GraphQLString], description: 'Fields you see masked.' },
  });
  return objectType('Me', 'Who you are and what you may do where you work now.', {
    id: { type: () => GraphQLID },
    username: { type: text },
    displayName: { type: text },
    mustChangePassword: { type: () => GraphQLBoolean },
    unit: { type: () => Place, description: 'Where you work now.' },
    homes: { type: () => [Place], description: 'The units of your grants: the roots of where you may work.' },
    roles: { type: () => [GraphQLString], description: 'Your roles where you work now.' },
    grants: { type: () => [Grant] },
    plugins: { type: () => [GraphQLString], description: 'Plugins enabled where you work now.' },
    resources: { type: () => [ResourceAccess] },
  });
}

/** What `me` answers. @throws AppError NOT_FOUND when the caller asked to work in a place that does not exist */
export async function describeMe(context: Context, caller: Caller) {
  const { database } = context.app;
  const { scope, grants } = caller;
  const homes = [...new Set(grants.map(({ unit }) => unit))];
  const known = new Map(
    (await loadPlaces(database, scope, [...new Set([scope.unit, ...homes])])).map((place) => [place.code, place]),
  );
  if (!known.get(scope.unit)) throw notFound();
  const [tenants] = await database.read<{ max: string | null }>(scope, {
    text: nearestTenant(`${scope.unit}::bigint`),
    values: [],
  });
  const ownUnits = [scope.unit, tenants?.[0]?.max ?? ''];
  const verbs: readonly Verb[] = ['READ', 'CREATE', 'UPDATE', 'DELETE'];
  // a new record belongs to the unit one works in, so that must be one's own
  const mayHere = (verb: Verb, resource: Resource) => {
    const { units, below } = writeReach(caller, verb, resource);
    return may(caller, verb, resource) && (verb !== 'CREATE' || below || units.some((unit) => ownUnits.includes(unit)));
  };
  const { registry } = context.app.schemas.for(caller.plugins);
  return {
    id: caller.userId,
    username: caller.username,
    displayName: caller.displayName,
    mustChangePassword: caller.mustChangePassword,
    unit: known.get(scope.unit),
    homes: homes.map((code) => known.get(code)),
    roles: [
      ...new Set(
        grants.filter(({ unit }) => scope.above.includes(unit) || unit === scope.unit).map(({ role }) => role),
      ),
    ],
    grants: grants.map(({ role, unit }) => ({ role, unit: known.get(unit) })),
    plugins: caller.plugins,
    resources: registry.resources
      .filter((resource) => may(caller, 'READ', resource))
      .map((resource) => ({
        name: resource.name,
        can: verbs.filter((verb) => mayHere(verb, resource)),
        masked: Object.keys(resource.fields).filter(
          (name) => !seesClearly(caller, resource, resource.fields[name] as never),
        ),
      })),
  };
}
