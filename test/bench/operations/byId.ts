import type { Operation } from './operation.ts';

export const byId: Operation = {
  name: 'by id',
  flag: 'byId',
  bar: 3,
  product: `query ($id: ID!) {
    riskSite(id: $id) { id name level kind people inspectedOn unit { fullName } }
  }`,
  postgraphile: `query ($id: UUID!) {
    riskSite: riskSiteByRowId(rowId: $id) { id: rowId name level kind people inspectedOn unit { fullName } }
  }`,
  limit: {
    text: `select json_build_object('riskSite', (
      select row_to_json(x) from (
        select r.id, r.name, r.level, r.kind, r.people, r.inspected_on as "inspectedOn",
          (select json_build_object('fullName', p.full_name) from place p where p.code = r.owner) as unit
        from risk_site r where r.id = $1 and r.deleted_at is null
      ) x))::text`,
    values: ({ id }) => [id],
  },
  variables: ({ siteIds }) => siteIds.map((id) => ({ id })),
};
