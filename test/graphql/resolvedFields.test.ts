import { beforeAll, describe, expect, test } from 'vitest';
import { ring, useRing } from '../contract/ring.ts';
import { type Client, codesOf } from '../support/api.ts';
import { registry } from '../support/records.ts';
import { done } from '../support/users.ts';

// Fields of planned records that hand-written resolvers answer, for which `history` stands.
const { api, records } = useRing();
const entry = '{ version action at actor changes { field before after } }';

let officer: Client;
let ids: string[];
const where = () => `filter: { id: { in: ${JSON.stringify(ids)} } }, sort: { field: CREATED_AT }`;

/** What the query for one record answers, newest first. */
const historyOf = async (client: Client, id: string, first = 50): Promise<unknown[]> =>
  (await client.query(`{ entries: teamHistory(id: "${id}", first: ${first}) ${entry} }`)).data.entries;

beforeAll(async () => {
  officer = await api.as('chengguan.teamLeader');
  const team = registry.resource('team');
  ids = [];
  for (const name of ['一队', '二队', '三队']) ids.push((await records.make(ring.own, team, { name })).id);
  for (const [version, name] of ['甲队', '乙队'].entries())
    done(
      await officer.query(
        'mutation ($id: ID!, $version: Int!, $name: String!) { updateTeam(id: $id, version: $version, input: { name: $name }) { id } }',
        { id: ids[1], version: version + 1, name },
      ),
    );
});

describe('a resolved field', () => {
  test('is under each record of a list what its own query answers', async () => {
    const { data } = await officer.query(`{ teams(${where()}) { nodes { id name history ${entry} } } }`);
    expect(data.teams.nodes.map(({ name }: { name: string }) => name)).toEqual(['一队', '乙队', '三队']);
    for (const { id, history } of data.teams.nodes) expect(history).toEqual(await historyOf(officer, id));
    expect(data.teams.nodes[1].history).toHaveLength(3);
  });

  test('has aliases, fragments, variables and directives, beside other fields and in relations', async () => {
    const answer = await officer.query(
      `query ($first: Int!, $id: ID!, $no: Boolean = false) {
        team(id: $id) { ...Last all: history { version } none: history @include(if: $no) { version } }
        twice: team(id: $id) { history(first: 1) { version } history(first: 1) { __typename action } }
        organizations(first: 1) { totalCount }
      }
      fragment Last on Team { last: history(first: $first) { ... on HistoryEntry { version } } }`,
      { id: ids[1], first: 2 },
    );
    expect(codesOf(answer)).toEqual([]);
    const versions = (...numbers: number[]) => numbers.map((version) => ({ version }));
    expect(answer.data).toEqual({
      team: { last: versions(3, 2), all: versions(3, 2, 1) },
      twice: { history: [{ version: 3, __typename: 'HistoryEntry', action: 'UPDATE' }] },
      organizations: { totalCount: expect.any(Number) },
    });
  });

  test('is in the answer of a mutation', async () => {
    const { createTeam } = done<{ createTeam: unknown }>(
      await officer.query(
        'mutation { createTeam(input: { name: "新队", kind: "INTEGRATED" }) { history { version action } } }',
      ),
    );
    expect(createTeam).toEqual({ history: [{ version: 1, action: 'CREATE' }] });
  });

  test('that fails is null with one error, and the rest is answered', async () => {
    const answer = await officer.query(`{ teams(${where()}) { nodes { name history(first: 101) { version } } } }`);
    expect(answer.errors.map(({ path, extensions }) => [path, extensions.code])).toEqual([
      [['teams', 'nodes', 'history'], 'BAD_USER_INPUT'],
    ]);
    expect(answer.data.teams.nodes).toEqual(['一队', '乙队', '三队'].map((name) => ({ name, history: null })));
  });

  test('shows each caller what his role shows him', async () => {
    const person = await records.make(ring.own, registry.resource('person'), { phone: '13912345678' });
    const phones = async (slug: string) => {
      const { data } = await (await api.as(slug)).query(
        `{ person(id: "${person.id}") { history { changes { field after } } } }`,
      );
      return data.person.history[0].changes.find(({ field }: { field: string }) => field === 'phone')?.after;
    };
    expect(await phones('chengguan.planner')).toBe('13912345678');
    expect(await phones('chengguan.viewer')).toBe('139****5678');
    expect(await phones('chengguan.planner')).toBe('13912345678');
  });

  test('is forbidden where its verb is, with its coordinate', async () => {
    const admin = await api.as('dangxiong.tenantAdmin');
    const team = await records.make(ring.sibling, registry.resource('team'));
    const viewer = await api.as('dangxiong.viewer');
    const ask = () => viewer.query(`{ team(id: "${team.id}") { name history { version } } }`);
    expect((await ask()).data.team.history).toHaveLength(1);
    done(
      await admin.query(
        'mutation { createAccessRule(input: { target: "team", verb: HISTORY, roles: [teamLeader] }) { id } }',
      ),
    );
    await expect
      .poll(ask, { timeout: 5000, interval: 100 })
      .toMatchObject({ data: { team: { name: expect.any(String), history: null } } });
    expect((await ask()).errors).toMatchObject([
      { path: ['team', 'history'], extensions: { code: 'FIELD_FORBIDDEN', coordinate: 'Team.history' } },
    ]);
  });
});
