import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { useApi } from '../support/api.ts';
import { callerWith } from '../support/plans.ts';
import { makeEyes } from './oracle/access.ts';
import { makeOracle } from './oracle/answer.ts';
import { operationsOver } from './oracle/operations.ts';
import { readWorld, type World } from './oracle/rows.ts';

const api = useApi();

const callers = [
  { role: 'riskOfficer', slug: 'wangcheng', unit: '430112000000' },
  { role: 'viewer', slug: 'namuhu', unit: '540122205000' },
  { role: 'director', slug: 'gaotangling', unit: '430112001000' },
] as const;

describe.each(callers)('the answers to $role of $slug', ({ role, slug, unit }) => {
  let world: World;
  beforeAll(async () => {
    world = await readWorld(api, unit);
  });

  test.each([
    [['riskSite', 'organization', 'emergencyPlan', 'team'], 400],
    [['supplyItem', 'depot', 'person', 'orgMember', 'teamMember', 'inspection'], 300],
  ] as const)('are those of graphql-js over the same rows: %s', { timeout: 120_000 }, async (names, numRuns) => {
    const client = await api.as(`${slug}.${role}`);
    const eyes = makeEyes(world, callerWith(role, unit));
    const oracle = makeOracle(world, eyes);
    await fc.assert(
      fc.asyncProperty(operationsOver(world, eyes, names), async ({ query, ...given }) => {
        // the second asks by the plan that was made for the first, or shows that it does not fit
        for (const variables of [given.variables, given.otherVariables]) {
          const [answer, expected] = await Promise.all([client.query(query, variables), oracle(query, variables)]);
          expect(answer.errors.filter(({ extensions }) => extensions.code !== 'FIELD_FORBIDDEN')).toEqual([]);
          expect(expected.errors ?? []).toEqual([]);
          expect(JSON.stringify(answer.data)).toBe(JSON.stringify(expected.data));
        }
      }),
      { numRuns },
    );
  });
});
