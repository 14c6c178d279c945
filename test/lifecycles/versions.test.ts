import { describe, expect, test } from 'vitest';
import { codesOf, useApi } from '../support/api.ts';
import { drafting, publish } from '../support/definitions.ts';
import { addOfficer, look, make, offered, riskSite, taken } from '../support/lifecycles.ts';
import { within5Seconds } from '../support/users.ts';

const api = useApi();
const state = (id: string, zh: string, more = {}) => ({
  ...{ do: 'add', id, type: 'state', in: 'root', after: null, mode: 'free' },
  values: { zh, ...more },
});
const step = (id: string, from: string, to: string, more = {}) => [
  {
    ...{ do: 'add', id, type: 'transition', in: 'root', after: 'reinstate', mode: 'free' },
    values: { zh: id, to, roles: ['riskOfficer'], by: 'OWN', ...more },
  },
  { do: 'add', id: `${id}.from`, type: 'from', in: id, after: null, mode: 'free', values: { state: from } },
];
const lifecycle = (place: string, operations: object[]) =>
  api.as(`${place}.tenantAdmin`).then((admin) => publish(admin, 'riskSite', operations as never, 'LIFECYCLE'));
const refused = async (place: string, operations: object[]) => {
  const { errors } = await drafting(await api.as(`${place}.tenantAdmin`), 'riskSite', operations, 'LIFECYCLE');
  const fields = (errors[0]?.extensions.fields ?? []) as { message: string }[];
  return fields.map(({ message }) => message);
};

describe('a record', () => {
  test('keeps the lifecycle it started with; moving it to another is explicit, with a place for its state', async () => {
    const clerk = await api.as('dangxiong.riskOfficer');
    const admin = await api.as('dangxiong.tenantAdmin');
    await lifecycle('dangxiong', [state('CHECKED', '已核'), ...step('check', 'REGISTERED', 'CHECKED')]);
    const old = await make(clerk, 'riskSite', riskSite());
    expect(await taken(clerk, 'riskSite', old.id, 'check')).toBe('CHECKED');
    const second = [
      ...[state('CHECKED', '已核'), ...step('check', 'REGISTERED', 'CHECKED')],
      ...[
        { do: 'hide', id: 'CHECKED' },
        { do: 'hide', id: 'check' },
      ],
      ...[
        state('VERIFIED', '已查实'),
        ...step('verify', 'REGISTERED', 'VERIFIED'),
        ...step('reopen', 'VERIFIED', 'REGISTERED'),
      ],
    ];
    await lifecycle('dangxiong', second);
    const fresh = await make(clerk, 'riskSite', riskSite());
    expect(await offered(clerk, 'riskSite', fresh.id)).toEqual(expect.arrayContaining(['verify', 'remove']));
    expect(await offered(clerk, 'riskSite', old.id)).toEqual([]);
    const renewing = (client: typeof clerk, states: object[], id = old.id) =>
      client.query(
        `mutation ($id: ID!, $version: Int!, $states: [StateMapping!]!) {
          done: renewRiskSiteLifecycles(records: [{ id: $id, version: $version }], states: $states) { isDone error } }`,
        { id, version: 2, states },
      );
    const outdated = async (client: typeof clerk) =>
      client.query(
        '{ left: outdatedRecords(resource: "riskSite") { states { code label { zh } count isGone } records { id } } }',
      );
    const { states, records } = (await outdated(admin)).data.left;
    expect(states).toContainEqual({ code: 'CHECKED', label: { zh: '已核' }, count: 1, isGone: true });
    expect(states).toContainEqual(expect.objectContaining({ code: 'REGISTERED', isGone: false }));
    expect(records).toContainEqual({ id: old.id });
    expect(records).not.toContainEqual({ id: fresh.id });
    expect((await outdated(await api.as('lhasa.tenantAdmin'))).data.left.records).not.toContainEqual({ id: old.id });
    expect(codesOf(await outdated(clerk))).toEqual(['FORBIDDEN']);
    expect((await renewing(admin, [])).data.done[0].error).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect((await renewing(clerk, [{ from: 'CHECKED', to: 'VERIFIED' }])).data.done[0].error.code).toBe('FORBIDDEN');
    expect((await renewing(admin, [{ from: 'CHECKED', to: 'VERIFIED' }])).data.done).toEqual([
      { isDone: true, error: null },
    ]);
    expect(await look(clerk, 'riskSite', old.id, 'reviewState')).toEqual({ reviewState: 'VERIFIED' });
    expect(await offered(clerk, 'riskSite', old.id)).toEqual(['reopen']);
    expect((await outdated(admin)).data.left.records).not.toContainEqual({ id: old.id });
    const again = await admin.query(
      'mutation ($id: ID!) { done: renewRiskSiteLifecycles(records: [{ id: $id, version: 3 }]) { error } }',
      { id: old.id },
    );
    expect(again.data.done[0].error.code).toBe('CONFLICT');
  });

  test('moves with others in one call, each by itself, by one mapping', async () => {
    const [clerk, admin] = [await api.as('qushui.riskOfficer'), await api.as('qushui.tenantAdmin')];
    const first = [state('CHECKED', '已核'), ...step('check', 'REGISTERED', 'CHECKED')];
    await lifecycle('qushui', first);
    const made = await Promise.all([1, 2, 3, 4].map(() => make(clerk, 'riskSite', riskSite())));
    const [checked, registered, removed, stale] = made.map(({ id }) => id) as [string, string, string, string];
    await taken(clerk, 'riskSite', checked, 'check');
    await taken(clerk, 'riskSite', removed, 'remove', { reason: '已治理' });
    await lifecycle('qushui', [
      ...first,
      ...['CHECKED', 'check', 'REMOVED', 'remove', 'reinstate'].map((id) => ({ do: 'hide', id })),
      ...[state('VERIFIED', '已查实', { isLocked: true }), ...step('verify', 'REGISTERED', 'VERIFIED')],
    ]);
    const fresh = (await make(clerk, 'riskSite', riskSite())).id;
    const foreign = (await make(await api.as('linzhou.riskOfficer'), 'riskSite', riskSite())).id;
    const records = [
      ...[checked, removed].map((id) => ({ id, version: 2 })),
      ...[registered, fresh, foreign].map((id) => ({ id, version: 1 })),
      { id: stale, version: 7 },
    ];
    const { data } = await admin.query(
      `mutation ($records: [RecordVersion!]!) { done: renewRiskSiteLifecycles(
         records: $records, states: [{ from: "CHECKED", to: "VERIFIED" }, { from: "STALE", to: "NOWHERE" }], reason: "新流程"
       ) { id isDone error } }`,
      { records },
    );
    const outcomes = data.done.map((one: { id: string; error: { code: string } | null }) => [one.id, one.error?.code]);
    expect(outcomes).toEqual([
      [checked, undefined],
      [removed, 'BAD_USER_INPUT'],
      [registered, undefined],
      [fresh, 'CONFLICT'],
      [foreign, 'NOT_FOUND'],
      [stale, 'CONFLICT'],
    ]);
    const now = async (id: string) =>
      look(clerk, 'riskSite', id, 'version reviewState can history(first: 1) { action reason }');
    const moved = { version: 3, reviewState: 'VERIFIED', can: [], history: [{ action: 'MOVE', reason: '新流程' }] };
    expect(await now(checked)).toEqual(moved);
    expect(await now(registered)).toMatchObject({ version: 2, reviewState: 'REGISTERED', can: ['UPDATE', 'DELETE'] });
    expect(await now(removed)).toMatchObject({ version: 2, reviewState: 'REMOVED' });
    expect(await offered(clerk, 'riskSite', stale)).toContain('check');
  });

  test('of a unit below follows what the units above and its own made of it together', async () => {
    await lifecycle('chengguan', [state('CHECKED', '区核'), ...step('check', 'REGISTERED', 'CHECKED')]);
    await lifecycle('bakuo', [{ do: 'change', id: 'check', key: 'zh', was: 'check', to: '街道初核' }]);
    const clerk = await api.as('bakuo.riskOfficer');
    const { id } = await make(clerk, 'riskSite', riskSite());
    const { transitions } = await look(clerk, 'riskSite', id, 'transitions { name label { zh } }');
    expect(transitions).toContainEqual({ name: 'check', label: { zh: '街道初核' } });
    const above = await look(await api.as('chengguan.riskOfficer'), 'riskSite', id, 'transitions { name }');
    expect(above.transitions).toEqual([]);
  });
});

describe('where a record stands', () => {
  const inboxOf = async (place: string) =>
    (
      await (
        await api.as(`${place}.riskOfficer`)
      ).query('{ inbox { groups { state label { zh } count } items { id label { zh } } } }')
    ).data.inbox;
  const standing = async (place: string, id: string) =>
    (await look(await api.as(`${place}.riskOfficer`), 'riskSite', id, 'standing { label { zh } isLocked isCurrent }'))
      .standing;

  test('is told in the words of the lifecycle that it follows, whoever looks', async () => {
    const first = (zh: string) => [
      state('SENT', zh, { review: 'PARENT', isLocked: true }),
      ...step('send', 'REGISTERED', 'SENT'),
      ...step('accept', 'SENT', 'REGISTERED', { by: 'REVIEWER' }),
    ];
    await lifecycle('tongguan', first('已报区'));
    const clerk = await api.as('tongguan.riskOfficer');
    const old = await make(clerk, 'riskSite', riskSite());
    await taken(clerk, 'riskSite', old.id, 'send');
    await lifecycle('tongguan', first('待区里审核'));
    const fresh = await make(clerk, 'riskSite', riskSite());
    await taken(clerk, 'riskSite', fresh.id, 'send');
    const { groups, items } = await inboxOf('wangcheng');
    expect(groups).toMatchObject([{ state: 'SENT', count: 2 }]);
    expect(items).toEqual(
      expect.arrayContaining([
        { id: old.id, label: { zh: '已报区' } },
        { id: fresh.id, label: { zh: '待区里审核' } },
      ]),
    );
    for (const place of ['tongguan', 'wangcheng', 'changsha']) {
      expect(await standing(place, old.id)).toEqual({ label: { zh: '已报区' }, isLocked: true, isCurrent: false });
      expect(await standing(place, fresh.id)).toMatchObject({ label: { zh: '待区里审核' }, isCurrent: true });
    }
  });

  test('is not told to who does not see the state', async () => {
    const site = await make(await api.as('haidian.riskOfficer'), 'riskSite', riskSite());
    const shown = () =>
      api.as('haidian.viewer').then((viewer) => look(viewer, 'riskSite', site.id, 'standing { label { zh } }'));
    expect(await shown()).toEqual({ standing: { label: { zh: '在册' } } });
    const admin = await api.as('haidian.tenantAdmin');
    const { errors } = await admin.query(
      'mutation { createAccessRule(input: { target: "riskSite.reviewState", verb: READ, roles: [riskOfficer] }) { id } }',
    );
    expect(errors).toEqual([]);
    expect(await within5Seconds(async () => (await shown()).standing === null)).toBe(true);
  });
});

describe('a review', () => {
  test('goes to the department of the industry, by the kind of the site', async () => {
    await lifecycle('duilongdeqing', [
      state('AUDIT', '部门审核', { review: 'DISTRICT', department: 'kind' }),
      ...step('submit', 'REGISTERED', 'AUDIT'),
      ...step('pass', 'AUDIT', 'REGISTERED', { by: 'REVIEWER' }),
    ]);
    const head = await api.as('duilongdeqing.director');
    const bureau = await make(head, 'organization', { name: '矿业主管局', kind: 'DEPARTMENT', riskKinds: ['MINE'] });
    const miner = (await addOfficer(api, 'duilongdeqing', 'riskOfficer', bureau.id)).client;
    const clerk = await api.as('duilongdeqing.riskOfficer');
    const mine = await make(clerk, 'riskSite', riskSite({ kind: 'MINE' }));
    const ferry = await make(clerk, 'riskSite', riskSite({ kind: 'FERRY' }));
    for (const { id } of [mine, ferry]) await taken(clerk, 'riskSite', id, 'submit');
    expect(await offered(clerk, 'riskSite', mine.id)).toEqual([]);
    expect(await offered(miner, 'riskSite', mine.id)).toEqual(['pass']);
    // nobody there is in charge of ferries: the unit as a whole decides
    expect(await offered(clerk, 'riskSite', ferry.id)).toEqual(['pass']);
  });
});

describe('a lifecycle is refused', () => {
  test('that names states there are not, starts nowhere or decides for nobody', async () => {
    expect(await refused('nimu', step('check', 'REGISTERED', 'NOWHERE'))).toEqual([expect.stringContaining('NOWHERE')]);
    expect(await refused('nimu', [{ do: 'change', id: 'REGISTERED', key: 'isEntry', was: true, to: false }])).toEqual([
      expect.stringContaining('至少要有一个环节可以开始'),
    ]);
    expect(await refused('nimu', step('check', 'REGISTERED', 'REMOVED', { by: 'REVIEWER' }))).toEqual([
      expect.stringContaining('没有写明由谁办理'),
    ]);
    expect(await refused('nimu', step('check', 'REGISTERED', 'REMOVED', { isReturn: true }))).toEqual([
      expect.stringContaining('退回必须说明理由'),
    ]);
    expect(await refused('nimu', step('update', 'REGISTERED', 'REMOVED'))).toEqual([
      expect.stringContaining('另有用途'),
    ]);
  });

  test('whose guard does not compile, or tells those who take the step what they may not read', async () => {
    expect(await refused('nimu', step('check', 'REGISTERED', 'REMOVED', { guard: 'people >' }))).toHaveLength(1);
    expect(await refused('nimu', step('check', 'REGISTERED', 'REMOVED', { guard: 'people + 1' }))).toHaveLength(1);
    const hidden = step('check', 'REGISTERED', 'REMOVED', { guard: 'has(location)', roles: ['viewer'] });
    expect(await refused('nimu', hidden)).toHaveLength(1);
  });

  test('whose effects would make what has rules about who makes it, or copy what few may read; others do their work', async () => {
    const making = (resource: string, values: [field: string, expression?: string][]) => [
      ...step('check', 'REGISTERED', 'REMOVED'),
      {
        ...{ do: 'add', id: 'make', type: 'effect', in: 'check', after: null, mode: 'free' },
        values: { do: 'CREATE', resource },
      },
      ...values.map(([field, expression]) => ({
        ...{ do: 'add', id: `make.${field}`, type: 'value', in: 'make', after: null, mode: 'free' },
        values: { field, ...(expression && { expression }) },
      })),
    ];
    const grant = making('roleGrant', [
      ['user', '"01a20489-e82b-779c-83cd-fd7338f09f73"'],
      ['role', '"director"'],
    ]);
    expect(await refused('nimu', grant)).toEqual([expect.stringContaining('没有这种资料')]);
    const inspecting = (finding: string) =>
      making('inspection', [['number', 'code'], ['kind', '"DAILY"'], ['riskSite'], ['finding', finding]]);
    expect(await refused('nimu', inspecting('responsiblePhone'))).toHaveLength(1);
    await lifecycle('mozhugongka', inspecting('measures'));
    const clerk = await api.as('mozhugongka.riskOfficer');
    const { id } = await make(clerk, 'riskSite', riskSite({ measures: '每周巡查' }));
    await taken(clerk, 'riskSite', id, 'check');
    const { inspections } = await look(clerk, 'riskSite', id, 'inspections { nodes { kind finding } }');
    expect(inspections.nodes).toEqual([{ kind: 'DAILY', finding: '每周巡查' }]);
  });

  test('that loosens what the unit above marked; what makes it stricter is allowed', async () => {
    await lifecycle('beijing', [
      { do: 'mark', id: 'remove', to: 'tighten' },
      { do: 'mark', id: 'reinstate', to: 'locked' },
    ]);
    const roles = (id: string, to: string[]) => ({ do: 'change', id, key: 'roles', was: ['riskOfficer'], to });
    expect(await refused('haidian', [roles('remove', ['riskOfficer', 'viewer'])])).toHaveLength(1);
    expect(await refused('haidian', [roles('reinstate', [])])).toHaveLength(1);
    expect(
      await refused('haidian', [{ do: 'change', id: 'remove', key: 'reason', was: 'REQUIRED', to: 'OPTIONAL' }]),
    ).toHaveLength(1);
    await lifecycle('haidian', [{ do: 'change', id: 'remove', key: 'notBy', was: null, to: 'PREVIOUS' }]);
    const clerk = await api.as('haidian.riskOfficer');
    const { id } = await make(clerk, 'riskSite', riskSite());
    expect(await offered(clerk, 'riskSite', id)).toEqual([]);
  });

  test('where the states are named as a dictionary', async () => {
    const answer = await drafting(await api.as('nimu.tenantAdmin'), 'riskSiteReview', []);
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
  });
});
