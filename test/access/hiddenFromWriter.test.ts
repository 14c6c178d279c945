import { beforeAll, expect, test } from 'vitest';
import { ring, useRing } from '../contract/ring.ts';
import { type Client, codesOf } from '../support/api.ts';
import { type Made, registry } from '../support/records.ts';
import { csvOf, reportOf } from '../support/sheets.ts';
import { done, within5Seconds } from '../support/users.ts';

// A unit hides a field from those who keep the record: they go on keeping it, and the field stays as it was.
const { api, records, database } = useRing();

const leaderPhone = '13900007777';
let keeper: Client;
let team: Made;

beforeAll(async () => {
  keeper = await api.as('chengguan.teamLeader');
  team = await records.make(ring.own, registry.resource('team'), { leaderPhone, strength: 10 });
  const input = { target: 'team.leaderPhone', verb: 'READ', roles: ['director'] };
  done(
    await (await api.as('chengguan.tenantAdmin')).query(
      'mutation ($input: CreateAccessRuleInput!) { createAccessRule(input: $input) { id } }',
      { input },
    ),
  );
  const isHidden = async () =>
    (await keeper.query(`{ team(id: "${team.id}") { leaderPhone } }`)).data.team.leaderPhone !== leaderPhone;
  expect(await within5Seconds(isHidden)).toBe(true);
});

const save = (version: number, input: Record<string, unknown>) =>
  keeper.query(
    'mutation ($id: ID!, $version: Int!, $input: UpdateTeamInput!) { updateTeam(id: $id, version: $version, input: $input) { version strength leaderPhone } }',
    { id: team.id, version, input },
  );

const stored = async () =>
  (await database.asOwner('select leader_phone, strength, version from team where id = $1', [team.id])).rows[0];

test('a save leaves it alone, and does not show it', async () => {
  expect((await save(1, { strength: 11 })).data.updateTeam).toEqual({
    version: 2,
    strength: 11,
    leaderPhone: '139****7777',
  });
  expect(await stored()).toEqual({ leader_phone: leaderPhone, strength: 11, version: 2 });
});

test.each([
  ['another value', '13911112222'],
  ['the same value', leaderPhone],
  ['the mask', '139****7777'],
  ['nothing', null],
])('a save of %s for it is refused', async (_what, value) => {
  const refused = await save(2, { strength: 12, leaderPhone: value });
  expect([codesOf(refused), refused.errors[0]?.extensions.coordinate]).toEqual([
    ['FIELD_FORBIDDEN'],
    'Team.leaderPhone',
  ]);
  expect(await stored()).toEqual({ leader_phone: leaderPhone, strength: 11, version: 2 });
});

test('an import without its column leaves it alone', async () => {
  const { data } = await keeper.query(`{ team(id: "${team.id}") { name } }`);
  expect(
    await reportOf(api, keeper, 'teams?mode=commit', csvOf({ name: data.team.name, strength: '13' })),
  ).toMatchObject({ updated: 1, bad: 0 });
  expect(await stored()).toEqual({ leader_phone: leaderPhone, strength: 13, version: 3 });
});
