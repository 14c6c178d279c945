import type { Operation } from './operation.ts';

export const page: Operation = {
  name: 'page of 25, filter + sort + count',
  flag: 'page',
  bar: 3,
  product: `query ($level: RiskLevel!) {
    riskSites(first: 25, filter: { level: { eq: $level } }, sort: [{ field: INSPECTED_ON, direction: DESC }]) {
      totalCount
      nodes { id name level kind people inspectedOn unit { fullName } }
    }
  }`,
  postgraphile: `query ($level: String!) {
    riskSites: allRiskSites(first: 25, condition: { level: $level, deletedAt: null }, orderBy: [INSPECTED_ON_DESC, ROW_ID_DESC]) {
      totalCount
      nodes { id: rowId name level kind people inspectedOn unit { fullName } }
    }
  }`,
  limit: {
    text: `select json_build_object('riskSites', json_build_object(
      'totalCount', (select count(*) from risk_site where level = $1 and deleted_at is null),
      'nodes', (
        select coalesce(json_agg(x), '[]') from (
          select r.id, r.name, r.level, r.kind, r.people, r.inspected_on as "inspectedOn",
            (select json_build_object('fullName', p.full_name) from place p where p.code = r.owner) as unit
          from risk_site r where r.level = $1 and r.deleted_at is null
          order by r.inspected_on desc nulls last, r.id desc limit 25
        ) x)))::text`,
    values: ({ level }) => [level],
  },
  variables: () => [{ level: 'MAJOR' }, { level: 'LARGER' }, { level: 'GENERAL' }],
};
