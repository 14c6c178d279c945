import { beforeAll, describe, expect, test } from 'vitest';
import { typeOf } from '../../api/graphql/names.ts';
import { type Client, codesOf, useApi } from '../support/api.ts';
import { registry } from '../support/records.ts';
import { done } from '../support/users.ts';

// Unmasking shows masked fields of one record once, for a reason that stays in its history (T6-22).
const api = useApi();

const clear = { phone: '13987654321', email: 'secret@example.org', idNumber: '110101199001011237' };
const masked = { phone: '139****4321', email: 's***', idNumber: '110*************37' };
const reason = '核对救援人员身份';
let evaluator: Client;
let id: string;
let other: string;

beforeAll(async () => {
  evaluator = await api.as('wangcheng.evaluator');
  const planner = await api.as('gaotangling.planner');
  const create = async (mutation: string, input: object) =>
    done<{ made: { id: string } }>(
      await planner.query(
        `mutation ($input: ${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!) { made: ${mutation}(input: $input) { id } }`,
        { input },
      ),
    ).made.id;
  id = await create('createPerson', { number: 'UM-1', name: '欧阳明', ...clear });
  other = await create('createPerson', { number: 'UM-2', name: '司马光', ...clear });
  const { nodes } = (
    await planner.query('{ organizations(first: 1, filter: { unit: { eq: "430112001000" } }) { nodes { id } } }')
  ).data.organizations;
  const organization = nodes[0].id;
  for (const person of [id, other])
    await create('createOrgMember', { organization, person, role: 'MEMBER', from: '2020-01-01' });
});

const unmask = (client: Client, of = id, selection = 'phone', fields = ['PHONE'], why = reason) =>
  client.query(
    `mutation ($id: ID!, $fields: [PersonMaskedField!]!, $reason: String!) {
      unmaskPerson(id: $id, fields: $fields, reason: $reason) { ${selection} }
    }`,
    { id: of, fields, reason: why },
  );

/** What was unmasked so far, newest first. */
const log = async (of = id) =>
  (
    await evaluator.query(`{ personHistory(id: "${of}") { action actor reason fields version changes { field } } }`)
  ).data.personHistory.filter(({ action }: { action: string }) => action === 'UNMASK');

describe('unmasking', () => {
  test('shows what was asked and logs who, why and what, in a history without the value', async () => {
    const before = (await log()).length;
    const answer = await unmask(evaluator, id, 'phone email idNumber version', ['PHONE', 'EMAIL'], `  ${reason}  `);
    expect(answer.errors).toEqual([]);
    expect(answer.data.unmaskPerson).toEqual({ ...clear, idNumber: masked.idNumber, version: 1 });
    const entries = await log();
    expect(entries).toHaveLength(before + 1);
    const { displayName } = (await evaluator.query('{ me { displayName } }')).data.me;
    expect(entries[0]).toEqual({
      action: 'UNMASK',
      actor: displayName,
      reason,
      fields: ['phone', 'email'],
      version: 1,
      changes: [],
    });
    expect(JSON.stringify(entries)).not.toContain(clear.phone);
  });

  test('holds for that answer alone', async () => {
    const ask = `{ person(id: "${id}") { phone email idNumber } }`;
    done(await unmask(evaluator));
    expect((await evaluator.query(ask)).data.person).toEqual(masked);
    expect((await evaluator.query(`{ persons(filter: { id: { eq: "${id}" } }) { nodes { phone } } }`)).data).toEqual({
      persons: { nodes: [{ phone: masked.phone }] },
    });
  });

  test('shows the field under each of its aliases and in fragments, and no other', async () => {
    const selection = 'a: phone email: phone ...F phone: email ... on Person { c: idNumber d: phone }';
    const answer = await evaluator.query(
      `mutation { p: unmaskPerson(id: "${id}", fields: [PHONE], reason: "${reason}") { ${selection} } } fragment F on Person { b: phone }`,
    );
    expect(answer.data.p).toEqual({
      ...{ a: clear.phone, email: clear.phone, b: clear.phone, d: clear.phone },
      ...{ phone: masked.email, c: masked.idNumber },
    });
  });

  test.each(['phone', 'p: phone'])('shows nothing of the record or others where they come again: %s', async (field) => {
    const posts = `posts { nodes { person { ${field} } organization { members { nodes { person { ${field} } } edges { node { person { ${field} } } } } } } }`;
    const text = JSON.stringify((await unmask(evaluator, id, posts)).data);
    expect(text).toContain(masked.phone);
    expect(text).not.toContain(clear.phone);
  });

  test('of one record shows nothing of another root field of the same request', async () => {
    const one = (as: string, of: string, name: string) =>
      `${as}: unmaskPerson(id: "${of}", fields: [${name}], reason: "${reason}") { phone email }`;
    const { data } = await evaluator.query(
      `mutation { ${one('a', id, 'PHONE')} ${one('b', id, 'EMAIL')} ${one('c', other, 'ID_NUMBER')} }`,
    );
    expect(data).toEqual({
      a: { phone: clear.phone, email: masked.email },
      b: { phone: masked.phone, email: clear.email },
      c: { phone: masked.phone, email: masked.email },
    });
  });

  test.each([
    'viewer',
    'riskOfficer',
    'planner',
    'tenantAdmin',
    'director',
  ])('is not for the %s above', async (role) => {
    const before = (await log()).length;
    const answer = await unmask(await api.as(`wangcheng.${role}`));
    expect([codesOf(answer), JSON.stringify(answer)]).toEqual([
      ['FORBIDDEN'],
      expect.not.stringContaining(clear.phone),
    ]);
    expect(await log()).toHaveLength(before);
  });

  test('is for the duty officer above', async () => {
    expect((await unmask(await api.as('wangcheng.dutyOfficer'))).data.unmaskPerson).toEqual({ phone: clear.phone });
  });

  test.each([
    'dongcheng.evaluator',
    'lhasa.evaluator',
    'haidian.dutyOfficer',
  ])('is for the neighbour %s like that of no record', async (username) => {
    const neighbour = await api.as(username);
    const random = crypto.randomUUID();
    const unknown = await unmask(neighbour, random);
    expect(codesOf(unknown)).toEqual(['NOT_FOUND']);
    expect((await unmask(neighbour)).errors).toEqual(unknown.errors);
    expect((await unmask(neighbour, 'no-id')).errors).toEqual(unknown.errors);
  });

  test.each([
    ['no reason', ''],
    ['blanks', '          '],
    ['three characters', '查一下'],
    ['two characters of surrogates', '😀😀'],
    ['over 500 characters', '查'.repeat(501)],
  ])('takes %s for no reason', async (_what, why) => {
    const before = (await log()).length;
    const answer = await unmask(evaluator, id, 'phone', ['PHONE'], why);
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
    expect(JSON.stringify(answer)).not.toContain(clear.phone);
    expect(await log()).toHaveLength(before);
  });

  test.each(['查看身份', '查'.repeat(500), '😀😀😀😀'])('takes a reason from 4 to 500 characters', async (why) => {
    expect(codesOf(await unmask(evaluator, id, 'phone', ['PHONE'], why))).toEqual([]);
    expect((await log())[0].reason).toBe(why);
  });

  test('takes no empty list of fields, nor one that is not masked', async () => {
    for (const fields of [[], ['NAME'], ['phone'], ['PHONE', 'NUMBER']])
      expect(codesOf(await unmask(evaluator, id, 'phone', fields))).toEqual(['BAD_USER_INPUT']);
  });

  test('is no operation for fields that nobody sees masked', async () => {
    const { data } = await evaluator.query('{ __schema { mutationType { fields { name } } } }');
    const names = data.__schema.mutationType.fields.map(({ name }: { name: string }) => name);
    const unmasking = names.filter((name: string) => name.startsWith('unmask'));
    const declared = registry.resources
      .filter(({ access }) => access.unmask)
      .map((resource) => `unmask${typeOf(resource)}`);
    expect(unmasking.sort()).toEqual(declared.sort());
    expect(unmasking).not.toContain('unmaskTeam');
  });

  test('is not there for a query', async () => {
    const answer = await evaluator.query(
      `{ unmaskPerson(id: "${id}", fields: [PHONE], reason: "${reason}") { phone } }`,
    );
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
  });

  test('makes no new version', async () => {
    const ask = `{ person(id: "${id}") { version updatedAt } }`;
    const before = (await evaluator.query(ask)).data;
    done(await unmask(evaluator));
    expect((await evaluator.query(ask)).data).toEqual(before);
  });
});
