import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Client, codesOf, useApi } from '../support/api.ts';
import { make } from './records.ts';

const api = useApi();
let officer: Client;

beforeAll(async () => {
  officer = await api.as('gaotangling.riskOfficer');
  // few values and many gaps: ties and nulls on every page border
  for (let n = 0; n < 23; n++)
    await make(officer, 'riskSite', {
      code: `P-${n}`,
      name: ['阿', '湘', '"引号"', '湘'][n % 4],
      level: ['MAJOR', 'LARGER', 'LOW'][n % 3],
      people: [null, 1, 2][n % 3],
      address: [null, '', '乙', '甲\\'][n % 4],
      isMonitored: [null, true, false][(n * 7) % 3],
      threatenedProperty: [null, 9_007_199_254_740_991, 1][n % 3],
      inspectedOn: [null, '2026-01-01', '2025-12-31'][n % 3],
    });
});

interface Page {
  nodes: { code: string }[];
  edges: { cursor: string; node: { code: string } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
}

async function page(args: Record<string, unknown>, client = officer): Promise<Page> {
  const answer = await client.query(
    `query ($sort: [RiskSiteSort!], $first: Int, $after: String, $offset: Int) {
      riskSites(filter: { code: { startsWith: "P-" } }, sort: $sort, first: $first, after: $after, offset: $offset) {
        nodes { code } edges { cursor node { code } } totalCount
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }`,
    args,
  );
  expect(answer.errors).toEqual([]);
  return answer.data.riskSites;
}

const codes = ({ nodes }: Page) => nodes.map(({ code }) => code);

async function walk(
  next: (page: Page, at: number) => Record<string, unknown>,
  given: Record<string, unknown>,
): Promise<string[]> {
  const all: string[] = [];
  for (let current = await page(given); ; current = await page({ ...given, ...next(current, all.length) })) {
    all.push(...codes(current));
    if (!current.pageInfo.hasNextPage) return all;
    if (all.length > 100) throw new Error('a walk without end');
  }
}

const fields = [
  'CODE',
  'NAME',
  'LEVEL',
  'PEOPLE',
  'ADDRESS',
  'IS_MONITORED',
  'THREATENED_PROPERTY',
  'INSPECTED_ON',
  'CREATED_AT',
  'UNIT',
];
const sortArbitrary = fc.array(
  fc.record({ field: fc.constantFrom(...fields), direction: fc.constantFrom('ASC', 'DESC') }),
  { minLength: 1, maxLength: 3 },
);

describe('pages', () => {
  test('walked by cursor are the list walked by offset, for any sort', async () => {
    await fc.assert(
      fc.asyncProperty(sortArbitrary, fc.integer({ min: 1, max: 9 }), async (sort, first) => {
        const byCursor = await walk(({ pageInfo }) => ({ after: pageInfo.endCursor }), { sort, first });
        const byOffset = await walk((_page, at) => ({ offset: at }), { sort, first });
        const whole = codes(await page({ sort, first: 100 }));
        expect(new Set(whole).size).toBe(23);
        expect(byOffset).toEqual(whole);
        expect(byCursor).toEqual(whole);
      }),
      { numRuns: 15 },
    );
  });

  test('say where they lie', async () => {
    const sort = [{ field: 'PEOPLE', direction: 'DESC' }];
    const [start, whole] = [await page({ sort, first: 10 }), await page({ sort, first: 100 })];
    const second = await page({ sort, first: 10, after: start.pageInfo.endCursor });
    const last = await page({ sort, first: 3, offset: 20 });
    expect([start, second, last, whole].map(({ totalCount }) => totalCount)).toEqual([23, 23, 23, 23]);
    expect(
      [start, second, last, whole].map(({ pageInfo }) => [pageInfo.hasPreviousPage, pageInfo.hasNextPage]),
    ).toEqual([
      [false, true],
      [true, true],
      [true, false],
      [false, false],
    ]);
    expect(second.edges.map(({ node }) => node)).toEqual(second.nodes);
    expect([second.pageInfo.startCursor, second.pageInfo.endCursor]).toEqual([
      second.edges[0]?.cursor,
      second.edges.at(-1)?.cursor,
    ]);
  });

  test('an empty page has no cursors', async () => {
    const { nodes, pageInfo, totalCount } = await page({ offset: 23 });
    expect([nodes, totalCount]).toEqual([[], 23]);
    expect(pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null });
  });

  test('hold 25 records unless asked for more or less', async () => {
    const wangcheng = await api.as('wangcheng.riskOfficer');
    const sizes = await Promise.all(
      ['', '(first: null)', '(first: 100)', '(first: 1)'].map((args) =>
        wangcheng.query(`{ riskSites${args} { nodes { id } } }`),
      ),
    );
    expect(sizes.map(({ data }) => data.riskSites.nodes.length)).toEqual([25, 25, 100, 1]);
  });
});

describe('refused with BAD_USER_INPUT:', () => {
  const cursor = (value: unknown) => `after: "${Buffer.from(JSON.stringify(value)).toString('base64')}"`;
  const id = '018f0000-0000-7000-8000-000000000000';
  test.each([
    'first: 0',
    'first: -1',
    'first: 101',
    'offset: -1',
    'offset: 100001',
    'after: "nonsense"',
    'after: ""',
    `after: "${Buffer.from('{"a":1').toString('base64')}"`,
    cursor({ length: 2 }),
    cursor([1]),
    cursor([1, id, 3]),
    cursor([{}, id]),
    cursor(['x', id]),
    cursor([1, 'x']),
    `${cursor([1, id])}, offset: 2`,
  ])('%s', async (args) => {
    const answer = await officer.query(`{ riskSites(${args}, sort: [{ field: PEOPLE }]) { nodes { id } } }`);
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
  });

  test('a cursor of another list, or of this one in another order', async () => {
    const cursorsOf = async (list: string) =>
      (await officer.query(`{ list: ${list} { pageInfo { endCursor } } }`)).data.list.pageInfo.endCursor as string;
    const after = await cursorsOf('riskSites(first: 3, sort: [{ field: NAME }])');
    const ask = async (list: string) => codesOf(await officer.query(`{ ${list} { nodes { id } } }`));
    expect(await ask(`riskSites(after: "${after}", sort: [{ field: NAME }])`)).toEqual([]);
    for (const list of [
      `riskSites(after: "${after}", sort: [{ field: CODE }])`,
      `riskSites(after: "${after}", sort: [{ field: NAME, direction: DESC }])`,
      `riskSites(after: "${after}")`,
      `organizations(after: "${after}", sort: [{ field: NAME }])`,
    ])
      expect([list, await ask(list)]).toEqual([list, ['BAD_USER_INPUT']]);
  });

  test('a cursor of this list with other values in it', async () => {
    const sort = [{ field: 'PEOPLE' }];
    const { endCursor } = (await page({ sort, first: 10 })).pageInfo;
    const [signature, people, last] = JSON.parse(Buffer.from(endCursor as string, 'base64').toString());
    const ask = async (...parts: unknown[]) => {
      const given = { sort, after: Buffer.from(JSON.stringify(parts)).toString('base64') };
      return codesOf(
        await officer.query(
          'query ($sort: [RiskSiteSort!], $after: String) { riskSites(sort: $sort, after: $after) { totalCount } }',
          given,
        ),
      );
    };
    expect(await ask(signature, people, last)).toEqual([]);
    for (const parts of [
      [signature],
      [signature, people],
      [signature, people, last, 1],
      [signature, 'x', last],
      [signature, {}, last],
      [signature, 1e300, last],
      [signature, people, 'x'],
      [signature, people, null],
    ])
      expect([parts, await ask(...parts)]).toEqual([parts, ['BAD_USER_INPUT']]);
  });
});
