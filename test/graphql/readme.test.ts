import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fromRoot } from '../../api/paths.ts';
import { clientOf, codesOf, useApi } from '../support/api.ts';

const api = useApi();
const readme = readFileSync(fromRoot('README.md'), 'utf8');
const [login = '', question = '', register = '', issue = ''] = [...readme.matchAll(/```graphql\n([\s\S]*?)```/g)].map(
  ([, text]) => text,
);

test('the README’s login opens a session', async () => {
  const answer = await api.anonymous.query(login);
  expect(answer.data.login.token).toMatch(/^[\w-]{40,}$/);
});

test('the README’s question finds the risks above the medium level that have no plan (K-05e)', async () => {
  const officer = await api.as('wangcheng.riskOfficer');
  const answer = await officer.query(question);
  expect(codesOf(answer)).toEqual([]);
  const { riskSites, riskSitesAggregate } = answer.data;
  expect(riskSites.totalCount).toBeGreaterThan(0);
  for (const { level } of riskSites.nodes) expect(['MAJOR', 'LARGER']).toContain(level);
  expect(riskSitesAggregate.map(({ key }: { key: { childUnit: { name: string } } }) => key.childUnit.name)).toContain(
    '靖港镇',
  );
});

test('the README’s app asks what the README asks for it', async () => {
  const admin = await api.as('wangcheng.tenantAdmin');
  const { data } = await admin.query(register);
  const issued = await admin.query(issue.replace('…', data.createApiClient.id));
  const [, asked = ''] = /"query": "(.*)" }'/.exec(readme) ?? [];
  const answer = await clientOf(api.url, issued.data.issueApiClientToken.token).query(asked);
  expect(codesOf(answer)).toEqual([]);
  expect(answer.data).toEqual({ warnings: { nodes: [] } });
});
