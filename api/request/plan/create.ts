import type { FieldNode } from 'graphql';
import type { Resource } from '../../../schema/defineResource.ts';
import type { Field } from '../../../schema/fields/kind.ts';
import { kindOf } from '../../../schema/fields/kinds.ts';
import { columnOf, columns, quote } from '../../database/columns.ts';
import { hasPinyin } from '../../database/search.ts';
import { pascal } from '../../graphql/names.ts';
import { ownFileSql } from './files.ts';
import type { Value } from './given.ts';
import { all } from './logic.ts';
import { alias, bind, bindRead, type Planning, sourceOf } from './planning.ts';
import { fieldSql, readableSql, verbSql } from './reachSql.ts';
import { rowJson, selectList } from './select.ts';
import type { Source } from './sources.ts';

/**
 * A new record with its history and event, and the answer, in one statement that checks what `createRecord` checks and makes nothing where
 * anything is in the way: then no row comes back, and `createRecord` finds out what it was. `args`: id, historyId, eventId, owner, values (validated),
 * given (names of the fields given), changes (JSON), actor and actorName.
 */
export function createSql(
  planning: Planning,
  source: Source,
  resource: Resource,
  nodes: readonly FieldNode[],
  args: Value,
  key: string,
): string {
  const made = alias(planning);
  const entries = columnsOf(resource).map(([name, type, turn]) => {
    const value = args.field('values').field(name);
    return [quote(columnOf(name)), bind(planning, value, type, turn)] as const;
  });
  const head = [
    ['id', bind(planning, args.field('id'), 'uuid')],
    ['owner', bind(planning, args.field('owner'), 'bigint')],
    ['version', '1'],
    ['created_at', 'now()'],
    ['updated_at', 'now()'],
  ] as const;
  const row = [...head, ...entries];
  const names = row.map(([column]) => column).join(', ');
  const given = args
    .field('given')
    .items()
    .map((item) => item.look<string>());
  const rights = given.flatMap((name) => [
    fieldSql(planning, source, 'n', name, 'read'),
    fieldSql(planning, source, 'n', name, 'create'),
  ]);
  const locks = targetsOf(planning, resource, given);
  const checks = all([
    verbSql(planning, source, 'n', 'CREATE'),
    verbSql(planning, source, 'n', 'READ'),
    `n.owner between ${scopeEnd(planning, 'lo')} and ${scopeEnd(planning, 'hi')}`,
    'exists (select 1 from place p where p.code = n.owner)',
    ...rights,
    ...locks.map(({ check }) => check),
  ]);
  const actor = `${bind(planning, args.field('actor'), 'uuid')}, ${bind(planning, args.field('actorName'), 'text')}`;
  const changes = bind(planning, args.field('changes'), 'jsonb');
  const parts = [
    `n as (select ${row.map(([column, sql]) => `${sql} as ${column}`).join(', ')})`,
    ...locks.map(({ lock }) => lock),
    `${made} as (insert into ${source.table} (${names}) select ${names} from n where ${checks} returning *)`,
    `history_of as (insert into history (id, owner, resource, record_id, record_version, action, actor, actor_name, at, changes)
       select ${bind(planning, args.field('historyId'), 'uuid')}, owner, '${resource.name}', id, version, 'CREATE', ${actor}, now(), ${changes} from ${made})`,
    `event_of as (insert into outbox (id, owner, event, record_id, record_version, at)
       select ${bind(planning, args.field('eventId'), 'uuid')}, owner, '${resource.name}.CREATE', id, version, now() from ${made})`,
  ];
  const list = selectList(planning, source, made, nodes, [key]);
  return `with ${parts.join(', ')} select ${rowJson(list, `${made} where ${readableSql(planning, source, made)}`)}::text as json`;
}

type Column = [name: string, type: string, turn?: (value: unknown) => unknown];

function columnsOf(resource: Resource): Column[] {
  const declared = Object.entries(resource.fields).map(([name, field]): Column => {
    const { column } = kindOf(field);
    return [name, column, columns[column].parameter];
  });
  return [
    ...declared,
    ...(resource.publishes ? [['published', 'boolean', (value: unknown) => value ?? false] satisfies Column] : []),
    ...(resource.lifecycle ? lifecycleColumns : []),
    ...(hasPinyin(resource) ? [['searchPinyin', 'text'] satisfies Column] : []),
  ];
}

const lifecycleColumns: readonly Column[] = [
  ['lifecycle', 'text'],
  ['locked', 'boolean'],
  ['withheldFor', 'bigint'],
];

const scopeEnd = (planning: Planning, end: 'lo' | 'hi') =>
  bindRead(planning, ({ caller }) => caller.scope[end], 'bigint');

/** Every target of a given reference must be there, and stay there until the record points to it. */
function targetsOf(
  planning: Planning,
  resource: Resource,
  given: readonly string[],
): { lock: string; check: string }[] {
  return given.flatMap((name, index) => {
    const field = resource.fields[name] as Field;
    const { relation } = kindOf(field);
    if (!relation) return [];
    const column = `n.${quote(columnOf(name))}`;
    const keys = relation.holds === 'many' ? column : `array_remove(array[${column}], null)`;
    const count = `coalesce(cardinality(${keys}), 0)`;
    if (relation.target === 'Place') {
      const range = `p.code between ${scopeEnd(planning, 'lo')} and ${scopeEnd(planning, 'hi')}`;
      return [
        {
          lock: `target${index} as (select p.code from place p, n where p.code = any (${keys}) and ${range})`,
          check: `(select count(*) from target${index}) = ${count}`,
        },
      ];
    }
    const isFile = relation.target === 'File';
    const target = sourceOf(planning, isFile ? 'File' : pascal(field.to as string));
    // of a file from below `createRecord` asks whether he reads a record that has it
    const readable = isFile ? ownFileSql(planning, 't') : readableSql(planning, target, 't');
    return [
      {
        lock: `target${index} as materialized (select t.id from ${target.table} t where t.id = any ((select ${keys} from n)::uuid[]) and (${readable}) for key share of t)`,
        check: `(select count(*) from target${index}) = ${count}`,
      },
    ];
  });
}
