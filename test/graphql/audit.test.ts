import { auditServer } from 'graphql-http';
import { expect, test } from 'vitest';
import { useApi } from '../support/api.ts';

const api = useApi();

/** What the specification only recommends or allows, and Anlan does otherwise, with the reason. */
const known: Record<string, string> = {};

test('the audits of GraphQL over HTTP find no error, and warn only of what is known', async () => {
  const results = await auditServer({ url: `${api.url}/graphql` });
  const named = (status: string) => results.filter((result) => result.status === status).map(({ name }) => name);
  expect(named('ok').length).toBeGreaterThan(30);
  expect(named('error')).toEqual([]);
  expect([...named('warn'), ...named('notice')].sort()).toEqual(Object.keys(known).sort());
});
