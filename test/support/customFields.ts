import type { Answer, Api, Client } from './api.ts';
import { item, publish } from './definitions.ts';

/** A new field of a form. */
export const field = (id: string, kind: string, zh: string, more: Record<string, unknown> = {}) => ({
  ...{ do: 'add', id, type: 'field', in: 'root', after: null, mode: 'free' },
  values: { kind, zh, ...more },
});

let serial = 0;

/** A risk site with custom values. */
export const makeSite = (client: Client, custom?: Record<string, unknown>, given: Record<string, unknown> = {}) =>
  client.query(
    'mutation ($input: CreateRiskSiteInput!) { made: createRiskSite(input: $input) { id version custom } }',
    {
      input: {
        ...{ code: `C-${++serial}`, name: '自定义', kind: 'RESERVOIR', hazardType: 'FLOOD', level: 'MAJOR' },
        ...(custom && { custom }),
        ...given,
      },
    },
  );

export const changeSite = (
  client: Client,
  { id, version }: { id: string; version: number },
  input: Record<string, unknown>,
) =>
  client.query(
    'mutation ($id: ID!, $version: Int!, $input: UpdateRiskSiteInput!) { made: updateRiskSite(id: $id, version: $version, input: $input) { id version custom } }',
    { id, version, input },
  );

export const listSites = (client: Client, variables: { filter?: unknown; sort?: unknown }) => {
  const types = { filter: 'RiskSiteFilter', sort: '[RiskSiteSort!]' };
  const names = Object.keys(variables) as (keyof typeof types)[];
  const declared = names.map((name) => `$${name}: ${types[name]}`).join(', ');
  const given = names.map((name) => `${name}: $${name}`).join(', ');
  return client.query(`query (${declared}) { riskSites(${given}) { totalCount nodes { name custom } } }`, variables);
};

/** The fields that were refused. */
export const pathsOf = ({ errors }: Answer) =>
  ((errors[0]?.extensions.fields ?? []) as { path: string }[]).map(({ path }) => path);

/** Fields of all kinds on risk sites: one of Changsha's, the others of Wangcheng's. */
export async function publishSiteForm(api: Pick<Api, 'as'>): Promise<void> {
  await publish(
    await api.as('changsha.tenantAdmin'),
    'riskSite',
    [field('slopeAngle', 'decimal', '坡度', { min: 0, max: 90, unit: '度' })],
    'FORM',
  );
  await publish(await api.as('wangcheng.tenantAdmin'), 'wangchengSoil', [item('CLAY', '粘土'), item('ROCK', '岩石')]);
  await publish(
    await api.as('wangcheng.tenantAdmin'),
    'riskSite',
    [
      field('soil', 'choice', '岩土类型', { dictionary: 'wangchengSoil' }),
      field('watchers', 'multipleChoice', '监测方式', { dictionary: 'wangchengSoil' }),
      field('surveyedOn', 'date', '勘查日期'),
      field('checkedAt', 'dateTime', '核验时间'),
      field('isFenced', 'boolean', '已设围栏'),
      field('keeper', 'text', '看护人', { personal: true }),
      field('secretNote', 'longText', '内部备注', { readRoles: ['riskOfficer'], writeRoles: ['riskOfficer'] }),
      field('reinforcement', 'text', '加固措施', { shownWhen: 'slopeAngle > 30', requiredWhen: 'level == "MAJOR"' }),
      field('danger', 'decimal', '危险指数', { computed: 'slopeAngle * 2.0' }),
      field('depth', 'integer', '深度', { valid: 'depth < 100', validMessage: '深度应小于 100 米' }),
    ],
    'FORM',
  );
}
