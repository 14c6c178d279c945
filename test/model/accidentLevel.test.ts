import { beforeAll, describe, expect, test } from 'vitest';
import { accidentLevelOf } from '../../schema/accidentLevel.ts';
import { create, make, read, update } from '../graphql/records.ts';
import { type Client, useApi } from '../support/api.ts';
import { take } from '../support/lifecycles.ts';
import { problemsIn } from './problems.ts';

describe('the table of order 493', () => {
  const million = 100_000_000;
  test.each<[deaths: number, seriouslyInjured: number, directLoss: number, level: string | undefined]>([
    [0, 0, 0, undefined],
    [0, 0, 1, 'GENERAL'],
    [1, 0, 0, 'GENERAL'],
    [0, 1, 0, 'GENERAL'],
    [2, 9, 10 * million - 1, 'GENERAL'],
    [3, 0, 0, 'LARGER'],
    [0, 10, 0, 'LARGER'],
    [0, 0, 10 * million, 'LARGER'],
    [9, 49, 50 * million - 1, 'LARGER'],
    [10, 0, 0, 'MAJOR'],
    [0, 50, 0, 'MAJOR'],
    [0, 0, 50 * million, 'MAJOR'],
    [29, 99, 100 * million - 1, 'MAJOR'],
    [30, 0, 0, 'EXTRAORDINARY'],
    [0, 100, 0, 'EXTRAORDINARY'],
    [0, 0, 100 * million, 'EXTRAORDINARY'],
    [1, 10, 50 * million, 'MAJOR'],
  ])('%d dead, %d seriously injured, %d fen: %s', (deaths, seriouslyInjured, directLoss, level) => {
    expect(accidentLevelOf({ deaths, seriouslyInjured, directLoss })).toBe(level);
  });

  test('says nothing of what is not known', () => {
    expect(accidentLevelOf({ deaths: null, seriouslyInjured: null, directLoss: null })).toBeUndefined();
    expect(accidentLevelOf({ deaths: null, seriouslyInjured: 12, directLoss: null })).toBe('LARGER');
  });
});

describe('an accident', () => {
  const api = useApi();
  let officer: Client;
  beforeAll(async () => {
    officer = await api.as('wangcheng.dutyOfficer');
  });

  const accident = (given: object) => ({
    ...{ name: '某厂爆炸', category: 'ACCIDENT', hazardType: 'FIRE', occurredAt: '2026-11-01T08:00:00+08:00' },
    ...given,
  });
  const levelOf = async ({ id }: { id: string }) => (await read(officer, 'incident', id, 'level')).level;
  const asLarger = 'level: 按国务院令第 493 号应为“较大”；定为其他级别须填写级别调整理由';

  test('gets its level from its figures; who is missing is not counted', async () => {
    expect(await levelOf(await make(officer, 'incident', accident({ deaths: 3 })))).toBe('LARGER');
    expect(await levelOf(await make(officer, 'incident', accident({ deaths: 2, missing: 40 })))).toBe('GENERAL');
    expect(await levelOf(await make(officer, 'incident', accident({})))).toBe('UNGRADED');
    expect(await levelOf(await make(officer, 'incident', accident({ level: 'MAJOR' })))).toBe('MAJOR');
  });

  test('has another level for a reason only', async () => {
    const given = { deaths: 3, level: 'MAJOR' };
    expect(problemsIn(await create(officer, 'incident', accident(given)))).toEqual([asLarger]);
    const made = await make(officer, 'incident', accident({ ...given, levelReason: '社会影响重大' }));
    expect(await levelOf(made)).toBe('MAJOR');
    expect(problemsIn(await update(officer, 'incident', made, { levelReason: null }))).toEqual([asLarger]);
    expect(problemsIn(await update(officer, 'incident', made, { deaths: 4 }))).toEqual([]);
    expect(await levelOf(made)).toBe('MAJOR');
  });

  test('changes its level with its figures, by a change or a transition', async () => {
    const made = await make(officer, 'incident', accident({ deaths: 1 }));
    await update(officer, 'incident', made, { deaths: 3 });
    expect(await levelOf(made)).toBe('LARGER');
    expect(problemsIn(await take(officer, 'incident', made.id, 'verify', { input: { deaths: 10 } }))).toEqual([]);
    expect(await levelOf(made)).toBe('MAJOR');
  });

  test('is judged when something else becomes one, and no other incident is', async () => {
    const flood = { category: 'NATURAL_DISASTER', hazardType: 'FLOOD', level: 'GENERAL', deaths: 5 };
    const made = await make(officer, 'incident', accident(flood));
    expect(problemsIn(await update(officer, 'incident', made, { category: 'ACCIDENT' }))).toEqual([asLarger]);
    expect(await levelOf(made)).toBe('GENERAL');
  });
});
