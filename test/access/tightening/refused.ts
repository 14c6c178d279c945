import type { Rule } from './case.ts';

/** Rules that are no tightenings, and the field of the rule that is wrong. */
export const refused: readonly [title: string, rule: Rule, path: string][] = [
  ['roles beyond the declaration', { target: 'riskSite', verb: 'DELETE', roles: ['viewer'] }, 'roles'],
  ['roles beyond the field', { target: 'riskSite.location', verb: 'READ', roles: ['viewer'] }, 'roles'],
  ['roles beyond those who read', { target: 'userAccount', verb: 'HISTORY', roles: ['viewer'] }, 'roles'],
  [
    'distances beyond the declaration',
    { target: 'riskSite', verb: 'UPDATE', roles: ['riskOfficer'], distances: ['UPPER'] },
    'distances',
  ],
  [
    'distances beyond the field',
    { target: 'teamMember.health', verb: 'READ', roles: ['director'], distances: ['UPPER'] },
    'distances',
  ],
  ['an unknown resource', { target: 'secret', verb: 'READ' }, 'target'],
  ['an unknown field', { target: 'riskSite.secret', verb: 'READ' }, 'target'],
  ['a part of a field', { target: 'riskSite.location.lng', verb: 'READ' }, 'target'],
  ['a property of objects', { target: 'riskSite.constructor', verb: 'READ' }, 'target'],
  ['a verb of fields for a record', { target: 'riskSite', verb: 'FILTER' }, 'verb'],
  ['a verb of records for a field', { target: 'riskSite.name', verb: 'DELETE' }, 'verb'],
  ['access rules themselves', { target: 'accessRule', verb: 'READ' }, 'target'],
  ['a field of access rules', { target: 'accessRule.target', verb: 'READ' }, 'target'],
];
