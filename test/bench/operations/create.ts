import { fresh, type Operation } from './operation.ts';

const site = { kind: 'RESERVOIR', hazardType: 'FLOOD', level: 'LARGER', state: 'CONTROLLED', people: 120 };

export const create: Operation = {
  name: 'create with history and event',
  flag: 'create',
  isWrite: true,
  bar: 1.5,
  product: `mutation ($site: CreateRiskSiteInput!) {
    site: createRiskSite(input: $site) { code name level }
  }`,
  postgraphile: `mutation ($site: BenchCreateRiskSiteInput!) {
    created: benchCreateRiskSite(input: $site) { site: result { code name level } }
  }`,
  limit: {
    text: `with site as (
        insert into risk_site (id, owner, created_at, updated_at, code, name, kind, hazard_type, level, state, people)
        values (uuidv7(), $1, now(), now(), $4, $5, $6, $7, $8, $9, $10)
        returning *
      ), history as (
        insert into history (id, owner, resource, record_id, record_version, action, actor, actor_name, changes)
        select uuidv7(), s.owner, 'riskSite', s.id, s.version, 'CREATE', $2, $3,
          json_build_object('code', array[null, s.code], 'name', array[null, s.name], 'kind', array[null, s.kind],
            'hazardType', array[null, s.hazard_type], 'level', array[null, s.level], 'state', array[null, s.state],
            'people', array[null, s.people])
        from site s
      ), event as (
        insert into outbox (id, owner, event, record_id, record_version)
        select uuidv7(), s.owner, 'riskSite.CREATE', s.id, s.version from site s
      )
      select json_build_object('site', json_build_object('code', code, 'name', name, 'level', level))::text from site`,
    values: ({ site }, { unit, userId, name }) => {
      const given = site as Record<string, unknown>;
      const values = ['code', 'name', 'kind', 'hazardType', 'level', 'state', 'people'].map((field) => given[field]);
      return [unit, userId, name, ...values];
    },
  },
  variables: () => [{ site: { ...site, code: fresh, name: `水库 ${fresh}` } }],
};
