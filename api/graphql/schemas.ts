import 'reflect-metadata';
import { type GraphQLResolveInfo, type GraphQLSchema, lexicographicSortSchema } from 'graphql';
import { buildSchemaSync, getMetadataStorage } from 'type-graphql';
import { makeRegistry, type Registry } from '../../schema/registry.ts';
import { permit } from '../access/shield.ts';
import { type Limits, readConfig } from '../config.ts';
import { tellReading } from '../engines/model/openings.ts';
import { apiClientOperations } from '../identity/apiClientOperations.ts';
import { meType } from '../identity/me.ts';
import { identityOperations } from '../identity/operations.ts';
import { type Context, callerOf } from '../request/context.ts';
import { makePlanCache } from '../request/plan/planCache.ts';
import type { Reading } from '../request/plan/receipts.ts';
import { makeSources } from '../request/plan/sources.ts';
import { type Ask, answer, type CachingPlanner, type JsonText } from '../request/plan.ts';
import { tellReceipts } from '../request/receipts.ts';
import { readAlone, writeAlone } from '../request/snapshot.ts';
import { aboutOperations } from './aboutOperations.ts';
import { adoptionType } from './adoptionOperations.ts';
import { cadenceOperations } from './cadenceOperations.ts';
import { definitionOperations } from './definitionOperations.ts';
import { definitionPackageOperations } from './definitionPackageOperations.ts';
import { dutyOperations } from './dutyOperations.ts';
import { lifecycleOperations } from './lifecycleOperations.ts';
import { typeOf } from './names.ts';
import { resolverOf } from './operation.ts';
import { overviewOperations } from './overviewOperations.ts';
import { placeOperations } from './placeOperations.ts';
import { pluginOperations } from './pluginOperations.ts';
import { resourceOperations } from './resourceOperations.ts';
import { makeTypes, type ResourceTypes } from './resourceTypes.ts';
import { searchOperations } from './searchOperations.ts';

/** Answers a root field by one statement of the planner. */
export type PlanAnswer = (
  context: Context,
  info: GraphQLResolveInfo,
  ask: Omit<Ask, 'nodes' | 'key'>,
) => Promise<JsonText>;

/** What one set of enabled plugins sees. */
export interface TenantSchema extends CachingPlanner {
  registry: Registry;
}

export interface Schemas {
  /** The schema with these plugins, by name; built once for each set. Unknown names are passed over. */
  for(plugins: readonly string[]): TenantSchema;
}

export function makeSchemas(full: Registry, limits?: Limits): Schemas {
  const made = new Map<string, TenantSchema>();
  return {
    for(names) {
      const enabled = full.plugins.filter(({ name }) => names.includes(name));
      const key = enabled.map(({ name }) => name).join();
      const known = made.get(key);
      if (known) return known;
      const schema = buildTenantSchema(enabled.length === full.plugins.length ? full : makeRegistry(enabled), limits);
      made.set(key, schema);
      return schema;
    },
  };
}

const usualLimits = readConfig({}).limits;

/** Declarations become type-graphql classes, those a schema, and that is guarded. */
export function buildTenantSchema(registry: Registry, limits: Limits = usualLimits): TenantSchema {
  getMetadataStorage().clear();
  const sources = makeSources(registry);
  const { shared, types, lifecycle, members } = makeTypes(registry);
  const planned: PlanAnswer = (context, info, ask) => {
    const caller = callerOf(context);
    const alone = ask.what === 'create' ? writeAlone : readAlone;
    const read = context.read ?? alone(context.app.database, caller.scope);
    const tell = {
      opened: (fields: readonly string[]) => tellReading(context.app.database, caller, fields),
      shown: (readings: readonly Reading[]) => tellReceipts(context.app.database, caller, readings),
    };
    const whole = { ...ask, nodes: info.fieldNodes, key: String(info.path.key) };
    return answer(tenantSchema, read, tell, caller, info, whole);
  };
  const adoption = adoptionType(lifecycle);
  const operations = [
    ...aboutOperations(),
    ...identityOperations(meType(shared)),
    ...apiClientOperations(),
    ...placeOperations(shared, planned),
    ...pluginOperations(),
    ...definitionOperations(types.get('definition') as ResourceTypes, members, shared, planned),
    ...definitionPackageOperations(),
    ...lifecycleOperations(registry, shared),
    ...dutyOperations(registry),
    ...cadenceOperations(registry),
    ...overviewOperations(registry),
    ...searchOperations(registry, shared, planned),
    ...registry.resources.flatMap((resource) =>
      resourceOperations(
        resource,
        types.get(resource.name) as ResourceTypes,
        shared,
        lifecycle,
        adoption,
        (context, info, what, { name }, args, unmasked) =>
          planned(context, info, {
            what,
            type: typeOf(registry.resource(name)),
            args,
            ...(unmasked && { unmasked }),
          }),
      ),
    ),
  ];
  const built = buildSchemaSync({
    resolvers: operations.map(resolverOf) as never,
    validate: false,
    orphanedTypes: [],
    nullableByDefault: false,
    skipCheck: true,
  });
  const tenantSchema: TenantSchema = {
    schema: permit(lexicographicSortSchema(built) as GraphQLSchema),
    sources,
    registry,
    limits,
    plans: makePlanCache(),
  };
  return tenantSchema;
}
