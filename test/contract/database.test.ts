import { beforeAll, describe, expect, test } from 'vitest';
import { columnOf, quote, tableOf } from '../../api/database/columns.ts';
import { apiLoginOf } from '../../api/database/roles.ts';
import { searchedFields } from '../../api/database/search.ts';
import type { Resource } from '../../schema/defineResource.ts';
import { codesOf } from '../support/api.ts';
import { upload } from '../support/records.ts';
import { resources, ring, useRing } from './ring.ts';

const { api, records, database } = useRing();

/** Tables that belong to units beside the declared ones; a new table must be added here or be declared. */
const systemOwned = ['file', 'history', 'idempotency', 'outbox', 'review_step'];
const closed = ['api_token', 'credential', 'session', 'signing_key'];
const readByAll = ['custom_slot', 'place', 'tenant'];
const owned = [...resources.map(([, resource]) => tableOf(resource)), ...systemOwned].sort();

const searchable = resources.map(([, resource]) => resource).filter((resource) => searchedFields(resource).length > 0);
const searched = searchable.map(tableOf);
const searchOf = (resource: Resource, word: string) =>
  `select ${quote(`search_${tableOf(resource)}`)}('{${word.toLowerCase()}}', '{${searchedFields(resource).map(columnOf).join(',')}}', 1000) as id`;

const inside = ring.own.code;
const outside = [ring.sibling.code, ring.upper.code, ring.unrelated.code];
const range = ['540102000000', '540102999999'] as const;

/** Runs statements as the API does in a caller's scope, and takes them back. */
async function within<Result>(settings: Record<string, string>, work: () => Promise<Result>): Promise<Result> {
  await database.asApi('begin');
  try {
    for (const [name, value] of Object.entries(settings))
      await database.asApi('select set_config($1, $2, true)', [`app.${name}`, value]);
    return await work();
  } finally {
    await database.asApi('rollback');
  }
}

/** No scope at all, whatever is set. */
const partial: Record<string, string>[] = [
  {},
  { lo: '', hi: '', above: '{}' },
  { lo: range[0] },
  { hi: range[1] },
  { system: 'on' },
];

const scope = { lo: range[0], hi: range[1], above: '{540100000000,540000000000}', system: 'off' };

beforeAll(async () => {
  for (const [, resource] of resources) for (const unit of Object.values(ring)) await records.shared(unit, resource);
  await database.asOwner(`insert into custom_slot (resource, key, use) values ('risk_site', 'guarded', 'SEARCH')`);
  await database.asOwner(`insert into api_token select id, 'hash' from api_client limit 1`);
  for (const { slug, code } of Object.values(ring)) {
    await database.asOwner(
      `insert into review_step (id, owner, resource, record_id, state, transition, review_unit, entered_at, left_at, is_return, is_late)
       values (gen_random_uuid(), $1, 'riskSite', gen_random_uuid(), 'S', 't', $1, now(), now(), false, false)`,
      [code],
    );
    const admin = await api.as(`${slug}.tenantAdmin`);
    await upload(api.url, admin, 'note.txt', 'text/plain', slug);
    await admin.query('{ definitionPackage }');
    const answer = await admin.query(
      `mutation { createPerson(idempotencyKey: "${slug}", input: { number: "idem", name: "一人" }) { id } }`,
    );
    if (codesOf(answer).length > 0) throw new Error(JSON.stringify(answer.errors));
  }
});

describe('every table', () => {
  test('is either owned by units, closed, or read by all, and forces row security with policies', async () => {
    const { rows } = await database.asOwner<{ name: string; forced: boolean; policies: number; owned: boolean }>(
      `select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced,
         (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies,
         exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'owner' and a.attnotnull) as owned
       from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1`,
    );
    const tables = rows.filter(({ name }) => name !== 'mikro_orm_migrations');
    expect(tables.map(({ name }) => name)).toEqual([...owned, ...closed, ...readByAll].sort());
    expect(tables.filter(({ forced, policies }) => !forced || policies === 0)).toEqual([]);
    expect(tables.filter((table) => table.owned).map(({ name }) => name)).toEqual(owned);
  });

  test('is no view, function or foreign table that goes around the policies, but for the search box', async () => {
    const { rows } = await database.asOwner(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm', 'f')
       union all select proname from pg_proc p where pronamespace = 'public'::regnamespace and prosecdef order by 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual(searched.map((table) => `search_${table}`).sort());
  });
});

describe.each(
  searchable.map((resource) => [tableOf(resource), resource] as const),
)('the search of %s', (table, resource) => {
  /** Asks for the words of every unit's record. */
  const find = async () => {
    const ids: string[] = [];
    for (const unit of Object.values(ring)) {
      const { word } = await records.shared(unit, resource);
      ids.push(...(await database.asApi<{ id: string }>(searchOf(resource, word))).rows.map(({ id }) => id));
    }
    return ids;
  };

  test('finds nothing without a scope, with an empty one or with half of one', async () => {
    for (const settings of partial) expect(await within(settings, find)).toEqual([]);
  });

  test('finds what the policies show, and nothing else', async () => {
    const ids = await within(scope, find);
    const seen = await within(scope, () => database.asApi(`select id from ${quote(table)} where id = any ($1)`, [ids]));
    expect(ids.length).toBeGreaterThan(0);
    expect(seen.rowCount).toBe(new Set(ids).size);
  });

  test('is closed to everybody but the API', async () => {
    const { rows } = await database.asOwner(
      `select has_function_privilege('public', p.oid, 'execute') as "isOpen", p.proconfig from pg_proc p where proname = $1`,
      [`search_${table}`],
    );
    expect(rows).toMatchObject([
      { isOpen: false, proconfig: expect.arrayContaining(['search_path=pg_catalog, public, pg_temp']) },
    ]);
  });
});

describe("the API's role", () => {
  test('is neither superuser nor owner nor exempt from row security, and belongs to no other role', async () => {
    const { user } = apiLoginOf(api.databaseUrl);
    const { rows } = await database.asOwner(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
         (select count(*)::int from pg_class where relowner = r.oid) as tables,
         (select count(*)::int from pg_auth_members where member = r.oid) as memberships
       from pg_roles r where rolname = $1`,
      [user],
    );
    expect(rows).toEqual([
      { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, tables: 0, memberships: 0 },
    ]);
  });

  test.each([
    'create table mine (id int)',
    'drop table person',
    'alter table person disable row level security',
    'alter table person no force row level security',
    'drop policy person_scope on person',
    'truncate person',
    'delete from person',
    'create policy everything on person using (true)',
    'select * from mikro_orm_migrations',
    `copy person to program 'true'`,
    `select pg_read_file('/etc/passwd')`,
    'set row_security = off; select * from person',
  ])('may not: %s', async (sql) => {
    await expect(within(scope, () => database.asApi(sql))).rejects.toMatchObject({
      code: expect.stringMatching(/^42/),
    });
  });
});

describe.each(owned)('the table %s', (table) => {
  const name = quote(table);
  const count = async (where = 'true') =>
    Number((await database.asApi(`select count(*) from ${name} where ${where}`)).rows[0]?.count);
  const total = async () => Number((await database.asOwner(`select count(*) from ${name}`)).rows[0]?.count);

  test('shows no row without a scope, with an empty one or with half of one', async () => {
    expect(await total()).toBeGreaterThan(0);
    for (const settings of partial) expect(await within(settings, () => count())).toBe(0);
  });

  test('shows rows of the scope, and beside them only what is published above', async () => {
    const published = resources.some(([, resource]) => tableOf(resource) === table && resource.publishes);
    const elsewhere = `owner not between ${range[0]} and ${range[1]}`;
    expect(await within(scope, () => count(`not (${elsewhere})`))).toBeGreaterThan(0);
    expect(
      await within(scope, () =>
        count(published ? `${elsewhere} and not (published and owner in (540100000000, 540000000000))` : elsewhere),
      ),
    ).toBe(0);
  });

  test.each(outside)('takes no new row of %s, only of the scope', async (owner) => {
    const { rows } = await database.asOwner<{ row: Record<string, unknown> }>(
      `select to_jsonb(t) as row from ${name} t where owner = ${inside} limit 1`,
    );
    expect(rows).toHaveLength(1);
    const fresh = { ...rows[0]?.row, id: crypto.randomUUID(), key: crypto.randomUUID(), deleted_at: '2026-01-01' };
    const insert = (values: object) =>
      database.asApi(`insert into ${name} select * from jsonb_populate_record(null::${name}, $1)`, [
        JSON.stringify(values),
      ]);
    expect((await within(scope, () => insert(fresh))).rowCount).toBe(1);
    await expect(within(scope, () => insert({ ...fresh, owner: Number(owner) }))).rejects.toMatchObject({
      code: '42501',
    });
  });

  test.each(outside)('gives no row to %s and changes none of its', async (owner) => {
    if (['history', 'outbox', 'review_step'].includes(table)) {
      await expect(within(scope, () => database.asApi(`update ${name} set owner = ${owner}`))).rejects.toMatchObject({
        code: '42501',
      });
      return;
    }
    await expect(
      within(scope, () => database.asApi(`update ${name} set owner = ${owner} where owner = ${inside}`)),
    ).rejects.toMatchObject({ code: '42501' });
    expect(
      (await within(scope, () => database.asApi(`update ${name} set owner = owner where owner = ${owner}`))).rowCount,
    ).toBe(0);
    expect(
      (await within(scope, () => database.asApi(`update ${name} set owner = owner where owner = ${inside}`))).rowCount,
    ).toBeGreaterThan(0);
  });
});

describe('history', () => {
  test.each([
    'update history set action = action',
    'delete from history',
    'truncate history',
    'update outbox set event = event',
    'delete from outbox',
  ])('cannot be rewritten, not even by the system: %s', async (sql) => {
    await expect(
      within({ ...scope, lo: '0', hi: '999999999999', system: 'on' }, () => database.asApi(sql)),
    ).rejects.toMatchObject({ code: '42501' });
  });
});

describe('tables of the system', () => {
  const wide = { lo: '0', hi: '999999999999', above: '{}' };

  test.each(closed)('%s is empty for everybody but the system', async (table) => {
    await api.as('chengguan.viewer');
    const count = async () => Number((await database.asApi(`select count(*) from ${table}`)).rows[0]?.count);
    expect(await within({ ...wide, system: 'off' }, count)).toBe(0);
    expect(await within(wide, count)).toBe(0);
    expect(await within({ ...wide, system: 'on' }, count)).toBeGreaterThan(0);
  });

  test.each([...closed, ...readByAll])('%s is written by nobody but the system', async (table) => {
    const columns: Record<string, string> = {
      ...{ place: 'name', tenant: 'slug', credential: 'username', session: 'is_cookie', custom_slot: 'key' },
      ...{ signing_key: 'private_key', api_token: 'token_hash' },
    };
    const column = columns[table];
    const outcome = await within({ ...wide, system: 'off' }, () =>
      database.asApi(`update ${table} set ${column} = ${column}`),
    ).then(
      ({ rowCount }) => rowCount,
      (error: { code: string }) => error.code,
    );
    expect([0, '42501']).toContain(outcome);
    const { rows } = await database.asOwner(`select to_jsonb(t) as row from ${table} t limit 1`);
    expect(rows).toHaveLength(1);
    const fresh = {
      ...(rows[0]?.row as object),
      code: 999999999999,
      key: 'none',
      slug: 'none',
      user_id: crypto.randomUUID(),
      username: 'none',
      token_hash: 'none',
    };
    const insert = `insert into ${table} select * from jsonb_populate_record(null::${table}, $1)`;
    await expect(
      within({ ...wide, system: 'off' }, () => database.asApi(insert, [JSON.stringify(fresh)])),
    ).rejects.toMatchObject({ code: '42501' });
    await expect(
      within(wide, () =>
        database.asApi(`delete from ${table}`).then(({ rowCount }) => rowCount || Promise.reject({ code: '42501' })),
      ),
    ).rejects.toMatchObject({ code: '42501' });
  });

  test('the scope of a transaction is gone after it', async () => {
    await within(scope, async () => expect((await database.asApi('select 1 from person')).rowCount).toBeGreaterThan(0));
    expect((await database.asApi('select 1 from person')).rowCount).toBe(0);
  });
});
