import { beforeAll, describe, expect, test } from 'vitest';
import { ring, shapeOf, useRing } from '../contract/ring.ts';
import { type Client, codesOf } from '../support/api.ts';
import { type Made, registry, type Unit } from '../support/records.ts';
import { csvOf, reportOf } from '../support/sheets.ts';
import { done, makeUser, sessionOf, within5Seconds } from '../support/users.ts';

// What somebody writes tells him nothing of records that a rule hides from him, and none of it goes where he cannot see it.
const { api, records, database } = useRing();

const makeIn =
  (unit: Unit) =>
  (name: string, given: Record<string, unknown> = {}) =>
    records.make(unit, registry.resource(name), given);

describe('a record that the READ rule hides', () => {
  // a unit of its own, whose rule takes nothing from the other tests
  const make = makeIn(ring.sibling);
  let leader: Client;
  let person: Made;
  let team: Made;
  let member: Made;

  beforeAll(async () => {
    leader = await api.as('dangxiong.teamLeader');
    [person, team] = [await make('person'), await make('team')];
    member = await make('teamMember', { team: team.id, person: person.id });
    const admin = await api.as('dangxiong.tenantAdmin');
    const rule = { target: 'person', verb: 'READ', roles: ['tenantAdmin'] };
    done(
      await admin.query('mutation ($input: CreateAccessRuleInput!) { createAccessRule(input: $input) { id } }', {
        input: rule,
      }),
    );
    const isHidden = async () => codesOf(await leader.query(`{ person(id: "${person.id}") { id } }`))[0] !== undefined;
    expect(await within5Seconds(isHidden)).toBe(true);
  });

  test.each([
    ['a create', ''],
    ['a create with a key', ', idempotencyKey: "$KEY"'],
  ])('is for %s like one that is not there', async (_what, key) => {
    const another = await make('team');
    const create = (to: string) =>
      leader.query(
        `mutation { createTeamMember(input: { team: "${another.id}", person: "${to}" }${key.replace('$KEY', to)}) { id } }`,
      );
    const random = crypto.randomUUID();
    const unknown = await create(random);
    expect(codesOf(unknown)).toEqual(['BAD_USER_INPUT']);
    expect(shapeOf(await create(person.id), person.id)).toBe(shapeOf(unknown, random));
  });

  test('is for a change like one that is not there, and may stay where it is', async () => {
    const update = (to: string) =>
      leader.query(
        `mutation { updateTeamMember(id: "${member.id}", version: 1, input: { person: "${to}" }) { version } }`,
      );
    const random = crypto.randomUUID();
    const unknown = await update(random);
    const other = await make('person');
    expect(codesOf(unknown)).toEqual(['BAD_USER_INPUT']);
    expect(shapeOf(await update(other.id), other.id)).toBe(shapeOf(unknown, random));
    expect((await update(person.id)).data.updateTeamMember).toEqual({ version: 1 });
  });

  test('is for an import by id like one that is not there', async () => {
    const other = await make('person');
    const report = async (to: string) =>
      JSON.stringify(
        await reportOf(api, leader, 'teamMembers?mode=commit', csvOf({ team: team.id, person: to })),
      ).replaceAll(to, '<id>');
    const unknown = await report(crypto.randomUUID());
    expect(JSON.parse(unknown)).toMatchObject({ kept: false, bad: 1 });
    expect(await report(other.id)).toBe(unknown);
  });
});

describe('a record that is used', () => {
  const make = makeIn(ring.own);
  const remove = async ({ id }: Made) =>
    (await api.as('chengguan.tenantAdmin')).query(
      `mutation { deletePerson(id: "${id}", version: 1) }`,
      {},
      {
        'accept-language': 'en',
      },
    );

  test('only by records that the caller may not read stays, and no word tells which', async () => {
    const person = await make('person');
    await make('inspection', { kind: 'SECRET', state: 'PLANNED', inspector: person.id });
    const answer = await remove(person);
    expect(codesOf(answer)).toEqual(['CONFLICT']);
    expect(answer.errors[0]?.message).not.toMatch(/检查|inspection|\d/i);
  });

  test('by such records too names and counts the others alone', async () => {
    const person = await make('person');
    for (const state of ['PLANNED', 'DONE']) await make('inspection', { kind: 'SECRET', state, inspector: person.id });
    const answer = await remove(person);
    expect(codesOf(answer)).toEqual(['CONFLICT']);
    expect(answer.errors[0]?.message).toMatch(/(检查巡查|Inspection) 1$/);
  });
});

describe('an information officer', () => {
  const village = '540102002005';
  let officer: Client;
  let person: Made;

  beforeAll(async () => {
    person = await records.make(ring.lower, registry.resource('person'), { unit: village });
    const user = await makeUser(api, 'bakuo', [{ role: 'informationOfficer', unit: village }], village, {
      person: person.id,
    });
    officer = await sessionOf(api, user);
  });

  const count = async () =>
    (await database.asOwner<{ count: number }>('select count(*)::int as count from inspection')).rows[0]?.count;

  const create = (input: string, key = '') =>
    officer.query(
      `mutation { made: createInspection(input: { inspector: "${person.id}", ${input} }${key}) { id version } }`,
    );

  test.each([
    '',
    ', idempotencyKey: "out-of-sight"',
  ])('makes no record that he could not read afterwards%s', async (key) => {
    const before = await count();
    expect(codesOf(await create('number: "S-1", kind: "SECRET", state: "PLANNED"', key))).toEqual(['FORBIDDEN']);
    expect(await count()).toBe(before);
    expect(codesOf(await create(`number: "S-2${key.length}", kind: "SECRET", state: "DONE"`))).toEqual([]);
  });

  test('changes no record into one that he could not read afterwards', async () => {
    const { made } = done<{ made: { id: string; version: number } }>(
      await create('number: "S-3", kind: "SECRET", state: "DONE"'),
    );
    const update = (input: string) =>
      officer.query(`mutation { updateInspection(id: "${made.id}", version: 1, input: { ${input} }) { version } }`);
    expect(codesOf(await update('state: "PLANNED"'))).toEqual(['FORBIDDEN']);
    expect((await update('state: "PLANNED", kind: "DAILY"')).data.updateInspection).toEqual({ version: 2 });
  });

  test('imports none either', async () => {
    const before = await count();
    const sheet = csvOf({ number: 'S-4', kind: 'SECRET', state: 'PLANNED', unit: village });
    const report = await reportOf(api, officer, 'inspections?mode=commit', sheet);
    expect(report).toMatchObject({ kept: false, bad: 1 });
    expect(report.problems[0]?.message).toContain('could not see');
    expect(await count()).toBe(before);
  });
});
