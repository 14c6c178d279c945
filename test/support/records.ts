import { operationsOf, typeOf } from '../../api/graphql/names.ts';
import { type Rules, role, rolesOf, rulesOf } from '../../schema/access.ts';
import { fieldRules } from '../../schema/declaredRules.ts';
import type { Resource } from '../../schema/defineResource.ts';
import type { Field } from '../../schema/fields/kind.ts';
import { kindOf } from '../../schema/fields/kinds.ts';
import { plugins } from '../../schema/generated/plugins.ts';
import { levelOfCode } from '../../schema/place.ts';
import { brokenRules, expressionOf } from '../../schema/recordRules.ts';
import { makeRegistry } from '../../schema/registry.ts';
import { type Role, roles } from '../../schema/roles.ts';
import type { Answer, Api, Client } from './api.ts';
import { sampleOf, wordOf } from './samples.ts';

/** Everything declared, plugins included. */
export const registry = makeRegistry(plugins);

export interface Unit {
  code: string;
  /** Its demo accounts are `<slug>.<role>`. */
  slug: string;
}

export interface Made {
  id: string;
  version: number;
  unit: Unit;
  /** A word that only this record's texts have. */
  word: string;
}

/** Makes valid records of whatever is declared, with the accounts the declaration gives the right to. */
export interface Records {
  /** The account of a unit that these rules let act. */
  as(unit: Unit, ...rules: Rules[]): Promise<Client>;
  /** A valid input of a create; `given` replaces values. */
  inputFor(
    unit: Unit,
    resource: Resource,
    given?: Record<string, unknown>,
  ): Promise<Record<string, unknown> & { word: string }>;
  /** A new record. */
  make(unit: Unit, resource: Resource, given?: Record<string, unknown>): Promise<Made>;
  /** The unit's one record of the resource, made when first asked for; others may refer to it. */
  shared(unit: Unit, resource: Resource): Promise<Made>;
  create(client: Client, resource: Resource, input: Record<string, unknown>): Promise<Answer>;
}

/** A role of the unit that all the rules let act. */
export const roleFor = (unit: Unit, ...rules: Rules[]): Role | undefined => {
  const level = levelOfCode(unit.code);
  const allowed = rules.map((rule) => {
    // a rule with a condition lets nobody make a record that is not his
    const plain = rulesOf(rule).filter(({ when }) => !when);
    return rolesOf(plain.length > 0 ? plain : rule);
  });
  // what nobody may do is tried by a director
  if (allowed.some((each) => each.length === 0)) return 'director';
  return (Object.keys(roles) as Role[]).find(
    (role) =>
      (roles[role].at as readonly string[]).includes(level) &&
      allowed.every((each) => each === 'any' || each.includes(role)),
  );
};

const targets = registry.resources
  .filter(({ name }) => name !== 'accessRule')
  .flatMap(({ name, fields }) => Object.keys(fields).map((field) => `${name}.${field}`));
// searching for one must not find another
const apart = targets.filter((one) => targets.every((other) => other === one || !other.includes(one)));

/** What a hook asks of a record beyond its declaration; a suspended rule takes nothing from anybody. */
const special: Record<
  string,
  (serial: number, unit: Unit, records: Records) => Record<string, unknown> | Promise<Record<string, unknown>>
> = {
  roleGrant: () => ({ role: 'viewer' }),
  delegation: () => ({ to: '2099-12-31' }),
  apiClient: () => ({ role: 'viewer', fields: 'organization.name' }),
  agreement: () => ({ partnerUnit: '500154000000' }),
  // nobody is on duty at two posts at once
  dutyShift: () => ({
    ...{ from: '2024-01-01T08:00:00+08:00', to: '2024-01-02T08:00:00+08:00' },
    ...{ leader: null, professional: null, staff: [] },
  }),
  emergencyAccess: async (_serial, unit, records) => ({ response: await activeResponse(unit, records) }),
  // a larger one is not under control without a site command
  incident: () => ({ level: 'GENERAL' }),
  // what has movements is not deleted
  supplyItem: () => ({ quantity: 0 }),
  stockMovement: () => ({ quantity: 5 }),
  cadenceRule: () => ({
    ...{ counted: 'drill', countedWhere: { kind: ['SPECIAL'] }, each: 'unit', subjectWhere: null },
    ...{ mode: 'QUOTA', isSuspended: true },
  }),
  definition: () => ({ operations: [{ do: 'change', id: 'root', key: 'zh', was: null, to: '样例' }] }),
  accessRule: (serial) => {
    const target = apart[serial % apart.length] as string;
    return { word: target, target, verb: 'READ', roles: null, distances: null, isSuspended: true };
  },
};

/** A response under way, which only a director begins. */
async function activeResponse(unit: Unit, records: Records): Promise<string> {
  const { id, version } = await records.make(unit, registry.resource('responseActivation'), {
    scope: null,
    endedAt: null,
  });
  const director = await records.as(unit, role('director'));
  const { errors } = await director.query(
    'mutation ($id: ID!, $version: Int!) { approveResponseActivation(id: $id, version: $version, input: { startedAt: "2026-01-01T00:00:00Z" }) { id } }',
    { id, version },
  );
  if (errors.length > 0) throw new Error(`${unit.slug} cannot begin a response: ${JSON.stringify(errors)}`);
  return id;
}

/** Whether the account that makes or changes a unit's records may fill a field in, whatever the record. */
export function mayFill(unit: Unit, resource: Resource, field: Field, verb: 'create' | 'update'): boolean {
  const role = roleFor(unit, resource.access[verb]) as Role;
  return ([verb, 'read'] as const).every((each) => {
    const able = rolesOf(rulesOf(fieldRules(resource, field, each)).filter(({ when }) => !when));
    return able === 'any' || able.includes(role);
  });
}

export const referencesOf = (resource: Resource) =>
  Object.entries(resource.fields).filter(([, field]) => field.to !== undefined && !field.readOnly);

export function makeRecords(api: Api): Records {
  const shared = new Map<string, Promise<Made>>();
  let serial = 0;

  const records: Records = {
    as(unit, ...rules) {
      const role = roleFor(unit, ...rules);
      if (!role)
        throw new Error(`No account of ${unit.slug} has one of ${rules.map((rule) => rolesOf(rule)).join(' and ')}`);
      return api.as(`${unit.slug}.${role}`);
    },
    async inputFor(unit, resource, given = {}) {
      const number = ++serial;
      const context = {
        serial: number,
        unit: unit.code,
        upload: async () =>
          (await upload(api.url, await records.as(unit, resource.access.create), 'sample.txt', 'text/plain', 'sample'))
            .id,
      };
      const input: Record<string, unknown> = {};
      for (const [name, field] of Object.entries(resource.fields)) {
        if (field.readOnly || name in given) continue;
        if (!field.required && !mayFill(unit, resource, field, 'create')) continue;
        // a reference that is part of the key or never changes needs a target of its own, one to the same resource none at all
        const isKey = resource.key.includes(name) || field.isFixed;
        const target = field.to && registry.resource(field.to);
        if (!field.required && (target === resource || kindOf(field).relation?.target === 'File')) continue;
        const reference = async () =>
          (await (isKey ? records.make(unit, target as Resource) : records.shared(unit, target as Resource))).id;
        input[name] = await sampleOf(field, { ...context, reference });
      }
      const complete: Record<string, unknown> = {
        ...input,
        ...(await special[resource.name]?.(number, unit, records)),
        ...given,
      };
      // what breaks a rule is left out where it may be, and else goes with the day that was asked for
      for (const rule of brokenRules(resource, complete, undefined))
        for (const name of expressionOf(rule, resource.fields).uses)
          if (!resource.fields[name]?.required && !(name in given)) delete complete[name];
      for (const rule of brokenRules(resource, complete, undefined))
        for (const name of expressionOf(rule, resource.fields).uses) {
          const day = Object.keys(given).find((other) => /^date/.test(resource.fields[other]?.kind ?? ''));
          if (!(name in given) && day) complete[name] = given[day];
        }
      return { word: wordOf(number), ...complete };
    },
    async make(unit, resource, given = {}) {
      const { word, ...input } = await records.inputFor(unit, resource, given);
      const { data, errors } = await records.create(await records.as(unit, resource.access.create), resource, input);
      const made = data?.made;
      if (!made) throw new Error(`${unit.slug} cannot make a ${resource.name}: ${JSON.stringify(errors)}`);
      return { ...made, unit, word };
    },
    shared(unit, resource) {
      const key = `${unit.code} ${resource.name}`;
      const known = shared.get(key) ?? records.make(unit, resource);
      shared.set(key, known);
      return known;
    },
    create: (client, resource, input) =>
      client.query(
        `mutation ($input: Create${typeOf(resource)}Input!) { made: ${operationsOf(resource).create}(input: $input) { id version } }`,
        { input },
      ),
  };
  return records;
}

/** @throws Error when the upload is refused */
export async function upload(
  url: string,
  { token }: Client,
  name: string,
  type: string,
  content: string,
  headers: Record<string, string> = {},
) {
  const response = await fetch(`${url}/files`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': type,
      'x-file-name': encodeURIComponent(name),
      ...headers,
    },
    body: content,
  });
  if (response.status !== 200) throw new Error(`The upload was answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as { id: string };
}
