import { describe, expect, test } from 'vitest';
import { useApi } from '../support/api.ts';
import { sql } from './records.ts';

const api = useApi();

interface Row {
  code: string;
  count: number;
}

const sorted = (rows: Row[]) => rows.toSorted((one, other) => one.code.localeCompare(other.code));

async function answered(username: string, field: 'UNIT' | 'CHILD_UNIT', tenant?: string): Promise<Row[]> {
  const client = await api.as(username);
  const part = field === 'UNIT' ? 'unit' : 'childUnit';
  const answer = await client.query(
    `{ organizationsAggregate(groupBy: [${field}]) { count key { ${part} { code name } } } }`,
    {},
    tenant ? { 'x-tenant': tenant } : {},
  );
  expect(answer.errors).toEqual([]);
  const groups: { count: number; key: Record<string, { code: string; name: string }> }[] =
    answer.data.organizationsAggregate;
  expect(groups.every(({ key }) => key[part]?.name)).toBe(true);
  return sorted(groups.map(({ count, key }) => ({ count, code: key[part]?.code as string })));
}

/** The same by plain SQL: rows whose code starts so, each under the digits that name its child there. */
async function counted(prefix: string, digits: number): Promise<Row[]> {
  const rows = await sql(
    api,
    `select rpad(left(owner::text, $2), 12, '0') as code, count(*)::int as count from organization
     where deleted_at is null and left(owner::text, length($1)) = $1 group by 1`,
    [prefix, digits],
  );
  return sorted(rows);
}

const callers = [
  ['changsha.viewer', '4301', 6],
  ['beijing.viewer', '11', 6],
  ['lhasa.viewer', '5401', 6],
  ['wangcheng.viewer', '430112', 9],
  ['kaizhou.viewer', '500154', 9],
  ['jinggang.viewer', '430112106', 12],
  ['namuhu.viewer', '540122205', 12],
] as const;

describe('organizations', () => {
  test.each(callers)('%s by child unit, as SQL counts them', async (username, prefix, digits) => {
    const groups = await answered(username, 'CHILD_UNIT');
    expect(groups).toEqual(await counted(prefix, digits));
    expect(groups.length).toBeGreaterThan(username === 'jinggang.viewer' || username === 'namuhu.viewer' ? 0 : 1);
  });

  test.each(callers)('%s by unit, as SQL counts them', async (username, prefix) => {
    expect(await answered(username, 'UNIT')).toEqual(await counted(prefix, 12));
  });

  test('by child unit of the place the header narrows to', async () => {
    expect(await answered('changsha.viewer', 'CHILD_UNIT', '430112000000')).toEqual(await counted('430112', 9));
  });

  test('a village has itself', async () => {
    expect(await answered('fusheng.viewer', 'CHILD_UNIT')).toEqual(await counted('430112106202', 12));
  });
});
