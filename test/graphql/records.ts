import pg from 'pg';
import type { Answer, Api, Client } from '../support/api.ts';

let made = 0;

/** The least a new record needs; texts that identify it are new each time. */
const least: Record<string, () => Record<string, unknown>> = {
  riskSite: () => ({
    code: `T-${++made}`,
    name: '测试点',
    kind: 'RESERVOIR',
    hazardType: 'FLOOD',
    level: 'GENERAL',
  }),
  organization: () => ({ name: `测试机构${++made}`, kind: 'DEPARTMENT' }),
  person: () => ({ number: `T-${++made}`, name: '测试' }),
  emergencyPlan: () => ({ name: `测试预案${++made}`, kind: 'SPECIAL' }),
  team: () => ({ name: `测试队${++made}`, kind: 'FLOOD' }),
  depot: () => ({ name: `测试库${++made}`, kind: 'DEPOT' }),
  supplyItem: () => ({
    name: '帐篷',
    code: `T${++made}`,
    category: 'BASIC_LIVING',
    batch: '1',
    quantity: 1,
    measure: '顶',
  }),
  userAccount: () => ({ username: `test${++made}`, displayName: '测试' }),
  definition: () => ({ kind: 'DICTIONARY', name: `test${++made}`, operations: [] }),
};

export interface Made {
  id: string;
  version: number;
}

const pascal = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** Creates a record, with only what it needs and what is given: `await make(officer, 'riskSite', { people: 3 })`. */
export async function make(client: Client, resource: string, given: Record<string, unknown> = {}): Promise<Made> {
  const answer = await create(client, resource, given);
  if (answer.errors.length > 0) throw new Error(`no ${resource}: ${JSON.stringify(answer.errors)}`);
  return answer.data[`create${pascal(resource)}`];
}

/** The same as one call, for its answer. */
export const create = (client: Client, resource: string, given: Record<string, unknown> = {}, key?: string) =>
  client.query(
    `mutation ($input: Create${pascal(resource)}Input!, $key: String) {
       create${pascal(resource)}(input: $input, idempotencyKey: $key) { id version }
     }`,
    { input: { ...least[resource]?.(), ...given }, key },
  );

export const update = (
  client: Client,
  resource: string,
  { id, version }: Made,
  input: Record<string, unknown>,
  key?: string,
): Promise<Answer> =>
  client.query(
    `mutation ($id: ID!, $version: Int!, $input: Update${pascal(resource)}Input!, $key: String) {
       update${pascal(resource)}(id: $id, version: $version, input: $input, idempotencyKey: $key) { id version }
     }`,
    { id, version, input, key },
  );

export const remove = (client: Client, resource: string, { id, version }: Made, key?: string): Promise<Answer> =>
  client.query(
    `mutation ($id: ID!, $version: Int!, $key: String) {
       delete${pascal(resource)}(id: $id, version: $version, idempotencyKey: $key)
     }`,
    { id, version, key },
  );

/** One record with the fields asked for; null when the caller sees none. */
export const read = async (client: Client, resource: string, id: string, selection: string) =>
  (await client.query(`query ($id: ID!) { ${resource}(id: $id) { ${selection} } }`, { id })).data?.[resource] ?? null;

/** Rows as a superuser sees them, behind the API. */
// biome-ignore lint/suspicious/noExplicitAny: rows of any shape
export async function sql(api: Api, text: string, values: unknown[] = []): Promise<any[]> {
  const client = new pg.Client(api.databaseUrl);
  await client.connect();
  const { rows } = await client.query(text, values).finally(() => client.end());
  return rows;
}
