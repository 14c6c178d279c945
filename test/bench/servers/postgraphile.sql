-- What PostGraphile gets beside the tables: it has no groups by a child place and no history of its own.
-- Functions run as the caller, under the same row policies.
create schema bench;

create function bench.risk_sites_by_level() returns table (level text, count int, people bigint)
language sql stable as $$
  select level, count(*)::int, sum(people) from public.risk_site where deleted_at is null group by 1 order by 2 desc, 1
$$;

create function bench.risk_sites_by_child_unit() returns table (child_unit text, count int, people bigint)
language sql stable as $$
  select p.full_name, g.count, g.people
  from (
    select owner - owner % (10 ^ (12 - nullif(current_setting('app.child_digits', true), '')::int))::bigint as code,
      count(*)::int, sum(people) as people
    from public.risk_site where deleted_at is null group by 1
  ) g join public.place p on p.code = g.code order by g.count desc, g.code
$$;

create function bench.create_risk_site(code text, name text, kind text, hazard_type text, level text, state text, people int)
returns public.risk_site language sql volatile as $$
  with site as (
    insert into public.risk_site (id, owner, created_at, updated_at, code, name, kind, hazard_type, level, state, people)
    values (uuidv7(), current_setting('app.lo')::bigint, now(), now(), code, name, kind, hazard_type, level, state, people)
    returning *
  ), history as (
    insert into public.history (id, owner, resource, record_id, record_version, action, actor, actor_name, changes)
    select uuidv7(), s.owner, 'riskSite', s.id, s.version, 'CREATE', current_setting('app.user')::uuid, current_setting('app.user_name'),
      json_build_object('code', array[null, s.code], 'name', array[null, s.name], 'kind', array[null, s.kind],
        'hazardType', array[null, s.hazard_type], 'level', array[null, s.level], 'state', array[null, s.state],
        'people', array[null, s.people])
    from site s
  ), event as (
    insert into public.outbox (id, owner, event, record_id, record_version)
    select uuidv7(), s.owner, 'riskSite.CREATE', s.id, s.version from site s
  )
  select * from site
$$;
