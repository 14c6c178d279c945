import type { Case } from './case.ts';

/** Verbs that change or show something on purpose, each taken away once. */
export const writing: readonly Case[] = [
  {
    title: 'CREATE',
    rule: { target: 'team', verb: 'CREATE' },
    as: 'teamLeader',
    ask: () => 'mutation { createTeam(input: { name: "", kind: "COMPREHENSIVE" }) { id } }',
    before: { codes: ['BAD_USER_INPUT'], data: null },
    after: { codes: ['FORBIDDEN'], data: null },
  },
  {
    title: 'CREATE of a field',
    rule: { target: 'depot.keeper', verb: 'CREATE' },
    as: 'supplyKeeper',
    ask: () => 'mutation { createDepot(input: { name: "", kind: "DEPOT", keeper: "a" }) { id } }',
    before: { codes: ['BAD_USER_INPUT'], data: null },
    after: { codes: ['FIELD_FORBIDDEN'], data: null },
  },
  {
    title: 'UPDATE',
    rule: { target: 'supplyItem', verb: 'UPDATE' },
    as: 'supplyKeeper',
    ask: ({ id }) => `mutation { updateSupplyItem(id: "${id('supplyItem')}", version: 9, input: {}) { id } }`,
    before: { codes: ['CONFLICT'], data: null },
    after: { codes: ['FORBIDDEN'], data: null },
  },
  {
    title: 'UPDATE of a field',
    rule: { target: 'riskSite.households', verb: 'UPDATE' },
    as: 'riskOfficer',
    ask: ({ id }) =>
      `mutation { updateRiskSite(id: "${id('riskSite')}", version: 1, input: { households: -1 }) { id } }`,
    before: { codes: ['BAD_USER_INPUT'], data: null },
    after: { codes: ['FIELD_FORBIDDEN'], data: null },
  },
  {
    title: 'DELETE',
    rule: { target: 'emergencyPlan', verb: 'DELETE' },
    as: 'planner',
    ask: ({ id }) => `mutation { deleteEmergencyPlan(id: "${id('emergencyPlan')}", version: 9) }`,
    before: { codes: ['CONFLICT'], data: null },
    after: { codes: ['FORBIDDEN'], data: null },
  },
  {
    title: 'UNMASK',
    rule: { target: 'person', verb: 'UNMASK', roles: ['evaluator'] },
    as: 'dutyOfficer',
    ask: ({ id }) =>
      `mutation { unmaskPerson(id: "${id('person')}", fields: [PHONE], reason: "核对身份") { version } }`,
    before: { codes: [], data: { unmaskPerson: { version: 1 } } },
    after: { codes: ['FORBIDDEN'], data: null },
  },
];
