import { Kind, type OperationDefinitionNode, parse } from 'graphql';
import pg from 'pg';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scopeOf } from '../../api/access/scope.ts';
import { type Database, openDatabase } from '../../api/database/database.ts';
import { apiLoginOf } from '../../api/database/roles.ts';
import { prepareSearch } from '../../api/database/search.ts';
import { makeSchemas } from '../../api/graphql/schemas.ts';
import { makeSources } from '../../api/request/plan/sources.ts';
import { plan, statementOf } from '../../api/request/plan.ts';
import type { Resource } from '../../schema/defineResource.ts';
import type { Role } from '../../schema/roles.ts';
import { make } from '../graphql/records.ts';
import { useApi } from '../support/api.ts';
import { callerWith } from '../support/plans.ts';
import { registry } from '../support/records.ts';

const api = useApi();
const unit = '430112000000';

/** A person whose phone is searched and whose name is personal, which no shipped declaration says. */
const declared = registry.resource('person');
const { name, phone } = declared.fields as Record<'name' | 'phone', Resource['fields'][string]>;
const person: Resource = {
  ...declared,
  fields: { ...declared.fields, name: { ...name, personal: true }, phone: { ...phone, search: true } },
};
const changed = { ...registry, resources: registry.resources.map((each) => (each === declared ? person : each)) };

let database: Database;

beforeAll(async () => {
  const keeper = await api.as('wangcheng.planner');
  await make(keeper, 'person', { number: 'HF-1', name: '欧阳明月', phone: '13987654321' });
  await make(keeper, 'person', { number: 'HF-2', name: '诸葛长风', phone: '13812345678' });
  const owner = new pg.Client(api.databaseUrl);
  await owner.connect();
  await prepareSearch(owner, changed, apiLoginOf(api.databaseUrl).user);
  await owner.end();
  database = await openDatabase(registry, apiLoginOf(api.databaseUrl).url, pino({ level: 'silent' }));
});
afterAll(() => database.close());

async function found(role: Role, text: string): Promise<{ title: string | null; matched: string }[]> {
  const operation = parse('{ search { title matched } }').definitions[0] as OperationDefinitionNode;
  const nodes = operation.selectionSet.selections.filter((node) => node.kind === Kind.FIELD);
  const planner = { ...makeSchemas(registry).for([]), sources: makeSources(changed) };
  const args = { words: text.split(' '), first: 50, resources: ['person'] };
  const given = { caller: callerWith(role, unit), variables: {}, args, memory: new Map() };
  const made = plan(planner, { fragments: {} }, given, {
    what: 'search',
    type: 'SearchHit',
    nodes,
    key: 'search',
    args,
  });
  const [rows] = await database.read<{ json: string }>(scopeOf(unit), statementOf(made, given));
  return JSON.parse(rows?.[0]?.json as string);
}

describe('a searched field that is personal', () => {
  test.each([
    '13987654321',
    '9876',
    '欧阳明月',
    '明月',
    'oymy',
    'hf-1 欧阳',
    'hf-1 oymy',
  ])('is found by %j in clear, and never by who sees the mask', async (text) => {
    expect(await found('planner', text)).toMatchObject([{ title: '欧阳明月' }]);
    expect(await found('viewer', text)).toEqual([]);
  });

  test('takes no place among the hits of who sees the mask', async () => {
    expect(await found('viewer', 'hf-')).toEqual([
      { title: null, matched: 'HF-1' },
      { title: null, matched: 'HF-2' },
    ]);
  });
});
