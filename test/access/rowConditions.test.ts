import { beforeAll, describe, expect, test } from 'vitest';
import { ring, shapeOf, useRing } from '../contract/ring.ts';
import { type Client, codesOf } from '../support/api.ts';
import { type Made, registry } from '../support/records.ts';
import { done, makeUser, sessionOf } from '../support/users.ts';

// A secret inspection shows to those inspected only when it is done (B-05i), whatever is asked.
const { api, records } = useRing();

const inspection = registry.resource('inspection');
let site: Made;
let inspector: Made;
let secret: Made;
let daily: Made;
let viewer: Client;
let officer: Client;

beforeAll(async () => {
  [site, inspector] = [
    await records.make(ring.own, registry.resource('riskSite')),
    await records.make(ring.own, registry.resource('person')),
  ];
  const make = (kind: string) =>
    records.make(ring.own, inspection, { kind, state: 'PLANNED', riskSite: site.id, inspector: inspector.id });
  [secret, daily] = [await make('SECRET'), await make('DAILY')];
  [viewer, officer] = [await api.as('chengguan.viewer'), await api.as('chengguan.riskOfficer')];
});

const here = () => `filter: { riskSite: { id: { eq: "${site.id}" } } }`;
const idsIn = (value: unknown) => {
  const text = JSON.stringify(value);
  return [secret.id, daily.id].filter((id) => text.includes(id));
};

type Question = [
  title: string,
  ask: () => string,
  read: (data: Data) => unknown,
  forViewer: unknown,
  forOfficer: unknown,
];
// biome-ignore lint/suspicious/noExplicitAny: answers of any shape
type Data = any;

/** What a reader without the right is answered, and one with it; `1` of `2` inspections of the site, or just the secret one's id. */
const questions: Question[] = [
  ['a list', () => `{ inspections(${here()}) { nodes { id } } }`, ({ inspections }) => inspections.nodes.length, 1, 2],
  ['a total', () => `{ inspections(${here()}) { totalCount } }`, ({ inspections }) => inspections.totalCount, 1, 2],
  ['a count', () => `{ a: inspectionsAggregate(${here()}) { count } }`, ({ a }) => a[0].count, 1, 2],
  [
    'groups',
    () => `{ a: inspectionsAggregate(${here()}, groupBy: [KIND]) { key { kind } count } }`,
    ({ a }) => a.length,
    1,
    2,
  ],
  [
    'the latest',
    () => `{ a: inspectionsAggregate(filter: { id: { eq: "${secret.id}" } }) { max { inspectedAt } } }`,
    ({ a }) => a[0].max.inspectedAt === null,
    true,
    false,
  ],
  [
    'a filter by what is hidden',
    () => `{ inspections(filter: { id: { in: ["${secret.id}"] }, kind: { eq: "SECRET" } }) { totalCount } }`,
    ({ inspections }) => inspections.totalCount,
    0,
    1,
  ],
  [
    'records with some',
    () =>
      `{ riskSites(filter: { id: { eq: "${site.id}" }, inspections: { some: { kind: { eq: "SECRET" } } } }) { totalCount } }`,
    ({ riskSites }) => riskSites.totalCount,
    0,
    1,
  ],
  [
    'records with none',
    () =>
      `{ riskSites(filter: { id: { eq: "${site.id}" }, inspections: { none: { kind: { eq: "SECRET" } } } }) { totalCount } }`,
    ({ riskSites }) => riskSites.totalCount,
    1,
    0,
  ],
  [
    'people with some',
    () =>
      `{ persons(filter: { id: { eq: "${inspector.id}" }, inspections: { some: { number: { eq: "${secret.word}" } } } }) { totalCount } }`,
    ({ persons }) => persons.totalCount,
    0,
    1,
  ],
  [
    'a nested list',
    () => `{ riskSite(id: "${site.id}") { inspections { nodes { id } } } }`,
    ({ riskSite }) => riskSite.inspections.nodes.length,
    1,
    2,
  ],
  [
    'the total of a nested list',
    () =>
      `{ riskSite(id: "${site.id}") { inspections { totalCount } } person(id: "${inspector.id}") { inspections { totalCount } } }`,
    ({ riskSite, person }) => [riskSite.inspections.totalCount, person.inspections.totalCount],
    [1, 1],
    [2, 2],
  ],
  [
    'the search of a list',
    () => `{ inspections(search: "${secret.word}") { totalCount } }`,
    ({ inspections }) => inspections.totalCount,
    0,
    1,
  ],
  ['the search box', () => `{ search(text: "${secret.word}") { id } }`, ({ search }) => search.length, 0, 1],
  [
    'pages by cursor',
    () => `{ inspections(${here()}, first: 1, sort: { field: NUMBER }) { pageInfo { hasNextPage } } }`,
    ({ inspections }) => inspections.pageInfo.hasNextPage,
    false,
    true,
  ],
  [
    'pages by offset',
    () => `{ inspections(${here()}, first: 1, offset: 1) { nodes { id } } }`,
    ({ inspections }) => inspections.nodes.length,
    0,
    1,
  ],
];

/** One page after the other. */
async function walk(client: Client): Promise<string[]> {
  const found: string[] = [];
  for (let after: string | null = null; ; ) {
    const { data }: { data: Data } = await client.query(
      `query ($after: String) { inspections(${here()}, first: 1, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }`,
      { after },
    );
    found.push(...data.inspections.nodes.map(({ id }: { id: string }) => id));
    if (!data.inspections.pageInfo.hasNextPage) return found;
    after = data.inspections.pageInfo.endCursor;
  }
}

describe('a secret inspection that is planned', () => {
  test.each(
    questions,
  )('is hidden from a viewer in %s, and shown to the risk officer and the director', async (_title, ask, read, forViewer, forOfficer) => {
    const [seen, ...all] = await Promise.all(
      [viewer, officer, await api.as('chengguan.director')].map((client) => client.query(ask())),
    );
    expect([seen?.errors, read(seen?.data)]).toEqual([[], forViewer]);
    for (const each of all) expect([each.errors, read(each.data)]).toEqual([[], forOfficer]);
  });

  test.each(['inspection', 'inspectionHistory'])('is for a viewer like one that is not there: %s', async (field) => {
    const ask = (client: Client, id: string) => client.query(`{ ${field}(id: "${id}") { version } }`);
    const random = crypto.randomUUID();
    const unknown = await ask(viewer, random);
    expect(codesOf(unknown)).toEqual(['NOT_FOUND']);
    expect(shapeOf(await ask(viewer, secret.id), secret.id)).toBe(shapeOf(unknown, random));
    expect(codesOf(await ask(officer, secret.id))).toEqual([]);
  });

  test('is passed over from page to page', async () => {
    expect(await walk(viewer)).toEqual([daily.id]);
    expect(new Set(await walk(officer))).toEqual(new Set([daily.id, secret.id]));
  });

  test('starts no page of a viewer by its own cursor', async () => {
    const { data } = await officer.query(`{ inspections(${here()}, sort: { field: NUMBER }) { edges { cursor } } }`);
    for (const { cursor } of data.inspections.edges)
      expect(
        idsIn(
          (
            await viewer.query(
              `query ($c: String) { inspections(${here()}, sort: { field: NUMBER }, after: $c) { nodes { id } totalCount } }`,
              {
                c: cursor,
              },
            )
          ).data,
        ),
      ).not.toContain(secret.id);
  });

  test.each(['teamLeader', 'dutyOfficer'])('cannot be changed by the %s, for whom it is not there', async (role) => {
    const client = await api.as(`chengguan.${role}`);
    const ask = (id: string) =>
      client.query(`mutation { updateInspection(id: "${id}", version: 1, input: { finding: "看过" }) { id } }`);
    const random = crypto.randomUUID();
    expect(shapeOf(await ask(secret.id), secret.id)).toBe(shapeOf(await ask(random), random));
    expect(codesOf(await ask(secret.id))).toEqual(['NOT_FOUND']);
  });

  test('shows to all when it is done, and to none of them when it is planned again', async () => {
    const set = async (version: number, state: string) =>
      done(
        await officer.query(
          `mutation { updateInspection(id: "${secret.id}", version: ${version}, input: { state: "${state}" }) { id } }`,
        ),
      );
    const ask = `{ inspections(${here()}) { totalCount } riskSite(id: "${site.id}") { inspections { totalCount } } search(text: "${secret.word}") { id } }`;
    await set(1, 'DONE');
    expect((await viewer.query(ask)).data).toEqual({
      inspections: { totalCount: 2 },
      riskSite: { inspections: { totalCount: 2 } },
      search: [{ id: secret.id }],
    });
    expect(
      (await viewer.query(`{ inspectionHistory(id: "${secret.id}") { version } }`)).data.inspectionHistory,
    ).toHaveLength(2);
    await set(2, 'PLANNED');
    expect((await viewer.query(ask)).data).toEqual({
      inspections: { totalCount: 1 },
      riskSite: { inspections: { totalCount: 1 } },
      search: [],
    });
  });
});

describe('an inspection', () => {
  const update = (client: Client, { id }: Made, version: number, finding = '看过') =>
    client.query(
      `mutation { updateInspection(id: "${id}", version: ${version}, input: { finding: "${finding}" }) { version } }`,
    );
  const accountOf = async (person: string | undefined) =>
    sessionOf(
      api,
      await makeUser(api, 'chengguan', [{ role: 'teamLeader' }], undefined, person === undefined ? {} : { person }),
    );

  test('is changed by its inspector, and by nobody else of his role', async () => {
    const own = await accountOf(inspector.id);
    const another = await accountOf((await records.make(ring.own, registry.resource('person'))).id);
    const nobody = await accountOf(undefined);
    for (const client of [another, nobody]) expect(codesOf(await update(client, daily, 1))).toEqual(['FORBIDDEN']);
    expect((await update(own, daily, 1)).data.updateInspection).toEqual({ version: 2 });
    expect(codesOf(await update(viewer, daily, 2))).toEqual(['FORBIDDEN']);
    expect((await update(officer, daily, 2, '查过')).data.updateInspection).toEqual({ version: 3 });
  });

  test('says by itself who may change it', async () => {
    const can = async (client: Client) =>
      (await client.query(`{ inspection(id: "${daily.id}") { can } }`)).data.inspection.can.includes('UPDATE');
    expect([
      await can(await accountOf(inspector.id)),
      await can(await accountOf(undefined)),
      await can(officer),
    ]).toEqual([true, false, true]);
  });

  test("of nobody is nobody's: no person is not the person of an account without one", async () => {
    const open = await records.make(ring.own, inspection, { kind: 'DAILY', state: 'PLANNED', inspector: null });
    expect(codesOf(await update(await accountOf(undefined), open, 1))).toEqual(['FORBIDDEN']);
  });

  test("given to another inspector is no longer the first one's", async () => {
    const own = await accountOf(inspector.id);
    const mine = await records.make(ring.own, inspection, { kind: 'DAILY', state: 'PLANNED', inspector: inspector.id });
    const other = await records.make(ring.own, registry.resource('person'));
    const hand = `mutation { updateInspection(id: "${mine.id}", version: 1, input: { inspector: "${other.id}" }) { version } }`;
    expect((await own.query(hand)).data.updateInspection).toEqual({ version: 2 });
    expect(codesOf(await update(own, mine, 2))).toEqual(['FORBIDDEN']);
  });
});
