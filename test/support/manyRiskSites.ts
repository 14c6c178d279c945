import pg from 'pg';

/** Adds risk sites spread over Beijing's townships and villages, straight into the database. @param url of a superuser */
export async function manyRiskSites(url: string, count: number): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(
    `insert into risk_site (id, owner, version, created_at, updated_at, code, name, kind, hazard_type, level, state, people,
       inspected_on, organization)
     select gen_random_uuid(), v.codes[1 + i % array_length(v.codes, 1)], 1, now(), now() - i * interval '1 second', 'B-' || i,
       '风险点' || i, (array['RESERVOIR', 'MINE', 'FERRY', 'FOREST'])[1 + i % 4],
       (array['FLOOD', 'MINE', 'FIRE', 'GEOLOGICAL'])[1 + i % 4],
       (array['MAJOR', 'LARGER', 'GENERAL', 'GENERAL', 'LOW', 'LOW', 'LOW', 'LOW'])[1 + i % 8], 'CONTROLLED', i % 5000,
       date '2026-01-01' + i % 300, (select id from organization limit 1)
     from generate_series(1, $1::int) i,
       (select array_agg(code) as codes from place
        where code between 110000000000 and 119999999999 and level in ('township', 'village')) v`,
    [count],
  );
  await client.query('analyze');
  await client.end();
}
