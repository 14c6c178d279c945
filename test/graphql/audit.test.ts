import { auditServer } from 'graphql-http';
import { expect, test } from 'vitest';
import { useApi } from '../support/api.ts';

const api = useApi();

/** What the specification only recommends or allows, and Anlan does otherwise, with the reason. */
const crossSite = 'a GET needs a header that no page elsewhere can send';
const plainJson = 'refused documents and variables are 400 for every client, so that proxies and logs see them';
const known: Record<string, string> = {
  'MAY accept application/x-www-form-urlencoded formatted GET requests': crossSite,
  'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json': crossSite,
  'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json':
    crossSite,
  'SHOULD use 200 status code on document parsing failure when accepting application/json': plainJson,
  'SHOULD use 200 status code on document validation failure when accepting application/json': plainJson,
  'SHOULD use a status code of 200 on variable coercion failure when accepting application/json': plainJson,
};

test('the audits of GraphQL over HTTP find no error, and warn only of what is known', async () => {
  const results = await auditServer({ url: `${api.url}/graphql` });
  const named = (status: string) => results.filter((result) => result.status === status).map(({ name }) => name);
  expect(named('ok').length).toBeGreaterThan(30);
  expect(named('error')).toEqual([]);
  expect([...named('warn'), ...named('notice')].sort()).toEqual(Object.keys(known).sort());
});
