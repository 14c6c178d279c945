import { expect } from 'vitest';
import type { Case } from './case.ts';

/** Verbs that read, each taken away once. */
export const reading: readonly Case[] = [
  {
    title: 'READ of a field, which is masked then',
    rule: { target: 'person.name', verb: 'READ', roles: ['director'] },
    as: 'viewer',
    ask: ({ id }) => `{ persons(filter: { id: { eq: "${id('person')}" } }) { nodes { name } } }`,
    before: { codes: [], data: { persons: { nodes: [{ name: expect.stringMatching(/^zq/) }] } } },
    after: { codes: [], data: { persons: { nodes: [{ name: 'z**' }] } } },
  },
  {
    title: 'READ of a field, so that the default order by it gives way',
    rule: { target: 'organization.name', verb: 'READ', roles: ['director'] },
    as: 'viewer',
    ask: ({ id }) => `{ organizations(filter: { id: { eq: "${id('organization')}" } }) { nodes { name } } }`,
    before: { codes: [], data: { organizations: { nodes: [{ name: expect.stringMatching(/^zq/) }] } } },
    after: { codes: [], data: { organizations: { nodes: [{ name: 'z**' }] } } },
  },
  {
    title: 'READ of a field without a mask',
    rule: { target: 'team.strength', verb: 'READ' },
    as: 'viewer',
    ask: ({ id }) => `{ team(id: "${id('team')}") { strength } }`,
    before: { codes: [], data: { team: { strength: expect.any(Number) } } },
    after: { codes: ['FIELD_FORBIDDEN'], data: { team: { strength: null } } },
  },
  {
    title: 'MASK of a field',
    rule: { target: 'riskSite.responsiblePhone', verb: 'MASK' },
    as: 'viewer',
    ask: ({ id }) => `{ riskSite(id: "${id('riskSite')}") { responsiblePhone } }`,
    before: { codes: [], data: { riskSite: { responsiblePhone: expect.stringMatching(/^139\*{4}\d{4}$/) } } },
    after: { codes: ['FIELD_FORBIDDEN'], data: { riskSite: { responsiblePhone: null } } },
  },
  {
    title: 'READ of a field below',
    rule: { target: 'organization.staffQuota', verb: 'READ', roles: ['viewer'], distances: ['OWN'] },
    as: 'viewer',
    ask: ({ id }) =>
      `{ organizations(filter: { id: { in: ["${id('organization')}", "${id('organizationBelow')}"] } }, sort: { field: UNIT }) { nodes { staffQuota } } }`,
    before: {
      codes: [],
      data: { organizations: { nodes: [{ staffQuota: expect.any(Number) }, { staffQuota: expect.any(Number) }] } },
    },
    after: {
      codes: ['FIELD_FORBIDDEN'],
      data: { organizations: { nodes: [{ staffQuota: expect.any(Number) }, { staffQuota: null }] } },
    },
  },
  {
    title: 'FILTER',
    rule: { target: 'riskSite.level', verb: 'FILTER' },
    as: 'viewer',
    ask: () => '{ riskSites(filter: { level: { eq: MAJOR } }, first: 1) { nodes { version } } }',
    before: { codes: [], data: expect.anything() },
    after: { codes: ['FIELD_FORBIDDEN'], data: null },
  },
  {
    title: 'SORT',
    rule: { target: 'riskSite.people', verb: 'SORT', roles: ['director'] },
    as: 'viewer',
    ask: () => '{ riskSites(sort: { field: PEOPLE }, first: 1) { nodes { version } } }',
    before: { codes: [], data: expect.anything() },
    after: { codes: ['FIELD_FORBIDDEN'], data: null },
  },
  {
    title: 'AGGREGATE',
    rule: { target: 'riskSite.kind', verb: 'AGGREGATE' },
    as: 'viewer',
    ask: () => '{ riskSitesAggregate(groupBy: [KIND]) { count } }',
    before: { codes: [], data: expect.anything() },
    after: { codes: ['FIELD_FORBIDDEN'], data: null },
  },
  {
    title: 'SEARCH',
    rule: { target: 'depot.name', verb: 'SEARCH' },
    as: 'viewer',
    ask: ({ word }) =>
      `{ depots(search: "${word('depot')}") { totalCount } search(text: "${word('depot')}", resources: ["depot"]) { id } }`,
    before: { codes: [], data: { depots: { totalCount: 1 }, search: [expect.anything()] } },
    after: { codes: [], data: { depots: { totalCount: 0 }, search: [] } },
  },
  {
    title: 'HISTORY of a field',
    rule: { target: 'depot.area', verb: 'HISTORY' },
    as: 'viewer',
    ask: ({ id }) => `{ depotHistory(id: "${id('depot')}") { changes { field } } }`,
    before: { codes: [], data: { depotHistory: [{ changes: expect.arrayContaining([{ field: 'area' }]) }] } },
    after: { codes: [], data: { depotHistory: [{ changes: expect.not.arrayContaining([{ field: 'area' }]) }] } },
  },
  {
    title: 'HISTORY of a record',
    rule: { target: 'team', verb: 'HISTORY', roles: ['teamLeader'] },
    as: 'viewer',
    ask: ({ id }) => `{ teamHistory(id: "${id('team')}") { version } }`,
    before: { codes: [], data: { teamHistory: [{ version: 1 }] } },
    after: { codes: ['FORBIDDEN'], data: null },
  },
  {
    title: 'READ of a resource: its list',
    rule: { target: 'supplyItem', verb: 'READ', roles: ['supplyKeeper'] },
    as: 'viewer',
    ask: () => '{ supplyItems(first: 1) { nodes { version } } }',
    before: { codes: [], data: expect.anything() },
    after: { codes: ['FORBIDDEN'], data: null },
  },
];
