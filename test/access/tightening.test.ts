import { beforeAll, describe, expect, test } from 'vitest';
import { ring, useRing } from '../contract/ring.ts';
import { type Client, codesOf } from '../support/api.ts';
import type { Made } from '../support/records.ts';
import { registry } from '../support/records.ts';
import { done, within5Seconds } from '../support/users.ts';
import type { Subjects } from './tightening/case.ts';
import { elsewhere } from './tightening/elsewhere.ts';
import { reading } from './tightening/reading.ts';
import { refused } from './tightening/refused.ts';
import { writing } from './tightening/writing.ts';

const { api, records } = useRing();

const made: Record<string, Made> = {};
const create = 'mutation ($input: CreateAccessRuleInput!) { rule: createAccessRule(input: $input) { id version } }';
const update =
  'mutation ($id: ID!, $version: Int!, $input: UpdateAccessRuleInput!) { rule: updateAccessRule(id: $id, version: $version, input: $input) { version } }';

beforeAll(async () => {
  for (const name of ['person', 'riskSite', 'depot', 'supplyItem', 'organization', 'team', 'emergencyPlan'])
    made[name] = await records.make(
      ring.own,
      registry.resource(name),
      name === 'depot' ? { address: '一路 1 号' } : {},
    );
  for (const name of ['organization', 'person'])
    made[`${name}Below`] = await records.make(ring.lower, registry.resource(name));
});

const subjects: Subjects = { id: (name) => (made[name] as Made).id, word: (name) => (made[name] as Made).word };

/** What a question is answered: the codes of its errors and what it shows. */
const ask = async (client: Client, question: string) => {
  const answer = await client.query(question);
  return { codes: codesOf(answer), data: answer.data };
};

const tightenings = [...reading, ...writing];
const all = [...tightenings, ...elsewhere];

/** What everybody is answered, by unit and case. */
const answersAt = async (slug: string) =>
  Object.fromEntries(
    await Promise.all(
      all.map(async (one) => [one.title, await ask(await api.as(`${slug}.${one.as}`), one.ask(subjects))]),
    ),
  );
const before = Object.fromEntries(all.map((one) => [one.title, one.before]));
const after = Object.fromEntries(all.map((one) => [one.title, one.after]));

describe('tightenings of a unit', () => {
  let rules: { id: string; version: number }[];
  const isTight = async (slug: string) =>
    (await ask(await api.as(`${slug}.viewer`), '{ supplyItems { totalCount } }')).codes.length > 0;

  test('hold for the unit within five seconds, and nothing held before', async () => {
    expect(await answersAt('chengguan')).toEqual(before);
    const admin = await api.as('chengguan.tenantAdmin');
    rules = [];
    for (const { rule } of tightenings)
      rules.push(
        done<{ rule: { id: string; version: number } }>(await admin.query(create, { input: { roles: [], ...rule } }))
          .rule,
      );
    await expect.poll(() => answersAt('chengguan'), { timeout: 5000, interval: 200 }).toEqual(after);
    expect(await within5Seconds(() => isTight('bakuo'))).toBe(true);
  });

  test('hold below and neither above nor beside, whoever asks first', async () => {
    const people = '{ persons(first: 3, filter: { name: { startsWith: "zq" } }) { totalCount } }';
    for (let turn = 0; turn < 3; turn++)
      for (const [slug, codes] of [
        ['bakuo', ['FIELD_FORBIDDEN']],
        ['lhasa', []],
        ['chengguan', ['FIELD_FORBIDDEN']],
        ['dangxiong', []],
      ] as const)
        expect([slug, (await ask(await api.as(`${slug}.viewer`), people)).codes]).toEqual([slug, codes]);
    const above = await api.as('lhasa.viewer');
    for (const one of all)
      if (one.as === 'viewer')
        expect([one.title, await ask(above, one.ask(subjects))]).toEqual([one.title, one.before]);
  });

  test('leave their history', async () => {
    const { data } = await ask(
      await api.as('chengguan.tenantAdmin'),
      `{ accessRuleHistory(id: "${rules[0]?.id}") { version action changes { field } } }`,
    );
    expect(data.accessRuleHistory).toMatchObject([{ version: 1, action: 'CREATE' }]);
  });

  test('end within five seconds when suspended or deleted', async () => {
    const admin = await api.as('chengguan.tenantAdmin');
    for (const [index, { id, version }] of rules.entries())
      done(
        index % 2
          ? await admin.query(update, { id, version, input: { isSuspended: true } })
          : await admin.query('mutation ($id: ID!, $version: Int!) { deleteAccessRule(id: $id, version: $version) }', {
              id,
              version,
            }),
      );
    await expect.poll(() => answersAt('chengguan'), { timeout: 5000, interval: 200 }).toEqual(before);
  });
});

describe('a rule that is no tightening is refused', () => {
  test.each(refused)('%s', async (_title, rule, path) => {
    const answer = await (await api.as('dangxiong.tenantAdmin')).query(create, { input: { roles: [], ...rule } });
    expect([codesOf(answer), answer.errors[0]?.extensions.fields]).toMatchObject([['BAD_USER_INPUT'], [{ path }]]);
  });

  test('by anybody but the administrator', async () => {
    for (const role of ['securityAdmin', 'auditAdmin', 'director', 'viewer'])
      expect(
        codesOf(
          await (await api.as(`dangxiong.${role}`)).query(create, { input: { target: 'riskSite', verb: 'READ' } }),
        ),
      ).toEqual(['FORBIDDEN']);
  });
});
