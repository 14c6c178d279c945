import type { EntityManager } from '@mikro-orm/postgresql';
import type { Resource } from '../../../schema/defineResource.ts';
import type { SheetLanguage } from '../../../schema/fields/kind.ts';
import type { Caller } from '../../access/caller.ts';
import { planSheet, type Sight, sightsOf } from '../../request/plan/sheet.ts';
import type { Planner } from '../../request/plan.ts';
import type { SheetRow } from './importRows.ts';
import type { CellTexts } from './readCells.ts';

/** What the importer sees of records: as an export would show it. The system sees everything, and compares nothing. */
export function makeShown(
  em: EntityManager,
  planner: Planner | undefined,
  caller: Caller | undefined,
  as: SheetLanguage,
) {
  const sights = new Map<string, ReadonlyMap<string, Sight>>();
  const sight = (resource: Resource, column: string): Sight => {
    if (!planner || !caller) return 'clear';
    const known = sights.get(resource.name) ?? sightsOf(planner, caller, resource);
    sights.set(resource.name, known);
    return known.get(column) ?? 'none';
  };
  return {
    sight,
    isClear: (resource: Resource, field: string): boolean => sight(resource, field) === 'clear',
    /** The cells of records, by id, in the columns that the rows have. */
    async texts(
      resource: Resource,
      sheet: readonly SheetRow[],
      ids: readonly string[],
    ): Promise<ReadonlyMap<string, CellTexts>> {
      if (!planner || !caller || ids.length === 0) return new Map();
      const names = Object.keys(sheet[0]?.cells ?? {}).filter((name) => sight(resource, name) !== 'none');
      const { statement, columns } = planSheet(planner, caller, resource, { columns: names, as, ids });
      const values: unknown[] = [];
      const text = statement.text.replace(/\$(\d+)/g, (_all, position) => {
        values.push(statement.values[position - 1]);
        return '?';
      });
      const found = await em.execute<Record<string, string | null>[]>(text, values);
      return new Map(
        found.map((cells) => [
          cells.c0 as string,
          Object.fromEntries(
            columns.map(({ name, toText }, position) => [name, toText(cells[`c${position + 1}`] ?? '', as).trim()]),
          ),
        ]),
      );
    },
  };
}
