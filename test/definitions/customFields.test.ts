import { beforeAll, describe, expect, test } from 'vitest';
import { codesOf, useApi } from '../support/api.ts';
import { useDatabase } from '../support/behind.ts';
import { changeSite, field, listSites, makeSite, pathsOf, publishSiteForm } from '../support/customFields.ts';
import { publish } from '../support/definitions.ts';

const api = useApi();
const { asOwner } = useDatabase(api);
const admin = (place: string) => api.as(`${place}.tenantAdmin`);
const officer = (place: string) => api.as(`${place}.riskOfficer`);

beforeAll(() => publishSiteForm(api));

describe('a field that a unit added', () => {
  test('is filled in there and below, read back, and not known elsewhere', async () => {
    const made = await makeSite(await officer('wangcheng'), {
      slopeAngle: 12.5,
      soil: 'CLAY',
      isFenced: true,
      surveyedOn: '2026-01-02',
    });
    expect(made.errors).toEqual([]);
    expect(made.data.made.custom).toMatchObject({
      slopeAngle: 12.5,
      soil: 'CLAY',
      isFenced: true,
      surveyedOn: '2026-01-02',
      danger: 25,
    });
    const below = await makeSite(await officer('qiaokou'), { slopeAngle: 3, soil: 'ROCK' });
    expect(below.data.made.custom).toMatchObject({ slopeAngle: 3, soil: 'ROCK' });
    for (const [place, key] of [
      ['kaizhou', 'slopeAngle'],
      ['changsha', 'soil'],
    ] as const)
      expect(pathsOf(await makeSite(await officer(place), { [key]: 'CLAY' }))).toEqual([`custom.${key}`]);
    const asked = await (await officer('kaizhou')).query('{ riskSites { nodes { custom(keys: ["slopeAngle"]) } } }');
    expect(codesOf(asked)).toEqual(['BAD_USER_INPUT']);
  });

  test('is told of with all that a form or other software needs to know', async () => {
    const ask = `query ($unit: PlaceCode, $resource: String) { customFields(unit: $unit, resource: $resource) {
      resource key kind label { zh en } unit dictionary choices { name items { code } } min max shownWhen requiredWhen valid validMessage computed
      isRequired isComputed isPersonal isRetired
    } }`;
    const viewer = await api.as('qiaokou.viewer');
    const { data } = await viewer.query(ask, { resource: 'riskSite' });
    const byKey = new Map(data.customFields.map((one: { key: string }) => [one.key, one]));
    expect(byKey.get('slopeAngle')).toEqual({
      ...{ resource: 'riskSite', key: 'slopeAngle', kind: 'decimal', label: { zh: '坡度', en: '坡度' }, unit: '度' },
      ...{ dictionary: null, choices: null, min: 0, max: 90, shownWhen: null, requiredWhen: null, valid: null },
      ...{ validMessage: null, computed: null },
      ...{ isRequired: false, isComputed: false, isPersonal: false, isRetired: false },
    });
    expect(byKey.get('soil')).toMatchObject({
      ...{ kind: 'choice', dictionary: 'wangchengSoil' },
      choices: { items: expect.arrayContaining([{ code: 'CLAY' }]) },
    });
    expect(byKey.get('reinforcement')).toMatchObject({ shownWhen: 'slopeAngle > 30' });
    expect(byKey.get('depth')).toMatchObject({ valid: 'depth < 100', validMessage: '深度应小于 100 米' });
    expect([byKey.get('danger'), byKey.get('keeper')]).toMatchObject([{ isComputed: true }, { isPersonal: true }]);
    expect((await (await api.as('lhasa.viewer')).query(ask)).data.customFields).toEqual([]);

    // what Changsha reads, what its own records have, and nothing of a place that is not its own
    const above = await api.as('changsha.viewer');
    const keysIn = async (unit?: string) =>
      (await above.query(ask, { unit })).data?.customFields.map(({ key }: { key: string }) => key);
    expect(await keysIn()).toEqual(expect.arrayContaining(['slopeAngle', 'soil']));
    expect(await keysIn('430100000000')).toEqual(['slopeAngle']);
    expect(await keysIn('430112000000')).toEqual(expect.arrayContaining(['slopeAngle', 'soil']));
    expect(codesOf(await above.query(ask, { unit: '500154000000' }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await above.query(ask, { resource: 'nothing' }))).toEqual(['BAD_USER_INPUT']);
  });

  test('keeps what a change leaves out, is cleared by null, and has a history and a way back', async () => {
    const client = await officer('wangcheng');
    const { data } = await makeSite(client, { slopeAngle: 10, soil: 'CLAY' });
    const second = await changeSite(client, data.made, { custom: { slopeAngle: 20 } });
    expect(second.data.made.custom).toMatchObject({ slopeAngle: 20, soil: 'CLAY', danger: 40 });
    const third = await changeSite(client, second.data.made, { custom: { soil: null } });
    expect(third.data.made.custom).toMatchObject({ slopeAngle: 20, soil: null });
    const same = await changeSite(client, third.data.made, { custom: { slopeAngle: 20 } });
    expect(same.data.made.version).toBe(3);
    const { data: read } = await client.query(
      'query ($id: ID!) { riskSite(id: $id) { history(first: 5) { version changes { field before after } } } }',
      { id: data.made.id },
    );
    expect(read.riskSite.history[0].changes).toEqual([{ field: 'custom.soil', before: 'CLAY', after: null }]);
    expect(read.riskSite.history[1].changes).toContainEqual({ field: 'custom.slopeAngle', before: 10, after: 20 });
    const back = await client.query(
      'mutation ($id: ID!) { made: restoreRiskSite(id: $id, version: 3, to: 1) { custom } }',
      { id: data.made.id },
    );
    expect(back.data.made.custom).toMatchObject({ slopeAngle: 10, soil: 'CLAY', danger: 20 });
  });

  test.each([
    ['a text for a number', { slopeAngle: 'steep' }, 'custom.slopeAngle'],
    ['a number beyond its limits', { slopeAngle: 91 }, 'custom.slopeAngle'],
    ['a code of no dictionary', { soil: 'SAND' }, 'custom.soil'],
    ['an unknown key', { colour: 'red' }, 'custom.colour'],
    ['a key of every object', { constructor: 1 }, 'custom.constructor'],
    ['a computed value', { danger: 3 }, 'custom.danger'],
    ['what breaks its rule', { depth: 100 }, 'custom.depth'],
    ['what is not to be filled in', { slopeAngle: 3, reinforcement: '挡墙' }, 'custom.reinforcement'],
    ['nothing where a condition asks for something', { slopeAngle: 40 }, 'custom.reinforcement'],
  ])('refuses %s', async (_what, custom, path) => {
    expect(pathsOf(await makeSite(await officer('wangcheng'), custom))).toEqual([path]);
  });

  test('is never __proto__', async () => {
    const { errors } = await (await officer('wangcheng')).query(
      'mutation { createRiskSite(input: { code: "P-1", name: "甲", kind: "RESERVOIR", hazardType: "FLOOD", level: MAJOR, custom: { __proto__: 1 } }) { id } }',
    );
    expect(errors[0]?.extensions.fields).toMatchObject([{ path: 'custom.__proto__' }]);
  });

  test('of a new rule does not stop changes of something else in an old record', async () => {
    const client = await officer('wangcheng');
    const { data } = await makeSite(client, { depth: 5 });
    await asOwner(`update risk_site set custom = custom || '{"depth": 500}' where id = $1`, [data.made.id]);
    expect(codesOf(await changeSite(client, data.made, { people: 3 }))).toEqual([]);
    expect(pathsOf(await changeSite(client, { ...data.made, version: 2 }, { custom: { depth: 600 } }))).toEqual([
      'custom.depth',
    ]);
  });
});

describe('who may', () => {
  test('not read a field gets null and an error, the mask where it is personal, and nothing by filter, sort or history', async () => {
    const { data } = await makeSite(await officer('wangcheng'), {
      keeper: '张三丰',
      secretNote: '机密',
      slopeAngle: 1,
    });
    const viewer = await api.as('wangcheng.viewer');
    const read = await viewer.query(
      'query ($id: ID!) { riskSite(id: $id) { custom(keys: ["keeper", "secretNote", "slopeAngle"]) history { changes { field before after } } } }',
      { id: data.made.id },
    );
    expect(read.data.riskSite.custom).toEqual({ keeper: '张**', secretNote: null, slopeAngle: 1 });
    expect(read.errors.map(({ extensions }) => [extensions.code, extensions.coordinate])).toEqual([
      ['FIELD_FORBIDDEN', 'RiskSite.custom.secretNote'],
    ]);
    const changes = read.data.riskSite.history[0].changes as { field: string; after: unknown }[];
    expect(changes.some(({ field: name }) => name === 'custom.secretNote')).toBe(false);
    expect(changes.find(({ field: name }) => name === 'custom.keeper')?.after).toBe('张**');
    for (const key of ['keeper', 'secretNote']) {
      for (const filter of [{ custom: { [key]: { isNull: false } } }, { not: { custom: { [key]: { eq: '机密' } } } }])
        expect(codesOf(await listSites(viewer, { filter }))).toEqual(['FIELD_FORBIDDEN']);
    }
    expect(codesOf(await listSites(viewer, { sort: [{ custom: 'keeper' }] }))).toEqual(['FIELD_FORBIDDEN']);
  });

  test('what with each field is told with the session', async () => {
    const rightsOf = async (username: string) => {
      const { data } = await (await api.as(username)).query(
        '{ me { can(resource: "riskSite") { masked hidden fields { name can inSome } } } }',
      );
      const { masked, hidden, fields } = data.me.can;
      return { masked, hidden, of: new Map(fields.map((one: { name: string }) => [one.name, one])) };
    };
    const viewer = await rightsOf('wangcheng.viewer');
    expect(viewer.masked).toContain('custom.keeper');
    expect(viewer.hidden).toContain('custom.secretNote');
    expect(viewer.of.get('custom.secretNote')).toEqual({ name: 'custom.secretNote', can: [], inSome: [] });
    const { of } = await rightsOf('wangcheng.riskOfficer');
    expect(of.get('custom.secretNote')).toMatchObject({ can: expect.arrayContaining(['READ', 'FILTER', 'CREATE']) });
  });

  test('not write a field is refused, and what he does not see survives his save', async () => {
    await publish(
      await admin('gaotangling'),
      'riskSite',
      [field('directorsWord', 'text', '领导批示', { readRoles: ['director'], writeRoles: ['director'] })],
      'FORM',
    );
    const client = await officer('gaotangling');
    expect(codesOf(await makeSite(client, { directorsWord: '同意' }))).toEqual(['FIELD_FORBIDDEN']);
    const { data } = await makeSite(client, { slopeAngle: 2 });
    await asOwner(`update risk_site set custom = custom || '{"directorsWord": "同意"}' where id = $1`, [data.made.id]);
    const saved = await changeSite(client, data.made, { custom: { slopeAngle: 3 } });
    expect(saved.errors).toEqual([]);
    expect(Object.keys(saved.data.made.custom)).not.toContain('directorsWord');
    const { rows } = await asOwner<{ custom: unknown }>('select custom from risk_site where id = $1', [data.made.id]);
    expect(rows[0]?.custom).toMatchObject({ slopeAngle: 3, directorsWord: '同意' });
  });

  test('not read what a computed value is made of does not read it', async () => {
    await publish(
      await admin('kaizhou'),
      'riskSite',
      [
        field('width', 'integer', '宽度'),
        field('hidden', 'integer', '内部数', { readRoles: ['riskOfficer'], writeRoles: ['riskOfficer'] }),
        field('doubled', 'integer', '两倍', { computed: 'hidden * 2' }),
      ],
      'FORM',
    );
    const made = await makeSite(await officer('kaizhou'), { hidden: 21 });
    expect(made.data.made.custom).toMatchObject({ hidden: 21, doubled: 42 });
    const viewer = await api.as('kaizhou.viewer');
    const read = await viewer.query('query ($id: ID!) { riskSite(id: $id) { custom(keys: ["doubled"]) } }', {
      id: made.data.made.id,
    });
    expect(read.data.riskSite.custom).toEqual({ doubled: null });
    expect(codesOf(await listSites(viewer, { filter: { custom: { doubled: { gt: 1 } } } }))).toEqual([
      'FIELD_FORBIDDEN',
    ]);
  });
});

describe('a key that a unit above takes as well', () => {
  const secret = { readRoles: ['teamLeader'], writeRoles: ['teamLeader'] };

  test('shows nobody what was written for fewer eyes, neither there nor above', async () => {
    await publish(await admin('tongguan'), 'team', [field('clash', 'text', '底数', secret)], 'FORM');
    const { data } = await (await api.as('tongguan.teamLeader')).query(
      'mutation { made: createTeam(input: { name: "铜官底数队", kind: "FLOOD", custom: { clash: "机密" } }) { id custom } }',
    );
    expect(data.made.custom).toEqual({ clash: '机密' });
    await publish(await admin('wangcheng'), 'team', [field('clash', 'text', '口号')], 'FORM');
    for (const place of ['tongguan', 'wangcheng']) {
      const viewer = await api.as(`${place}.viewer`);
      // one who writes by the open field first, and then looks
      await (await api.as(`${place}.teamLeader`)).query(
        `mutation { createTeam(input: { name: "${place}队", kind: "FLOOD", custom: { clash: "团结" } }) { id } }`,
      );
      const read = await viewer.query('query ($id: ID!) { team(id: $id) { custom(keys: ["clash"]) } }', {
        id: data.made.id,
      });
      expect(read.data.team.custom).toEqual({ clash: null });
      const filter = { custom: { clash: { eq: '机密' } } };
      const asked = await viewer.query('query ($filter: TeamFilter) { teams(filter: $filter) { totalCount } }', {
        filter,
      });
      expect(codesOf(asked)).toEqual(['FIELD_FORBIDDEN']);
    }
  });
});
