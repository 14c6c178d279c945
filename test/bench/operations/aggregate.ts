import type { Operation } from './operation.ts';

// PostGraphile's own aggregates are a plugin without groups by a child place, so it is given SQL functions: servers/postgraphile.sql.

export const byLevel: Operation = {
  name: 'aggregate by a choice',
  flag: 'byLevel',
  bar: 2.4,
  product: '{ groups: riskSitesAggregate(groupBy: [LEVEL]) { key { level } count sum { people } } }',
  postgraphile: '{ groups: benchRiskSitesByLevel { nodes { level count people } } }',
  limit: {
    text: `select json_build_object('groups', (
      select coalesce(json_agg(g), '[]') from (
        select json_build_object('level', level) as key, count(*)::int as count, json_build_object('people', sum(people)) as sum
        from risk_site where deleted_at is null group by level order by count(*) desc, level
      ) g))::text`,
    values: () => [],
  },
};

export const byChildUnit: Operation = {
  name: 'aggregate by child tenant',
  flag: 'byChildUnit',
  bar: 2.4,
  product:
    '{ groups: riskSitesAggregate(groupBy: [CHILD_UNIT]) { key { childUnit { fullName } } count sum { people } } }',
  postgraphile: '{ groups: benchRiskSitesByChildUnit { nodes { childUnit count people } } }',
  limit: {
    text: `select json_build_object('groups', (
      select coalesce(json_agg(x), '[]') from (
        select json_build_object('childUnit', (select json_build_object('fullName', full_name) from place where place.code = g.code)) as key,
          count, json_build_object('people', people) as sum
        from (
          select owner - owner % $1::bigint as code, count(*)::int as count, sum(people) as people
          from risk_site where deleted_at is null group by 1
        ) g order by count desc, g.code
      ) x))::text`,
    values: (_variables, { childDigits }) => [10 ** (12 - childDigits)],
  },
};
