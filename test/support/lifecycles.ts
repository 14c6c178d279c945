import { operationsOf, typeOf } from '../../api/graphql/names.ts';
import type { Role } from '../../schema/roles.ts';
import type { Answer, Api, Client } from './api.ts';
import { registry } from './records.ts';
import { wordOf } from './samples.ts';
import { makeUser, sessionOf } from './users.ts';

export interface Standing {
  id: string;
  version: number;
}

let serial = 0;

/** A risk site as a clerk writes it down; `given` replaces values. */
export const riskSite = (given: Record<string, unknown> = {}) => {
  const word = `${wordOf(++serial)}r`;
  return {
    code: word,
    name: `${word}滑坡`,
    kind: 'GEOLOGICAL_SITE',
    hazardType: 'GEOLOGICAL',
    level: 'GENERAL',
    ...given,
  };
};

/** Makes a record. @throws Error when it is refused */
export async function make(client: Client, name: string, input: Record<string, unknown>): Promise<Standing> {
  const resource = registry.resource(name);
  const { data, errors } = await client.query(
    `mutation ($input: Create${typeOf(resource)}Input!) { made: ${operationsOf(resource).create}(input: $input) { id version } }`,
    { input },
  );
  if (!data?.made) throw new Error(`${name} cannot be made: ${JSON.stringify(errors)}`);
  return data.made;
}

/** Takes a transition of a record: as it is now, or in the version given. */
export async function take(
  client: Client,
  name: string,
  of: string | Standing,
  transition: string,
  given: Record<string, unknown> = {},
): Promise<Answer> {
  const resource = registry.resource(name);
  const id = typeof of === 'string' ? of : of.id;
  const version = typeof of === 'string' ? ((await look(client, name, id, 'version'))?.version ?? 1) : of.version;
  return client.query(
    `mutation ($id: ID!, $version: Int!, $transition: String!, $to: String, $reason: String, $input: Update${typeOf(resource)}Input) {
      done: ${operationsOf(resource).take}(id: $id, version: $version, transition: $transition, to: $to, reason: $reason, input: $input) {
        id version state: ${resource.lifecycle?.field} } }`,
    { id, version, transition, ...given },
  );
}

/** The same, and it must succeed. @returns the state it led to */
export async function taken(...args: Parameters<typeof take>): Promise<string> {
  const { data, errors } = await take(...args);
  if (!data?.done) throw new Error(`${args[3]} was refused: ${JSON.stringify(errors)}`);
  return data.done.state;
}

/** Some fields of a record; undefined where the client does not see it. */
// biome-ignore lint/suspicious/noExplicitAny: answers are looked at field by field
export async function look(client: Client, name: string, id: string, fields: string): Promise<any> {
  const { data } = await client.query(`query ($id: ID!) { one: ${name}(id: $id) { ${fields} } }`, { id });
  return data?.one ?? undefined;
}

/** The names of the steps that a client may take with a record. */
export async function offered(client: Client, name: string, id: string): Promise<string[]> {
  const one = await look(client, name, id, 'transitions { name refusal { en } }');
  return (one?.transitions ?? []).flatMap(({ name: each, refusal }: { name: string; refusal: unknown }) =>
    refusal ? [] : each,
  );
}

/** A further account of a unit for a person of his own, who may be a member of an organization there. */
export async function addOfficer(
  api: Api,
  place: string,
  role: Role,
  organization?: string,
): Promise<{ client: Client; person: string }> {
  const admin = await api.as(`${place}.tenantAdmin`);
  const { id: person } = await make(admin, 'person', { number: wordOf(++serial), name: '周某' });
  if (organization) {
    const head = await api.as(`${place}.director`);
    await make(head, 'orgMember', { organization, person, role: 'MEMBER', from: '2020-01-01' });
  }
  const user = await makeUser(api, place, [{ role }], undefined, { person });
  return { client: await sessionOf(api, user), person };
}

/** Kaizhou's organization in charge of geological hazards, as the engine finds it. */
export async function geologyBureau(api: Api): Promise<string> {
  const { data } = await (await api.as('kaizhou.riskOfficer')).query(
    '{ organizations(filter: { hazardTypes: { has: "GEOLOGICAL" }, unit: { eq: "500154000000" } }, sort: [{ field: CREATED_AT }]) { nodes { id } } }',
  );
  return data.organizations.nodes.map(({ id }: { id: string }) => id).sort()[0];
}
