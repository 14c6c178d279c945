import type { DefinitionKindName } from '../../../schema/definitions/kinds/index.ts';
import { Invalid } from '../../../schema/fields/kind.ts';
import { parseText } from '../../../schema/fields/text.ts';
import { tableOf } from '../../database/columns.ts';
import { badInput, conflict } from '../../errors.ts';
import type { Context } from '../../request/context.ts';
import type { Row } from '../../request/write/draft.ts';
import type { Values } from '../../request/write/validate.ts';
import { takeTransition } from '../../request/write.ts';
import { checksumOf, layersWithin } from './hooks.ts';
import { judge } from './judge.ts';
import { inForceWithin, lockDefinition } from './publishWithin.ts';
import { claimFor } from './slots.ts';

type Version = Row & { kind: DefinitionKindName; name: string; state: string; operations: unknown };

/**
 * A draft comes into force in its unit and below, and the version before it retires. It is judged again, for what it builds on may have
 * changed since it was saved. @throws AppError BAD_USER_INPUT with the places in its operations, CONFLICT for anything but a draft
 */
export async function publishDefinition(context: Context, args: Values): Promise<string> {
  const note = readNote('note', args.note);
  const resource = context.registry.resource('definition');
  const id = await takeTransition(
    context,
    resource,
    args,
    { action: 'PUBLISH', verb: 'UPDATE' },
    async (writer, record) => {
      const { em, registry, scope } = writer;
      const { kind, name, state, operations, owner } = record as Version;
      if (state !== 'DRAFT') throw conflict('只有草稿可以发布', 'Only a draft is published');
      await lockDefinition(em, owner, kind, name);
      const { overlay, problems, document } = judge(
        registry,
        { unit: owner, kind, name },
        await layersWithin(em, owner),
        operations,
      );
      if (problems.length > 0) throw badInput(problems);
      if (kind === 'FORM') await claimFor(em, scope, tableOf(registry.resource(name)), document);
      const transition = { action: 'PUBLISH', reason: note };
      const values = {
        ...{ state: 'PUBLISHED', published: true, publishedAt: new Date() },
        ...{ operations: overlay, checksum: checksumOf(overlay), note },
      };
      const before = await inForceWithin(writer, owner, kind, name);
      return [
        ...before.map((row) => ({
          row,
          values: { state: 'RETIRED' },
          transition: { action: 'RETIRE', reason: null },
        })),
        { row: record, values, transition },
      ];
    },
  );
  context.app.definitions.forget();
  context.app.slots.soon();
  return id;
}

/** A unit gives up its own version, and gets what comes from above. @throws AppError CONFLICT where records may have what it added */
export async function retireDefinition(context: Context, args: Values): Promise<string> {
  const reason = readNote('reason', args.reason);
  const resource = context.registry.resource('definition');
  const id = await takeTransition(
    context,
    resource,
    args,
    { action: 'RETIRE', verb: 'UPDATE' },
    async (_writer, record) => {
      const { state, operations } = record as Version;
      if (state !== 'PUBLISHED') throw conflict('只有已发布的版本可以停用', 'Only a published version is retired');
      if ((operations as { do: string }[]).some((operation) => operation.do === 'add'))
        throw conflict(
          '这一版增加了内容，记录可能已在使用；请新建草稿，把它们逐项停用',
          'It added what records may have by now: hide that in a new draft instead',
        );
      return [{ row: record, values: { state: 'RETIRED' }, transition: { action: 'RETIRE', reason } }];
    },
  );
  context.app.definitions.forget();
  context.app.slots.soon();
  return id;
}

/** @throws AppError BAD_USER_INPUT */
export function readNote(path: string, given: unknown): string | null {
  try {
    return parseText(given ?? '', { max: 1000 }) || null;
  } catch (error) {
    if (error instanceof Invalid) throw badInput([{ path, label: error.label }]);
    throw error;
  }
}
