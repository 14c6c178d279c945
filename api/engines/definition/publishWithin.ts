import { v7 as uuidv7 } from 'uuid';
import type { DefinitionKindName } from '../../../schema/definitions/kinds/index.ts';
import type { Overlay } from '../../../schema/definitions/overlay.ts';
import { tableOf } from '../../database/columns.ts';
import { entityOf } from '../../database/entities.ts';
import { runWithin } from '../../database/runWithin.ts';
import type { FieldProblem } from '../../errors.ts';
import type { Row, Writer } from '../../request/write/draft.ts';
import { keep } from '../../request/write/keep.ts';
import { checksumOf, layersWithin } from './hooks.ts';
import { judge } from './judge.ts';
import { claimFor } from './slots.ts';

/** Two publications at once must not both find the same version in force. */
export const lockDefinition = (em: Writer['em'], unit: string, kind: string, name: string): Promise<unknown> =>
  em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`definition ${unit} ${kind} ${name}`]);

/** The version of a unit that is in force, to be retired by the next one. */
export const inForceWithin = ({ em, registry }: Writer, unit: string, kind: string, name: string): Promise<Row[]> =>
  em.find(entityOf(registry.resource('definition')), {
    ...{ owner: unit, kind, name, state: 'PUBLISHED', deletedAt: null },
  } as never) as Promise<Row[]>;

/** What a unit says, with what it ever added and does not say any more: that stays, out of use. */
export function keepingPublished(published: Overlay, operations: readonly unknown[]): unknown[] {
  const ids = new Set((operations as Overlay).flatMap((one) => (one.do === 'add' ? one.id : [])));
  const gone = published.flatMap((one) => (one.do === 'add' && !ids.has(one.id) ? [one] : []));
  // last and out of use, so that nothing is placed by what is gone
  return [
    ...operations,
    ...gone.flatMap((one) => [
      { ...one, after: null },
      { do: 'hide', id: one.id },
    ]),
  ];
}

/**
 * Makes operations the version of a unit that is in force, within a unit of work. The unit keeps its draft, if there is one.
 * @returns what is wrong with them; then nothing was written
 */
export async function publishWithin(
  writer: Writer,
  { unit, kind, name, note }: { unit: string; kind: DefinitionKindName; name: string; note: string | null },
  operations: readonly unknown[],
): Promise<readonly FieldProblem[]> {
  const { em, registry } = writer;
  const resource = registry.resource('definition');
  await lockDefinition(em, unit, kind, name);
  const before = await inForceWithin(writer, unit, kind, name);
  const kept = keepingPublished((before[0]?.operations ?? []) as Overlay, operations);
  const { overlay, problems, document } = judge(registry, { unit, kind, name }, await layersWithin(em, unit), kept);
  if (problems.length > 0) return problems;
  if (kind === 'FORM') await claimFor(em, writer.scope, tableOf(registry.resource(name)), document);
  const [last] = await runWithin<{ number: number }>(em, {
    text: 'select coalesce(max(number), 0) as number from definition where owner = $1 and kind = $2 and name = $3',
    values: [unit, kind, name],
  });
  const values = {
    ...{ kind, name, note, number: (last?.number ?? 0) + 1, state: 'PUBLISHED', published: true },
    ...{ publishedAt: new Date(), operations: overlay, checksum: checksumOf(overlay) },
  };
  const retiring = before.map((row) => ({
    ...{ id: row.id, owner: unit, row, values: { state: 'RETIRED' }, problems: [] },
    transition: { action: 'RETIRE', reason: null },
  }));
  await keep(writer, resource, retiring);
  await keep(writer, resource, [{ id: uuidv7(), owner: unit, values, problems: [] }]);
  return [];
}
