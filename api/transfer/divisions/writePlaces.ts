import type { ClientBase } from 'pg';

/** Writes the good staged rows to `place`. A place not in the file stays, but follows a renamed or new place above it. */
export async function writePlaces(client: ClientBase): Promise<{ inserted: number; updated: number }> {
  await client.query(ADD_STORED);
  await client.query('analyze staged');
  await client.query(RESOLVE);
  await client.query('analyze resolved');
  const updated = await client.query<{ count: number }>(UPDATE);
  const inserted = await client.query(INSERT);
  await retireNationalRows(client);
  return { inserted: inserted.rowCount ?? 0, updated: updated.rows[0]?.count ?? 0 };
}

/**
 * Takes out of use (`active` = false) the national rows that an assigned functional zone stands for, and all below
 * them: 北京经济技术开发区 is 110171, no longer township 110115403 of 大兴区.
 */
export async function retireNationalRows(client: ClientBase): Promise<void> {
  await client.query(`
    with retired as materialized (
      select national.code as lowest, national.code + case national.level
        when 'city' then 99999999 when 'district' then 999999 when 'township' then 999 else 0 end as highest
      from place zone join place national on national.code = zone.national_code
      where zone.national_code is not null
    )
    update place p set active = false from retired where p.active and p.code between retired.lowest and retired.highest`);
}

// Stored places of the same provinces that the file does not name: they stand above, between and below its rows.
const ADD_STORED = `
  insert into staged (code, level, name, pinyin, zone, dummy)
  select p.code, p.level, p.name, p.pinyin, p.functional_zone, false from place p
  where p.code / 10000000000 in (select distinct code / 10000000000 from staged where reason is null)
    and not exists (select from staged s where s.code = p.code and s.reason is null and not s.dummy)`;

// The parent is the nearest real place above. Names are written as people do: no province above a real city, no dummy.
const RESOLVE = `
  create temp table resolved on commit drop as
  with real as (select * from staged where reason is null and not dummy),
  placed as (
    select s.line, s.code, s.level, s.name, s.pinyin, s.zone,
      coalesce(t.code, d.code, c.code, p.code) as parent,
      concat(coalesce(c.name, case when s.level <> 'city' then p.name end), d.name, t.name, s.name) as full_name
    from real s
    left join real t on s.level = 'village' and t.level = 'township' and t.code = s.code / 1000 * 1000
    left join real d on s.level in ('township', 'village') and d.level = 'district'
      and d.code = s.code / 1000000 * 1000000
    left join real c on s.level in ('district', 'township', 'village') and c.level = 'city'
      and c.code = s.code / 100000000 * 100000000
    left join real p on s.level <> 'province' and p.level = 'province' and p.code = s.code / 10000000000 * 10000000000
  ),
  children as (
    select parent, min(case level when 'city' then 4 when 'district' then 6 when 'township' then 9 else 12 end) as digits
    from placed where parent is not null group by parent
  )
  select placed.*, coalesce(children.digits, case level
    when 'province' then case when name like '%市' then 6 else 4 end
    when 'city' then 6 when 'district' then 9 else 12 end)::smallint as child_digits
  from placed left join children on children.parent = placed.code`;

const UPDATE = `
  with changed as (
    update place p set name = r.name, level = r.level, parent = r.parent, full_name = r.full_name, pinyin = r.pinyin,
      functional_zone = r.zone, counts_as = case when r.zone then r.level end, child_digits = r.child_digits
    from resolved r
    where p.code = r.code and (p.name, p.level, p.parent, p.full_name, p.pinyin, p.functional_zone, p.child_digits)
      is distinct from (r.name, r.level, r.parent, r.full_name, r.pinyin, r.zone, r.child_digits)
    returning r.line
  )
  select count(line)::int as count from changed`;

const INSERT = `
  insert into place (code, name, level, parent, full_name, functional_zone, counts_as, child_digits, pinyin)
  select r.code, r.name, r.level, r.parent, r.full_name, r.zone, case when r.zone then r.level end, r.child_digits, r.pinyin
  from resolved r
  where r.line is not null and not exists (select from place p where p.code = r.code)
  order by r.code`;
