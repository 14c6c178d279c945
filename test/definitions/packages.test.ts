import { describe, expect, test } from 'vitest';
import { type Client, codesOf, useApi } from '../support/api.ts';
import { item, publish } from '../support/definitions.ts';

const api = useApi({}, { localities: true });
const admin = (place: string) => api.as(`${place}.tenantAdmin`);
const root = { do: 'change', id: 'root', key: 'zh', was: null, to: '清单' };
const taken = async (client: Client) => (await client.query('{ definitionPackage }')).data.definitionPackage;
const planned = (client: Client, file: unknown, isWhole = false) =>
  client.query(
    `query ($file: JSON!, $isWhole: Boolean!) { plan: definitionPackagePlan(file: $file, isWhole: $isWhole) {
      unit isOurs fingerprint steps { kind name what differences problems } } }`,
    { file, isWhole },
  );
const applied = (client: Client, file: unknown, isWhole = false) =>
  client.query(
    'mutation ($file: JSON!, $isWhole: Boolean!) { before: applyDefinitionPackage(file: $file, isWhole: $isWhole, note: "照搬") }',
    { file, isWhole },
  );
const codes = async (client: Client, name: string): Promise<string[]> => {
  const { data } = await client.query(
    'query ($names: [String!]) { dictionaries(names: $names) { items { code isRetired } } }',
    {
      names: [name],
    },
  );
  const items = (data?.dictionaries[0].items ?? []) as { code: string; isRetired: boolean }[];
  return items.flatMap(({ code, isRetired }) => (isRetired ? [] : code)).sort();
};

describe('a file of definitions', () => {
  test('is taken from one unit, compared and applied in another, and undone', async () => {
    const [giver, taker] = [await admin('tongguan'), await admin('chating')];
    await publish(giver, 'packed', [root, item('A', '甲'), item('B', '乙')]);
    const own = await publish(taker, 'packed', [root, item('A', '旧甲'), item('C', '丙')]);
    expect(own.number).toBe(1);
    const file = await taken(giver);
    const { plan } = (await planned(taker, file)).data;
    expect(plan).toMatchObject({
      unit: '430112012000',
      isOurs: true,
      fingerprint: expect.stringMatching(/^(\w{4} ){3}\w{4}$/),
    });
    const step = plan.steps.find(({ name }: { name: string }) => name === 'packed');
    expect(step).toMatchObject({ what: 'changed', problems: [] });
    const found = step.differences.map(({ what, node }: { what: string; node: string }) => `${what} ${node}`);
    expect(found).toEqual(expect.arrayContaining(['added B', 'changed A', 'hidden C']));
    expect(await codes(taker, 'packed')).toEqual(['A', 'C']);
    const { data } = await applied(taker, file);
    expect(await codes(taker, 'packed')).toEqual(['A', 'B']);
    expect((await applied(taker, data.before, true)).errors).toEqual([]);
    expect(await codes(taker, 'packed')).toEqual(['A', 'C']);
    expect((await planned(taker, data.before, true)).data.plan.steps.map(({ what }: { what: string }) => what)).toEqual(
      ['same'],
    );
  });

  test('that was changed, is none, or comes from somebody who is no administrator is refused', async () => {
    const client = await admin('tongguan');
    const file = await taken(client);
    const forged = { ...file, definitions: [{ kind: 'DICTIONARY', name: 'packed', operations: [root] }] };
    for (const wrong of [
      forged,
      { ...file, signature: 'AAAA' },
      { ...file, key: 'no key' },
      {},
      null,
      7,
      { ...file, definitions: 3 },
    ])
      expect(codesOf(await applied(client, wrong))).toEqual(['BAD_USER_INPUT']);
    expect(codesOf(await applied(await api.as('tongguan.riskOfficer'), file))).toEqual(['FORBIDDEN']);
    expect(codesOf(await (await api.as('tongguan.viewer')).query('{ definitionPackage }'))).toEqual(['FORBIDDEN']);
  });

  test('in which one definition is wrong changes nothing', async () => {
    const [giver, taker] = [await admin('jinggang'), await admin('hanfeng')];
    await publish(giver, 'fine', [root, item('A', '甲')]);
    // Wangcheng has hazards that a lifecycle of its own may name, Kaizhou has not
    await publish(giver, 'riskSite', [{ ...guarded, values: { ...guarded.values } }, from], 'LIFECYCLE');
    const file = await taken(giver);
    const answer = await applied(taker, file);
    expect(answer.errors[0]?.extensions.fields).toMatchObject([
      { path: expect.stringMatching(/^LIFECYCLE riskSite operations/) },
    ]);
    expect(await codes(taker, 'fine')).toEqual([]);
  });
});

const guarded = {
  ...{ do: 'add', id: 'check', type: 'transition', in: 'root', after: 'remove', mode: 'free' },
  values: { zh: '核', to: 'REMOVED', roles: ['riskOfficer'], by: 'OWN', guard: 'hazardType == "LEVEE"' },
};
const from = {
  do: 'add',
  id: 'check.from',
  type: 'from',
  in: 'check',
  after: null,
  mode: 'free',
  values: { state: 'REGISTERED' },
};
