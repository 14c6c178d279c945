import { describe, expect, test } from 'vitest';
import { codesOf, useApi } from '../support/api.ts';
import { makeUser, sessionOf } from '../support/users.ts';

const api = useApi();

const [beijing, haidian, dongcheng, jingshan] = ['110000000000', '110108000000', '110101000000', '110101002000'];

const units = '{ organizations(first: 100, sort: { field: UNIT }) { totalCount nodes { unit { code } } } }';
const codesIn = ({ data }: { data: { organizations: { nodes: { unit: { code: string } }[] } } }) =>
  new Set(data.organizations.nodes.map(({ unit }) => unit.code));

describe('the header x-tenant', () => {
  test('narrows to a place inside the unit', async () => {
    const viewer = await api.as('dongcheng.viewer');
    const [wide, narrow] = [
      await viewer.query(units),
      await viewer.query(units, {}, { 'x-tenant': jingshan as string }),
    ];
    expect(codesIn(wide)).toContain(dongcheng);
    expect(codesIn(narrow)).toContain(jingshan);
    expect([...codesIn(narrow)].filter((code) => !code.startsWith('110101002'))).toEqual([]);
    expect(narrow.data.organizations.totalCount).toBeLessThan(wide.data.organizations.totalCount);
  });

  test.each([
    ['the unit above', beijing],
    ['the neighbour', haidian],
    ['a township of the neighbour', '110108029000'],
    ['another province', '500154000000'],
    ['the whole country', '000000000000'],
    ['the highest code', '999999999999'],
    ['a place inside that does not exist', '110101999000'],
    ['a short code', '110101'],
    ['nothing', ''],
    ['two codes', `${dongcheng}, ${haidian}`],
    ['SQL', `${dongcheng}' or '1'='1`],
    ['a settings list', `${dongcheng}}`],
    ['a word', 'undefined'],
  ])('naming %s (%s) is answered NOT_FOUND, before anything is read', async (_what, unit) => {
    const admin = await api.as('dongcheng.tenantAdmin');
    for (const query of [
      units,
      '{ me { unit { code } } }',
      'mutation { createPerson(input: { number: "h", name: "人" }) { id } }',
    ]) {
      const answer = await admin.query(query, {}, { 'x-tenant': unit as string });
      expect(codesOf(answer)).toEqual(['NOT_FOUND']);
      expect(answer.data ?? null).toBeNull();
    }
  });

  test('gives the upper unit no right to write for the lower one', async () => {
    const officer = await api.as('dongcheng.riskOfficer');
    const input = { code: 'H-1', name: '点', kind: 'FOREST', hazardType: 'FLOOD', level: 'LOW' };
    const create = 'mutation ($input: CreateRiskSiteInput!) { createRiskSite(input: $input) { unit { code } } }';
    expect(codesOf(await officer.query(create, { input }, { 'x-tenant': jingshan as string }))).toEqual(['FORBIDDEN']);
    expect((await officer.query(create, { input })).data.createRiskSite).toEqual({ unit: { code: dongcheng } });
  });

  test('names only one of the grants: a role held elsewhere does not come along', async () => {
    const user = await makeUser(api, 'beijing', [
      { role: 'riskOfficer', unit: haidian as string },
      { role: 'viewer', unit: dongcheng as string },
    ]);
    const client = await sessionOf(api, user);
    const create = (unit: string, code: string) =>
      client.query(
        `mutation { createRiskSite(input: { code: "${code}", name: "点", kind: "FOREST", hazardType: "FLOOD", level: LOW }) { unit { code } } }`,
        {},
        { 'x-tenant': unit },
      );
    expect(await create(haidian as string, 'TWO-1')).toMatchObject({
      errors: [],
      data: { createRiskSite: { unit: { code: haidian } } },
    });
    expect(codesOf(await create(dongcheng as string, 'TWO-2'))).toEqual(['FORBIDDEN']);
    expect(codesIn(await client.query(units, {}, { 'x-tenant': dongcheng as string }))).not.toContain(haidian);
  });

  test('sees at home what a unit above publishes, and nothing of the neighbour', async () => {
    const viewer = await api.as('dongcheng.viewer');
    const plans =
      'query ($unit: PlaceCode!) { emergencyPlans(filter: { unit: { eq: $unit } }, first: 100) { totalCount nodes { published } } }';
    const above = (await viewer.query(plans, { unit: beijing })).data.emergencyPlans;
    expect(above.totalCount).toBeGreaterThan(0);
    expect(new Set(above.nodes.map(({ published }: { published: boolean }) => published))).toEqual(new Set([true]));
    expect((await viewer.query(plans, { unit: haidian })).data.emergencyPlans).toEqual({ totalCount: 0, nodes: [] });
  });
});

describe('a unit in the input of a create', () => {
  test.each([
    haidian,
    beijing,
    '500154000000',
    '999999999999',
  ])('%s outside the scope is answered NOT_FOUND', async (unit) => {
    const officer = await api.as('dongcheng.riskOfficer');
    const input = { unit, code: 'H-2', name: '点', kind: 'FOREST', hazardType: 'FLOOD', level: 'LOW' };
    const answer = await officer.query(
      'mutation ($input: CreateRiskSiteInput!) { createRiskSite(input: $input) { id } }',
      { input },
    );
    expect(codesOf(answer)).toEqual(['NOT_FOUND']);
  });

  test('inside the scope that does not exist is named as the wrong field', async () => {
    const officer = await api.as('dongcheng.riskOfficer');
    const input = { unit: '110101000999', code: 'H-3', name: '点', kind: 'FOREST', hazardType: 'FLOOD', level: 'LOW' };
    const answer = await officer.query(
      'mutation ($input: CreateRiskSiteInput!) { createRiskSite(input: $input) { id } }',
      { input },
    );
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'unit' }] });
  });
});
