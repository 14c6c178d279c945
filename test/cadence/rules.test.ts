import { beforeAll, expect, test } from 'vitest';
import { problemsIn } from '../model/problems.ts';
import { type Client, useApi } from '../support/api.ts';
import { make } from '../support/lifecycles.ts';
import { makeRule } from './asking.ts';

const api = useApi();
let planner: Client;

beforeAll(async () => {
  planner = await api.as('kaizhou.planner');
});

const rule = {
  name: '规则',
  counted: 'drill',
  each: 'unit',
  levels: ['DISTRICT'],
  period: 'YEAR',
  validFrom: '2026-01-01',
};

/** Paths of what is wrong with a rule. */
const problemsOf = async (given: object): Promise<(string | undefined)[]> => {
  const answer = await planner.query(
    'mutation ($input: CreateCadenceRuleInput!) { createCadenceRule(input: $input) { id } }',
    { input: { ...rule, ...given } },
  );
  return problemsIn(answer).map((problem) => problem.split(':')[0]);
};

test.each([
  ['nothing of that name', { counted: 'nonsense' }, 'counted'],
  ['what has no day', { counted: 'riskSite' }, 'counted'],
  ['the prototype', { counted: '__proto__' }, 'counted'],
  ['a field that is no reference', { each: 'kind' }, 'each'],
  ['a reference to several', { each: 'participants' }, 'each'],
  ['a reference that says nothing of whom', { each: 'schedule' }, 'each'],
  ['the prototype as a reference', { each: '__proto__' }, 'each'],
  ['a field of inherited things', { countedWhere: { constructor: ['x'] } }, 'countedWhere.constructor'],
  ['a field that is no choice', { countedWhere: { name: ['x'] } }, 'countedWhere.name'],
  ['no such field', { countedWhere: { sort: ['SPECIAL'] } }, 'countedWhere.sort'],
  ['no such code', { countedWhere: { kind: ['SPECIAL', 'NONE'] } }, 'countedWhere.kind'],
  ['no code at all', { countedWhere: { kind: [] } }, 'countedWhere.kind'],
  ['a code that is no list', { countedWhere: { kind: 'SPECIAL' } }, 'countedWhere.kind'],
  ['codes of objects', { countedWhere: { kind: [{ eq: 'SPECIAL' }] } }, 'countedWhere.kind'],
  ['a list of conditions', { countedWhere: [{ kind: ['SPECIAL'] }] }, 'countedWhere'],
  ['a text', { countedWhere: 'kind' }, 'countedWhere'],
  ['a code of another dictionary', { each: 'plan', subjectWhere: { kind: ['EVACUATION'] } }, 'subjectWhere.kind'],
  ['conditions on units', { subjectWhere: { kind: ['SPECIAL'] } }, 'subjectWhere'],
  ['no period', { every: 0 }, 'every'],
  ['none at least', { atLeast: 0 }, 'atLeast'],
  ['no level', { levels: [] }, 'levels'],
  ['several within an interval', { mode: 'INTERVAL', atLeast: 2 }, 'atLeast'],
  ['a warning that never ends', { mode: 'INTERVAL', period: 'MONTH', warnDays: 28 }, 'warnDays'],
  ['an end before its beginning', { validTo: '2025-12-31' }, 'validTo'],
])('a rule is refused that names %s', async (_what, given, path) => {
  expect(await problemsOf(given)).toEqual([path]);
});

test('a rule that names nothing wrong is made, by sheets too; of one name a unit has one', async () => {
  const where = { kind: ['SPECIAL'], steps: ['TRANSFER'] };
  const id = await makeRule(planner, {
    name: '可以',
    each: 'plan',
    countedWhere: where,
    subjectWhere: { kind: ['SPECIAL'] },
  });
  expect(id).toBeTruthy();
  await expect(make(planner, 'cadenceRule', { ...rule, name: '可以' })).rejects.toThrow();
});
