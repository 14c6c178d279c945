import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { rolesOf } from '../../schema/access.ts';
import type { Resource } from '../../schema/defineResource.ts';
import type { Role } from '../../schema/roles.ts';
import { useApi } from '../support/api.ts';
import { makeOracle } from './oracle/answer.ts';
import { operationsOver } from './oracle/operations.ts';
import { readWorld, type World } from './oracle/rows.ts';

const api = useApi();

/** The rule of the contract for masks: who may update, and who is named. */
const seesPersonal = (role: Role) => (resource: Resource) =>
  [resource.access.update, resource.access.personal].some((rule) => rule && rolesOf(rule).includes(role as never));

const callers = [
  {
    role: 'riskOfficer',
    slug: 'wangcheng',
    unit: { code: '430112000000', digits: 6, above: ['430100000000', '430000000000'] },
  },
  {
    role: 'viewer',
    slug: 'namuhu',
    unit: { code: '540122205000', digits: 9, above: ['540122000000', '540100000000', '540000000000'] },
  },
] as const;

describe.each(callers)('the answers to $slug.$role', ({ role, slug, unit }) => {
  let world: World;
  beforeAll(async () => {
    world = await readWorld(api, unit);
  });

  test.each([
    [['riskSite', 'organization', 'emergencyPlan', 'team'], 80],
    [['supplyItem', 'depot', 'person', 'orgMember', 'teamMember'], 40],
  ] as const)('are those of graphql-js over the same rows: %s', async (names, numRuns) => {
    const client = await api.as(`${slug}.${role}`);
    const oracle = makeOracle(world, seesPersonal(role));
    await fc.assert(
      fc.asyncProperty(operationsOver(world, names), async ({ query, variables }) => {
        const [answer, expected] = await Promise.all([client.query(query, variables), oracle(query, variables)]);
        expect(answer.errors.filter(({ extensions }) => extensions.code !== 'FIELD_FORBIDDEN')).toEqual([]);
        expect(expected.errors ?? []).toEqual([]);
        expect(answer.data).toEqual(JSON.parse(JSON.stringify(expected.data)));
        expect(JSON.stringify(answer.data)).toBe(JSON.stringify(expected.data));
      }),
      { numRuns },
    );
  });
});
