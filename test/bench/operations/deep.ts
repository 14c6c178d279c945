import type { Operation } from './operation.ts';

export const deep: Operation = {
  name: 'deep: teams, members, organization, depots, stock',
  flag: 'deep',
  bar: 3,
  product: `{
    teams(first: 20, sort: [{ field: NAME }]) {
      nodes {
        name kind
        unit { fullName }
        members(first: 5, sort: [{ field: UPDATED_AT, direction: DESC }]) { nodes { post person { name birthYear } } }
        organization {
          name
          depots(first: 2, sort: [{ field: NAME }]) {
            nodes { name items(first: 3, sort: [{ field: NAME }]) { nodes { name quantity measure } } }
          }
        }
      }
    }
  }`,
  postgraphile: `{
    teams: allTeams(first: 20, condition: { deletedAt: null }, orderBy: [NAME_ASC, ROW_ID_ASC]) {
      nodes {
        name kind
        unit { fullName }
        members: teamMembersByTeam(first: 5, condition: { deletedAt: null }, orderBy: [UPDATED_AT_DESC, ROW_ID_DESC]) {
          nodes { post person: personByPerson { name birthYear } }
        }
        organization: organizationByOrganization {
          name
          depots: depotsByOrganization(first: 2, condition: { deletedAt: null }, orderBy: [NAME_ASC, ROW_ID_ASC]) {
            nodes {
              name
              items: supplyItemsByDepot(first: 3, condition: { deletedAt: null }, orderBy: [NAME_ASC, ROW_ID_ASC]) {
                nodes { name quantity measure }
              }
            }
          }
        }
      }
    }
  }`,
  limit: {
    text: `select json_build_object('teams', json_build_object('nodes', (
      select coalesce(json_agg(x), '[]') from (
        select t.name, t.kind,
          (select json_build_object('fullName', p.full_name) from place p where p.code = t.owner) as unit,
          (select json_build_object('nodes', coalesce(json_agg(y), '[]')) from (
            select m.post,
              (select json_build_object('name', p.name, 'birthYear', p.birth_year) from person p where p.id = m.person) as person
            from team_member m where m.team = t.id and m.deleted_at is null
            order by m.updated_at desc, m.id desc limit 5
          ) y) as members,
          (select row_to_json(o) from (
            select g.name, (select json_build_object('nodes', coalesce(json_agg(d), '[]')) from (
              select e.name, (select json_build_object('nodes', coalesce(json_agg(s), '[]')) from (
                select i.name, i.quantity, i.measure from supply_item i
                where i.depot = e.id and i.deleted_at is null order by i.name, i.id limit 3
              ) s) as items
              from depot e where e.organization = g.id and e.deleted_at is null order by e.name, e.id limit 2
            ) d) as depots
            from organization g where g.id = t.organization
          ) o) as organization
        from team t where t.deleted_at is null order by t.name, t.id limit 20
      ) x)))::text`,
    values: () => [],
  },
};
