import type { Resource } from '../../../schema/defineResource.ts';
import type { SheetLanguage } from '../../../schema/fields/kind.ts';
import { runWithin } from '../../database/runWithin.ts';
import { typeOf } from '../../graphql/names.ts';
import { sourceOf } from '../../request/plan/planning.ts';
import { isShown, planningForOne, planSheet } from '../../request/plan/sheet.ts';
import type { Writer } from '../../request/write/draft.ts';
import { columnsOf } from '../sheets/columns.ts';
import type { CellTexts } from './readCells.ts';

/** What the importer sees of records, by id, in some columns: as an export would show it. None for the system, which compares nothing. */
export async function shownTexts(
  { em, caller, planner }: Writer,
  declared: Resource,
  { ids, names, as }: { ids: readonly string[]; names: readonly string[]; as: SheetLanguage },
): Promise<ReadonlyMap<string, CellTexts>> {
  if (!planner || !caller || ids.length === 0) return new Map();
  const resource = caller.local.resource(declared);
  const planning = planningForOne(planner, caller);
  const source = sourceOf(planning, typeOf(resource));
  const known = columnsOf(resource);
  const shown = names.filter((name) => {
    const column = known.get(name);
    return column && isShown(planning, source, column);
  });
  const { statement, columns } = planSheet(planner, caller, resource, { columns: shown, as, ids });
  const found = await runWithin<Record<string, string | null>>(em, statement);
  return new Map(
    found.map((cells) => [
      cells.c0 as string,
      Object.fromEntries(
        columns.map(({ name, toText }, position) => [name, toText(cells[`c${position + 1}`] ?? '', as).trim()]),
      ),
    ]),
  );
}
