import { beforeAll, describe, expect, test } from 'vitest';
import { useApi } from '../support/api.ts';
import { useDatabase } from '../support/behind.ts';
import { makeRecords, registry, type Unit } from '../support/records.ts';
import { reportOf, sheetOf } from '../support/sheets.ts';

const api = useApi();
const records = makeRecords(api);
const { asOwner } = useDatabase(api);

const lhasa: Unit = { code: '540100000000', slug: 'lhasa' };

describe.each(registry.resources)('sheets of $plural', (resource) => {
  beforeAll(async () => {
    await records.make(lhasa, resource);
  });

  const history = async () => (await asOwner('select count(*)::int as n from history')).rows[0]?.n;

  test.each([
    'csv?labels=zh',
    'csv?labels=en',
    'csv?labels=names',
    'xlsx?labels=zh',
    'xlsx?labels=names',
  ])('come back as they went: %s', async (format) => {
    const officer = await records.as(lhasa, resource.access.update);
    const sheet = await sheetOf(api, officer, `${resource.plural}.${format}`);
    const before = await history();
    const report = await reportOf(api, officer, `${resource.plural}?mode=commit`, sheet);
    expect(report).toMatchObject({ kept: true, created: 0, updated: 0, bad: 0, problems: [] });
    expect(report.unchanged).toBeGreaterThan(0);
    expect(await history()).toBe(before);
  });
});
