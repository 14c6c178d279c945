import { beforeAll, describe, expect, test } from 'vitest';
import { create, make, update } from '../graphql/records.ts';
import { type Client, useApi } from '../support/api.ts';
import { problemsIn } from './problems.ts';

const api = useApi();
let planner: Client;
let serial = 0;

beforeAll(async () => {
  planner = await api.as('wangcheng.planner');
});

describe('the partner of an agreement', () => {
  const agreement = (given: object) => ({
    ...{ name: `协议${++serial}`, kind: 'MUTUAL_AID', partner: '对方', validFrom: '2026-01-01', validTo: '2027-01-01' },
    ...given,
  });

  test.each([
    [{ partnerUnit: '500154000000' }, []],
    [{ partnerUnit: '430112000000' }, ['partnerUnit: 协议的另一方不能是本单位']],
    [{ partnerUnit: '430112999999' }, ['partnerUnit: 没有这个区划']],
    [{ partnerUnit: '某区人民政府办公室应急局' }, ['partnerUnit: 没有这个区划']],
    [{ partnerUnit: null }, ['partnerUnit: 互助协议须填写对方政府']],
    [{ kind: 'SUPPLY', partnerUnit: null }, []],
  ])('%j', async (given, problems) => {
    expect(problemsIn(await create(planner, 'agreement', agreement(given)))).toEqual(problems);
    const made = await make(planner, 'agreement', agreement({ kind: 'SUPPLY' }));
    expect(problemsIn(await update(planner, 'agreement', made, { kind: 'MUTUAL_AID', ...given }))).toEqual(problems);
  });
});

describe('a responsible person', () => {
  const newScheme = (client: Client, given: object = {}) =>
    make(client, 'responsibilityScheme', {
      ...{ name: `责任制${++serial}`, object: 'RISK_SITE', roles: ['ADMINISTRATIVE', 'PATROL'], ...given },
    });
  const foreign = ['role: 该责任制没有这个角色'];

  test('holds a role that the scheme has, one from above too', async () => {
    const director = await api.as('wangcheng.director');
    const city = await api.as('changsha.director');
    const person = (await make(planner, 'person', { number: `R-${serial}` })).id;
    for (const scheme of [await newScheme(director), await newScheme(city, { published: true })]) {
      const given = { scheme: scheme.id, person, object: '某水库', from: '2026-01-01' };
      const held = await make(director, 'responsibilityAssignment', { ...given, role: 'PATROL' });
      const wrong = await create(director, 'responsibilityAssignment', { ...given, role: 'TECHNICAL' });
      expect(problemsIn(wrong)).toEqual(foreign);
      expect(problemsIn(await update(director, 'responsibilityAssignment', held, { role: 'CHIEF' }))).toEqual(foreign);
      const narrow = await newScheme(director, { roles: ['ADMINISTRATIVE'] });
      expect(problemsIn(await update(director, 'responsibilityAssignment', held, { scheme: narrow.id }))).toEqual(
        foreign,
      );
    }
  });
});
