import { expect } from 'vitest';
import type { Case } from './case.ts';

/** Rules that took reading away, seen from other questions. */
export const elsewhere: readonly Case[] = [
  {
    title: 'READ of a resource: a relation to it',
    as: 'viewer',
    ask: ({ id }) => `{ depot(id: "${id('depot')}") { items { totalCount } } }`,
    before: { codes: [], data: { depot: { items: { totalCount: 0 } } } },
    after: { codes: ['FIELD_FORBIDDEN'], data: { depot: { items: null } } },
  },
  {
    title: 'READ of a resource: a filter through it',
    as: 'viewer',
    ask: () => '{ depots(filter: { items: { none: {} } }, first: 1) { nodes { version } } }',
    before: { codes: [], data: expect.anything() },
    after: { codes: ['FIELD_FORBIDDEN'], data: null },
  },
  {
    title: 'READ of a resource: its aggregate',
    as: 'viewer',
    ask: () => '{ supplyItemsAggregate { count } }',
    before: { codes: [], data: expect.anything() },
    after: { codes: ['FORBIDDEN'], data: null },
  },
  {
    title: 'READ of a field: finding by it',
    as: 'viewer',
    ask: ({ id, word }) =>
      `{ search(text: "${word('organization')}", resources: ["organization"]) { id } organizations(filter: { id: { eq: "${id('organization')}" } }) { totalCount } }`,
    before: { codes: [], data: { search: [{ id: expect.anything() }], organizations: { totalCount: 1 } } },
    after: { codes: [], data: { search: [], organizations: { totalCount: 1 } } },
  },
];
