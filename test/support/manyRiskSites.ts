import pg from 'pg';

/**
 * Adds risk sites spread over Beijing's townships and villages, straight into the database, each with some inspections.
 * @param url of a superuser
 */
export async function manyRiskSites(url: string, count: number, inspections = 0): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(
    `insert into risk_site (id, owner, version, created_at, updated_at, code, name, kind, hazard_type, level, state, people,
       inspected_on, organization, search_pinyin)
     select gen_random_uuid(), v.codes[1 + i % array_length(v.codes, 1)], 1, now(), now() - i * interval '1 second', 'B-' || i,
       '风险点' || i, (array['RESERVOIR', 'MINE', 'FERRY', 'FOREST'])[1 + i % 4],
       (array['FLOOD', 'MINE', 'FIRE', 'GEOLOGICAL'])[1 + i % 4],
       (array['MAJOR', 'LARGER', 'GENERAL', 'GENERAL', 'LOW', 'LOW', 'LOW', 'LOW'])[1 + i % 8], 'CONTROLLED', i % 5000,
       date '2026-01-01' + i % 300, (select id from organization limit 1),
       'fxd' || chr(97 + i % 26) || chr(97 + i / 26 % 26) || chr(97 + i / 676 % 26)
     from generate_series(1, $1::int) i,
       (select array_agg(code) as codes from place
        where code between 110000000000 and 119999999999 and level in ('township', 'village')) v`,
    [count],
  );
  await client.query(
    `insert into inspection (id, owner, version, created_at, updated_at, number, kind, state, risk_site, inspected_at)
     select gen_random_uuid(), r.owner, 1, now(), now(), r.code || '-' || n, 'DAILY', 'DONE', r.id, now() - n * interval '1 day'
     from risk_site r, generate_series(1, $1::int) n where r.code like 'B-%'`,
    [inspections],
  );
  await client.query('analyze');
  await client.end();
}
