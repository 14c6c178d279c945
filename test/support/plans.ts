import {
  type DocumentNode,
  type FieldNode,
  getArgumentValues,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import type { Caller } from '../../api/access/caller.ts';
import { scopeOf } from '../../api/access/scope.ts';
import { makeEffective } from '../../api/engines/definition/effective.ts';
import { type Ask, type CachingPlanner, plan, statementOf } from '../../api/request/plan.ts';
import type { Role } from '../../schema/roles.ts';
import { registry } from './records.ts';

/** Nothing is defined anywhere. */
const shipped = makeEffective(registry, [], '2026-01-01');

export const callerWith = (role: Role, unit: string, more: Partial<Caller> = {}): Caller => ({
  userId: '00000000-0000-7000-8000-000000000001',
  username: role,
  displayName: role,
  mustChangePassword: false,
  grants: [{ role, unit }],
  scope: scopeOf(unit),
  plugins: [],
  personId: null,
  organizations: [],
  delegations: [],
  openings: [],
  tightenings: [],
  local: shipped,
  ...more,
});

const documents = new Map<string, DocumentNode>();

/** Apollo keeps documents, and the planner plans for them. */
function documentOf(query: string): DocumentNode {
  const document = documents.get(query) ?? parse(query);
  documents.set(query, document);
  return document;
}

/** Plans a query of one root field, and binds its values. `more`: arguments that the operation works out for itself. */
export function planned(
  planner: CachingPlanner,
  caller: Caller,
  query: string,
  what: Ask['what'],
  type: string,
  variables: Record<string, unknown> = {},
  more: Record<string, unknown> = {},
) {
  const document = documentOf(query);
  const [problem] = validate(planner.schema, document);
  if (problem) throw problem;
  const operation = document.definitions.find(
    ({ kind }) => kind === Kind.OPERATION_DEFINITION,
  ) as OperationDefinitionNode;
  const [node] = operation.selectionSet.selections as [FieldNode];
  const field = planner.schema.getQueryType()?.getFields()[node.name.value];
  if (!field) throw new Error(`No field ${node.name.value}`);
  const args = { ...getArgumentValues(field, node, variables), ...more };
  const given = { caller, variables, args, memory: new Map() };
  const made = plan(planner, { fragments: {} }, given, {
    what,
    type,
    args,
    nodes: [node],
    key: node.name.value,
  });
  return { ...made, ...statementOf(made, given), made };
}
