import pg from 'pg';

/** How much there is of everything; a tenant gets an equal share of each. */
export interface Amounts {
  riskSites: number;
}

/** Governments that work here: those of the seeds, and made ones up to this number. */
const tenants = 3000;
const inspectionsPerSite = 3;
const persons = 33 * tenants;
const teams = 3 * tenants;
const teamMembers = 200_000;
const depots = 2 * tenants;
const supplyItems = 5 * depots;

/** Every record's id follows from its kind and number, in the form of a UUIDv7, so that references need no look-up. */
const kinds = ['organization', 'person', 'risk_site', 'inspection', 'team', 'team_member', 'depot', 'supply_item'];
const idOf = (kind: string, number: string) =>
  `('01900000-000${kinds.indexOf(kind)}-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`;

/** A number from 0 to below `choices` that looks like chance and is the same in every run. */
const chance = (number: string, choices: number | string, salt = 0) =>
  `((hashint4extended((${number})::int, ${salt}) & 2147483647) % (${choices}))::int`;
const oneOf = (number: string, codes: string[], salt = 0) =>
  `(array['${codes.join("','")}'])[1 + ${chance(number, codes.length, salt)}]`;

/**
 * Fills a migrated database, whose places are loaded, with a country in small. Indexes are made after the rows, and references are not
 * checked one by one, because that is ten times faster. @param url of a superuser
 */
export async function loadNation(url: string, { riskSites }: Amounts): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(`set session_replication_role = replica; set maintenance_work_mem = '256MB'; set jit = off`);
    const indexes = await dropIndexes(client);
    await client.query(places);
    await client.query(tenantsOf);
    for (const { table, count, columns } of tables(riskSites)) {
      const names = Object.keys(columns).map((name) => `"${name}"`);
      await client.query(
        `insert into ${table} (id, owner, created_at, updated_at, ${names.join(', ')})
         select ${idOf(table, 'i')}, t.code, now() - i * interval '1 second', now() - i * interval '1 second', ${Object.values(columns).join(', ')}
         from generate_series(0, ${count - 1}) i join bench_tenant t on t.number = ${tenantOf(table)}`,
      );
    }
    for (const definition of indexes) await client.query(definition);
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
}

const tenantOf = (table: string) =>
  table === 'inspection' ? `i / ${inspectionsPerSite} % ${tenants}` : `i % ${tenants}`;

/** The number of a record of the same tenant, one of `total`, for the `nth` use. */
const sameTenant = (total: number, nth: string) => `t.number + ${tenants} * (${nth} % ${total / tenants})`;

/** Columns in SQL, of record number `i` of the tenant `t`. */
const tables = (riskSites: number): { table: string; count: number; columns: Record<string, string> }[] => [
  {
    table: 'organization',
    count: tenants,
    columns: { name: `t.name || '应急管理局'`, kind: `'BUREAU'`, staff_actual: chance('i', 80) },
  },
  {
    table: 'person',
    count: persons,
    columns: { number: `'R-' || i`, name: `'人员' || i`, birth_year: `1960 + ${chance('i', 40)}` },
  },
  {
    table: 'risk_site',
    count: riskSites,
    columns: {
      code: `'F-' || i`,
      name: `'风险点' || ${chance('i', 10_000_000)}`,
      kind: oneOf('i', ['GEOLOGICAL_SITE', 'RESERVOIR', 'FOREST', 'MINE', 'FERRY', 'CROWDED_PLACE', 'UTILITY']),
      hazard_type: oneOf('i', ['FLOOD', 'GEOLOGICAL', 'FOREST_FIRE', 'FIRE', 'MINE', 'TRAFFIC'], 1),
      level: oneOf('i', ['MAJOR', 'LARGER', 'GENERAL', 'GENERAL', 'LOW', 'LOW', 'LOW', 'LOW'], 2),
      state: oneOf('i', ['CONTROLLED', 'CONTROLLED', 'RECTIFYING', 'MONITORED'], 3),
      organization: idOf('organization', 't.number'),
      people: chance('i', 5000, 4),
      households: chance('i', 1500, 5),
      responsible_person: `'责任人' || i`,
      inspected_on: `date '2025-01-01' + ${chance('i', 600, 6)}`,
    },
  },
  {
    table: 'inspection',
    count: riskSites * inspectionsPerSite,
    columns: {
      number: `'J-' || i`,
      kind: oneOf('i', ['DAILY', 'PATROL', 'SPECIAL', 'SEASONAL']),
      state: `'DONE'`,
      risk_site: idOf('risk_site', `i / ${inspectionsPerSite}`),
      inspector: idOf('person', sameTenant(persons, chance('i', persons))),
      inspected_at: `timestamptz '2025-01-01 08:00+08' + ${chance('i', 600 * 24 * 60, 7)} * interval '1 minute'`,
      result: oneOf('i', ['NORMAL', 'NORMAL', 'FIXED', 'HAZARD'], 8),
    },
  },
  {
    table: 'team',
    count: teams,
    columns: {
      name: `'救援队' || i`,
      kind: oneOf('i', ['INTEGRATED', 'FLOOD', 'FOREST_FIRE', 'SOCIAL']),
      state: `'ACTIVE'`,
      organization: idOf('organization', 't.number'),
      strength: chance('i', 60),
    },
  },
  {
    table: 'team_member',
    count: teamMembers,
    // a tenant's persons stand in its teams in turn; nobody twice in the same
    columns: {
      team: idOf('team', sameTenant(teams, `(i / ${tenants} + i / ${tenants} / ${persons / tenants})`)),
      person: idOf('person', sameTenant(persons, `(i / ${tenants})`)),
      post: `'队员' || i % 7`,
      source: oneOf('i', ['FULL_TIME', 'MILITIA', 'VOLUNTEER']),
    },
  },
  {
    table: 'depot',
    count: depots,
    columns: { name: `'物资库' || i`, kind: `'DEPOT'`, organization: idOf('organization', 't.number') },
  },
  {
    table: 'supply_item',
    count: supplyItems,
    columns: {
      name: oneOf('i', ['帐篷', '棉被', '救生衣', '发电机', '沙袋']),
      code: `'10' || lpad((i % 99999)::text, 5, '0')`,
      category: `'BASIC_LIVING'`,
      source: `'GOVERNMENT'`,
      depot: idOf('depot', sameTenant(depots, `(i / ${tenants})`)),
      batch: `'2026-' || i`,
      quantity: chance('i', 1000),
      measure: `'件'`,
    },
  },
];

/** Cities with ten districts of ten townships each, in provinces the seeds do not have. */
const places = `
  insert into place (code, name, level, parent, full_name, child_digits, pinyin)
  with city as (
    select (p::text || '01')::bigint * 100000000 as code, '测试市' || p as name from generate_series(61, 90) p
  ), district as (
    select c.code + d * 1000000 as code, '第' || d || '区' as name, c.code as city, c.name as city_name
    from city c, generate_series(2, 11) d
  )
  select code, name, 'city', null::bigint, name, 6, 'ceshi' from city
  union all
  select code, name, 'district', city, city_name || name, 9, 'qu' from district
  union all
  select code + t * 1000, '第' || t || '镇', 'township', code, city_name || name || '第' || t || '镇', 12, 'zhen'
  from district, generate_series(1, 10) t`;

/** The places of governments in the order of their codes, the seeds' first because the made ones have higher codes. */
const tenantsOf = `
  create temp table bench_tenant as
    select code, full_name as name, row_number() over (order by code)::int - 1 as number from (
      select code, full_name from place
      where level in ('city', 'district', 'township') or (level = 'province' and child_digits = 6)
      order by code limit ${tenants}) p;
  analyze bench_tenant;
  insert into tenant (code) select code from bench_tenant`;

/** @returns the statements that make them again */
async function dropIndexes(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition from pg_index
     where indrelid::regclass::text = any ($1) and not indisprimary`,
    [kinds],
  );
  for (const { name } of rows) await client.query(`drop index ${name}`);
  return rows.map(({ definition }) => definition);
}
