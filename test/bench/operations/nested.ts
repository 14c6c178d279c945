import type { Operation } from './operation.ts';

export const nested: Operation = {
  name: 'nested three levels',
  flag: 'nested',
  bar: 3,
  product: `{
    riskSites(first: 25, sort: [{ field: NAME }]) {
      nodes {
        name level
        inspections(first: 3, sort: [{ field: INSPECTED_AT, direction: DESC }]) {
          nodes { number result inspector { name } }
        }
      }
    }
  }`,
  postgraphile: `{
    riskSites: allRiskSites(first: 25, condition: { deletedAt: null }, orderBy: [NAME_ASC, ROW_ID_ASC]) {
      nodes {
        name level
        inspections: inspectionsByRiskSite(
          first: 3, condition: { deletedAt: null }, orderBy: [INSPECTED_AT_DESC, ROW_ID_DESC]
        ) {
          nodes { number result inspector: personByInspector { name } }
        }
      }
    }
  }`,
  limit: {
    text: `select json_build_object('riskSites', json_build_object('nodes', (
      select coalesce(json_agg(x), '[]') from (
        select r.name, r.level, (
          select json_build_object('nodes', coalesce(json_agg(y), '[]')) from (
            select i.number, i.result, (select json_build_object('name', p.name) from person p where p.id = i.inspector) as inspector
            from inspection i where i.risk_site = r.id and i.deleted_at is null
            order by i.inspected_at desc nulls last, i.id desc limit 3
          ) y) as inspections
        from risk_site r where r.deleted_at is null order by r.name, r.id limit 25
      ) x)))::text`,
    values: () => [],
  },
};
