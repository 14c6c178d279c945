import { describe, expect, test } from 'vitest';
import { contains } from '../../schema/place.ts';
import { type Client, codesOf, useApi } from '../support/api.ts';

const api = useApi();

/** Eight tenants of four provinces, two of them inside others. */
const tenants = [
  ['haidian', '110108000000'],
  ['dongcheng', '110101000000'],
  ['wangcheng', '430112000000'],
  ['gaotangling', '430112001000'],
  ['kaizhou', '500154000000'],
  ['hanfeng', '500154001000'],
  ['lhasa', '540100000000'],
  ['chengguan', '540102000000'],
] as const;

interface Owned {
  unit: { code: string };
  published?: boolean;
}

/** The same few questions for everybody, so that whatever is kept between requests would be shared. */
const questions: [query: string, ownedIn: (data: Record<string, { nodes: Owned[] }>) => Owned[]][] = [
  [
    '{ organizations(first: 100) { nodes { unit { code } members(first: 3) { nodes { unit { code } } } } } }',
    ({ organizations }) => withNested(organizations?.nodes, 'members'),
  ],
  [
    '{ riskSites(first: 100, sort: { field: LEVEL }) { nodes { unit { code } } } }',
    ({ riskSites }) => riskSites?.nodes ?? [],
  ],
  [
    '{ emergencyPlans(first: 100) { nodes { published unit { code } } } }',
    ({ emergencyPlans }) => emergencyPlans?.nodes ?? [],
  ],
  [
    '{ persons(first: 50, offset: 3) { nodes { unit { code } posts { nodes { unit { code } } } } } }',
    ({ persons }) => withNested(persons?.nodes, 'posts'),
  ],
  [
    '{ riskSitesAggregate(groupBy: [UNIT]) { key { unit { code } } } }',
    ({ riskSitesAggregate }) => (riskSitesAggregate as unknown as { key: Owned }[]).map(({ key }) => key),
  ],
];

const withNested = (nodes: Owned[] = [], name: string): Owned[] =>
  nodes.flatMap((node) => [node, ...((node as unknown as Record<string, { nodes: Owned[] }>)[name]?.nodes ?? [])]);

const strangers = (owned: Owned[], scope: string) =>
  owned.filter(({ unit, published }) => !contains(scope, unit.code) && !(published && contains(unit.code, scope)));

describe('many tenants at once', () => {
  test('each see only their own in 400 mixed requests', async () => {
    const clients = new Map<string, Client>();
    for (const [slug] of tenants) clients.set(slug, await api.as(`${slug}.viewer`));
    const ask = async (position: number) => {
      const [slug, scope] = tenants[(position * 7) % tenants.length] as (typeof tenants)[number];
      const [query, ownedIn] = questions[(position * 3) % questions.length] as (typeof questions)[number];
      return { scope, owned: ownedIn((await (clients.get(slug) as Client).query(query)).data) };
    };
    const seen: Awaited<ReturnType<typeof ask>>[] = [];
    for (let wave = 0; wave < 4; wave++)
      seen.push(...(await Promise.all(Array.from({ length: 100 }, (_, position) => ask(wave * 100 + position)))));
    expect(seen.every(({ owned }) => owned.length > 0)).toBe(true);
    expect(seen.flatMap(({ scope, owned }) => strangers(owned, scope))).toEqual([]);
  });

  test('each write only their own while others read and fail', async () => {
    const round = (number: number) =>
      tenants.map(async ([slug, scope], index) => {
        const officer = await api.as(`${slug}.riskOfficer`);
        const code = `MANY-${number}`;
        const input = { code, name: '点', kind: 'FOREST', hazardType: 'FLOOD', level: 'LOW' };
        const create = officer.query(
          'mutation ($input: CreateRiskSiteInput!) { createRiskSite(input: $input) { code unit { code } } }',
          { input },
        );
        const other = tenants[(index + 1) % tenants.length]?.[1];
        const fail = officer.query('mutation ($input: CreateRiskSiteInput!) { createRiskSite(input: $input) { id } }', {
          input: { ...input, unit: other, code: 'X' },
        });
        const broken = officer.query('{ riskSites(filter: { inspectedOn: { eq: "9999-99-99" } }) { totalCount } }');
        const answers = await Promise.all([create, fail, broken]);
        expect(answers[0]).toMatchObject({ errors: [], data: { createRiskSite: { code, unit: { code: scope } } } });
        expect([codesOf(answers[1])[0], codesOf(answers[2])]).toEqual([
          expect.stringMatching(/NOT_FOUND|FORBIDDEN/),
          ['BAD_USER_INPUT'],
        ]);
      });
    for (let number = 0; number < 8; number++) await Promise.all(round(number));
    for (const [slug, scope] of tenants) {
      const { data } = await (await api.as(`${slug}.viewer`)).query(
        'query ($unit: PlaceCode!) { riskSites(filter: { code: { startsWith: "MANY-" }, unit: { eq: $unit } }) { totalCount } }',
        { unit: scope },
      );
      expect(data.riskSites.totalCount).toBe(8);
    }
  });
});
