import type { EntityManager } from '@mikro-orm/postgresql';
import type { Resource } from '../../../schema/defineResource.ts';
import type { Registry } from '../../../schema/registry.ts';
import type { Scope } from '../../access/scope.ts';
import type { SheetRow } from './draftRow.ts';
import { readHeadings } from './headings.ts';
import { importRows, type RowProblem } from './importRows.ts';

/**
 * Creates records from sheets in the system's name, in the scope of the unit of work, as of now or of a time gone by. What is there after a
 * problem is not to be kept.
 */
export const makeImporter =
  (em: EntityManager, registry: Registry, scope: Scope, actorName: string) =>
  async (
    resource: Resource,
    rows: readonly SheetRow[],
    at?: Date,
  ): Promise<{ created: number; problems: RowProblem[] }> => {
    const header = { line: (rows[0]?.line ?? 1) - 1, cells: Object.keys(rows[0]?.cells ?? {}) };
    const { as, clearing, problems } = readHeadings(resource, header);
    if (problems.length > 0) return { created: 0, problems };
    const writer = { em, registry, scope, actor: { id: null, name: actorName }, at };
    const onBad = (_row: SheetRow, bad: readonly RowProblem[]) => problems.push(...bad);
    const { created } = await importRows(writer, resource, rows, { match: 'create', as, clearing, onBad });
    return { created: problems.length > 0 ? 0 : created, problems };
  };
