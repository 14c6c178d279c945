import { beforeAll, describe, expect, test } from 'vitest';
import { type Client, codesOf, useApi } from '../support/api.ts';
import { addOfficer, geologyBureau, look, make, offered, riskSite, take, taken } from '../support/lifecycles.ts';

const api = useApi({}, { localities: true });
const people = {} as Record<'clerk' | 'geology' | 'office' | 'director' | 'neighbour' | 'city', Client>;

beforeAll(async () => {
  people.clerk = await api.as('hanfeng.riskOfficer');
  people.geology = (await addOfficer(api, 'kaizhou', 'riskOfficer', await geologyBureau(api))).client;
  people.office = await api.as('kaizhou.riskOfficer');
  people.director = await api.as('kaizhou.director');
  people.neighbour = await api.as('wenfeng.riskOfficer');
});

describe('C-06, Kaizhou: grass roots fill in, the department audits, the district files (K-04f)', () => {
  test('from draft to file, each step by those whose it is, and by nobody else', async () => {
    const { clerk, geology, office, neighbour } = people;
    const site = await make(clerk, 'riskSite', riskSite());
    const state = 'reviewState reviewUnit { code } dueAt can';
    expect(await look(clerk, 'riskSite', site.id, state)).toMatchObject({
      ...{ reviewState: 'DRAFT', reviewUnit: { code: '500154001000' }, dueAt: expect.any(String) },
      can: ['UPDATE', 'DELETE'],
    });
    // the district sees it from submission on
    expect(await look(office, 'riskSite', site.id, 'id')).toBeUndefined();
    expect(codesOf(await take(office, 'riskSite', site, 'submit'))).toEqual(['NOT_FOUND']);
    expect(await taken(clerk, 'riskSite', site.id, 'submit')).toBe('SUBMITTED');
    expect(await look(office, 'riskSite', site.id, 'reviewUnit { code }')).toEqual({
      reviewUnit: { code: '500154000000' },
    });
    expect(await look(neighbour, 'riskSite', site.id, 'id')).toBeUndefined();
    expect(codesOf(await take(neighbour, 'riskSite', { ...site, version: 2 }, 'assess'))).toEqual(['NOT_FOUND']);
    // geology is the bureau's, not everybody's at the district
    expect(codesOf(await take(office, 'riskSite', site.id, 'assess', { input: { level: 'LARGER' } }))).toEqual([
      'FORBIDDEN',
    ]);
    expect(codesOf(await take(clerk, 'riskSite', site.id, 'assess', { input: { level: 'LARGER' } }))).toEqual([
      'FORBIDDEN',
    ]);
    expect(await offered(office, 'riskSite', site.id)).toEqual([]);
    expect(await offered(geology, 'riskSite', site.id)).toEqual(['assess', 'sendBack']);
    expect(await taken(geology, 'riskSite', site.id, 'assess', { input: { level: 'LARGER' } })).toBe('ASSESSED');
    expect(await look(clerk, 'riskSite', site.id, 'level')).toEqual({ level: 'LARGER' });
    // whoever audited does not file
    expect(codesOf(await take(geology, 'riskSite', site.id, 'file'))).toEqual(['FORBIDDEN']);
    expect(await taken(office, 'riskSite', site.id, 'file', { reason: '同意备案' })).toBe('REGISTERED');
    const { history } = await look(clerk, 'riskSite', site.id, 'history { action reason transition { zh } }');
    expect(history).toMatchObject([
      { action: 'FILE', reason: '同意备案', transition: { zh: '备案' } },
      { action: 'ASSESS' },
      { action: 'SUBMIT' },
      { action: 'CREATE' },
    ]);
  });

  test('a returned record is changed and sent again; a return says why', async () => {
    const { clerk, geology, office } = people;
    const site = await make(clerk, 'riskSite', riskSite());
    await taken(clerk, 'riskSite', site.id, 'submit');
    const locked = await clerk.query(
      'mutation ($id: ID!) { updateRiskSite(id: $id, version: 2, input: { people: 7 }) { id } }',
      { id: site.id },
    );
    expect(codesOf(locked)).toEqual(['BAD_USER_INPUT']);
    const gone = await clerk.query('mutation ($id: ID!) { deleteRiskSite(id: $id, version: 2) }', { id: site.id });
    expect(codesOf(gone)).toEqual(['CONFLICT']);
    expect((await look(clerk, 'riskSite', site.id, 'can')).can).toEqual([]);
    const silent = await take(geology, 'riskSite', site.id, 'sendBack');
    expect(silent.errors[0]?.extensions.fields).toMatchObject([{ path: 'reason' }]);
    expect(await taken(geology, 'riskSite', site.id, 'sendBack', { reason: '威胁人数不实' })).toBe('RETURNED');
    const back = await look(clerk, 'riskSite', site.id, 'version reviewUnit { code } reviewRoles');
    expect(back).toMatchObject({ version: 3, reviewUnit: { code: '500154001000' } });
    const { errors } = await clerk.query(
      'mutation ($id: ID!) { updateRiskSite(id: $id, version: 3, input: { people: 7 }) { id } }',
      { id: site.id },
    );
    expect(errors).toEqual([]);
    await taken(clerk, 'riskSite', site.id, 'submit');
    await taken(geology, 'riskSite', site.id, 'assess', { input: { level: 'GENERAL' } });
    // a return may go to any stage that the record has passed
    const { transitions } = await look(office, 'riskSite', site.id, 'transitions { name targets { code } }');
    expect(transitions.find(({ name }: { name: string }) => name === 'sendBack').targets).toEqual([
      { code: 'RETURNED' },
      { code: 'SUBMITTED' },
    ]);
    const odd = await take(office, 'riskSite', site.id, 'sendBack', { reason: '再审', to: 'REGISTERED' });
    expect(odd.errors[0]?.extensions.fields).toMatchObject([{ path: 'to' }]);
    expect(await taken(office, 'riskSite', site.id, 'sendBack', { reason: '再审', to: 'SUBMITTED' })).toBe('SUBMITTED');
    expect(await offered(geology, 'riskSite', site.id)).toContain('assess');
  });

  test('a guard says what is missing; an input that is none is refused', async () => {
    const { clerk, geology } = people;
    const site = await make(clerk, 'riskSite', riskSite({ level: 'MAJOR' }));
    const unmet = await take(clerk, 'riskSite', site.id, 'submit');
    expect(unmet.errors[0]?.extensions.fields).toMatchObject([
      { path: 'transition', message: '较大及以上风险点应先填写管控措施，并有“一对一”专项预案' },
    ]);
    await clerk.query(
      'mutation ($id: ID!) { updateRiskSite(id: $id, version: 1, input: { measures: "监测", custom: { hasOneToOnePlan: true } }) { id } }',
      {
        id: site.id,
      },
    );
    await taken(clerk, 'riskSite', site.id, 'submit');
    const foreign = await take(geology, 'riskSite', site.id, 'assess', { input: { level: 'MAJOR', name: '改名' } });
    expect(foreign.errors[0]?.extensions.fields).toMatchObject([{ path: 'input.name' }]);
    const unknown = await take(geology, 'riskSite', site.id, 'approve');
    expect(unknown.errors[0]?.extensions.fields).toMatchObject([{ path: 'transition' }]);
    expect(codesOf(await take(geology, 'riskSite', site.id, 'file'))).toEqual(['CONFLICT']);
  });

  test('what is withdrawn is a draft again, out of the district’s sight', async () => {
    const { clerk, geology } = people;
    const site = await make(clerk, 'riskSite', riskSite());
    await taken(clerk, 'riskSite', site.id, 'submit');
    expect(await look(geology, 'riskSite', site.id, 'id')).toBeDefined();
    expect(await taken(clerk, 'riskSite', site.id, 'withdrawSubmission')).toBe('DRAFT');
    expect(await look(geology, 'riskSite', site.id, 'id')).toBeUndefined();
    const { data } = await geology.query(
      'query ($code: String!) { riskSites(filter: { code: { eq: $code } }) { totalCount } riskSitesAggregate(filter: { code: { eq: $code } }) { count } }',
      { code: (await look(clerk, 'riskSite', site.id, 'code')).code },
    );
    expect(data).toEqual({ riskSites: { totalCount: 0 }, riskSitesAggregate: [{ count: 0 }] });
  });

  test('of two who decide at once one wins, the other gets CONFLICT', async () => {
    const { clerk, geology } = people;
    const site = await make(clerk, 'riskSite', riskSite());
    await taken(clerk, 'riskSite', site.id, 'submit');
    const both = await Promise.all([
      take(geology, 'riskSite', { ...site, version: 2 }, 'assess', { input: { level: 'LOW' } }),
      take(clerk, 'riskSite', { ...site, version: 2 }, 'withdrawSubmission'),
    ]);
    expect(both.flatMap(codesOf)).toEqual(['CONFLICT']);
  });

  test('many at once are reported one by one', async () => {
    const { clerk } = people;
    const sites = await Promise.all([1, 2].map(() => make(clerk, 'riskSite', riskSite())));
    const bad = await make(clerk, 'riskSite', riskSite({ level: 'MAJOR' }));
    const { data } = await clerk.query(
      `mutation ($records: [RecordVersion!]!) {
        transitionRiskSites(records: $records, transition: "submit") { id isDone error } }`,
      { records: [...sites, { ...bad }, { id: crypto.randomUUID(), version: 1 }] },
    );
    expect(data.transitionRiskSites.map(({ isDone }: { isDone: boolean }) => isDone)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(data.transitionRiskSites[2].error).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(data.transitionRiskSites[3].error).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('what is filled in goes into each of many; another input is refused', async () => {
    const { clerk, geology } = people;
    const sites = await Promise.all([1, 2].map(() => make(clerk, 'riskSite', riskSite())));
    for (const { id } of sites) await taken(clerk, 'riskSite', id, 'submit');
    const assess = (records: object[], input: object) =>
      geology.query(
        `mutation ($records: [RecordVersion!]!, $input: UpdateRiskSiteInput) {
          done: transitionRiskSites(records: $records, transition: "assess", input: $input) { isDone error } }`,
        { records, input },
      );
    const [one, other] = sites.map(({ id }) => ({ id, version: 2 })) as [object, object];
    expect((await assess([one], { people: 3 })).data.done[0].error.fields).toMatchObject([{ path: 'input.people' }]);
    const { data } = await assess([one, other], { level: 'LOW' });
    expect(data.done.map(({ isDone }: { isDone: boolean }) => isDone)).toEqual([true, true]);
    for (const { id } of sites) expect(await look(clerk, 'riskSite', id, 'level')).toEqual({ level: 'LOW' });
  });

  test('the inbox has what waits for me, with counts; the figures say how long it took', async () => {
    const { clerk, geology, office } = people;
    const inbox = async (client: Client) =>
      (await client.query('{ inbox { groups { resource state label { zh } count overdue } items { id title } } }')).data
        .inbox;
    const before = (await inbox(geology)).groups.find(({ state }: { state: string }) => state === 'SUBMITTED');
    const site = await make(clerk, 'riskSite', riskSite());
    expect((await inbox(clerk)).items).toContainEqual({ id: site.id, title: expect.stringMatching(/滑坡$/) });
    await taken(clerk, 'riskSite', site.id, 'submit');
    const after = await inbox(geology);
    expect(after.groups).toContainEqual({
      ...{ ...before, resource: 'riskSite', state: 'SUBMITTED', label: { zh: '部门评估审核' } },
      count: before.count + 1,
    });
    expect((await inbox(office)).items.map(({ id }: { id: string }) => id)).not.toContain(site.id);
    expect((await inbox(people.neighbour)).items.map(({ id }: { id: string }) => id)).not.toContain(site.id);
    await taken(geology, 'riskSite', site.id, 'sendBack', { reason: '补充照片' });
    const { data } = await office.query(
      '{ reviewFigures(resource: "riskSite", since: "2020-01-01T00:00:00Z", until: "2100-01-01T00:00:00Z") { state reviewUnit decided returned returnRate meanHours } }',
    );
    const submitted = data.reviewFigures.find(({ state }: { state: string }) => state === 'SUBMITTED');
    expect(submitted.returned).toBeGreaterThan(0);
    expect(submitted.returnRate).toBeCloseTo(submitted.returned / submitted.decided);
  });
});
