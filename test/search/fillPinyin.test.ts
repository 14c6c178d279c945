import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillPinyin } from '../../api/database/fillPinyin.ts';
import { makeDatabase } from '../support/database.ts';
import { registry } from '../support/records.ts';

const ends: (() => Promise<void>)[] = [];
let owner: pg.Client;

beforeAll(async () => {
  const { url, drop } = await makeDatabase('demo');
  owner = new pg.Client(url);
  await owner.connect();
  ends.push(() => owner.end(), drop);
});
afterAll(async () => {
  for (const end of ends) await end();
});

const initials = async () =>
  (await owner.query(`select name, search_pinyin as initials from risk_site where name ~ '拉萨河' order by id`)).rows;

test('imported records have the initials of their titles, and records from before get the same', async () => {
  const written = await initials();
  expect(written).toContainEqual({ name: '拉萨河城区段左岸防洪堤', initials: 'lshcqdzafhd' });
  await owner.query(`update risk_site set search_pinyin = ''`);
  await fillPinyin(owner, registry);
  expect(await initials()).toEqual(written);
});
