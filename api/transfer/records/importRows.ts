import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { allFields, type Resource } from '../../../schema/defineResource.ts';
import { Invalid, type SheetLanguage } from '../../../schema/fields/kind.ts';
import { kindOf } from '../../../schema/fields/kinds.ts';
import type { Label } from '../../../schema/label.ts';
import { AppError, conflict } from '../../errors.ts';
import { localOf, type Writer } from '../../request/write/draft.ts';
import { hooks } from '../../request/write/hooks.ts';
import { type Kept, keep } from '../../request/write/keep.ts';
import { settle } from '../../request/write/settle.ts';
import { outOfSight, staysReadable } from '../../request/write/sight.ts';
import { validate } from '../../request/write/validate.ts';
import { inChunks } from './chunks.ts';
import { draftRow, lastKey, type Match, type ReadRow, type RowDraft, readRow, type SheetRow } from './draftRow.ts';
import { findExisting, type Keyed, loadRows } from './findExisting.ts';
import { makePlaces } from './findPlaces.ts';
import { findReferences } from './findReferences.ts';
import { type CellTexts, namedIn, referencesOf } from './readCells.ts';
import { makeRights } from './rights.ts';
import { shownTexts } from './shown.ts';

export interface RowProblem {
  line: number;
  column: string;
  /** Text of the cell. */
  value?: string;
  label: Label;
}

export interface ImportOptions {
  match: Match;
  /** The language of the sheet. */
  as: SheetLanguage;
  /** Columns whose empty cells clear a value; others leave it. */
  clearing: ReadonlySet<string>;
  onBad(row: SheetRow, problems: readonly RowProblem[]): void;
}

export interface Counts extends Kept {
  bad: number;
}

const chunkSize = 500;

const noPlace = new Invalid('没有这个区划，或者不在您的管辖范围内', 'No such place within your scope');

/**
 * Takes the rows of a sheet into the unit of work, a few hundred at a time, through the rules of the API. A cell that says what the record
 * shows already changes nothing. A row with a problem is left out; the caller decides whether the others are kept.
 * @throws AppError CONFLICT when somebody adds the same records meanwhile
 */
export async function importRows(
  writer: Writer,
  resource: Resource,
  rows: AsyncIterable<SheetRow> | Iterable<SheetRow>,
  options: ImportOptions,
): Promise<Counts> {
  const counts: Counts = { created: 0, updated: 0, unchanged: 0, bad: 0 };
  const toDrafts = makeDrafting(writer, resource, options);
  const judge = makeJudge(writer, resource);
  const count = ({ created, updated, unchanged }: Kept) => {
    counts.created += created;
    counts.updated += updated;
    counts.unchanged += unchanged;
    writer.em.clear();
  };
  // the database keeps one chunk while the next is read from the file
  let keeping: Promise<Kept> = Promise.resolve({ created: 0, updated: 0, unchanged: 0 });
  // a hook that refuses by an error has to be asked for each row alone
  for await (const chunk of inChunks(resource, rows, writer.caller && hooks[resource.name] ? 1 : chunkSize)) {
    count(await keeping);
    const drafts = await toDrafts(chunk);
    const changing = drafts.filter(({ input, isNew }) => isNew || Object.keys(input).length > 0);
    await judge(changing);
    for (const { row, draft } of drafts.filter((one) => !isRight(one))) {
      counts.bad++;
      options.onBad(
        row,
        draft.problems.map(({ path, label }) => problemOf(row, path, label)),
      );
    }
    const right = changing.filter(isRight).map(({ draft }) => draft);
    counts.unchanged += drafts.filter(isRight).length - right.length;
    keeping = keep(writer, resource, right).catch((error) => {
      if (!(error instanceof UniqueConstraintViolationException)) throw error;
      throw conflict('导入期间他人录入了相同的记录，请重试', 'Somebody added the same records meanwhile; try again');
    });
    keeping.catch(() => {}); // seen at the next chunk, or below
  }
  count(await keeping);
  return counts;
}

const isRight = ({ draft }: RowDraft): boolean => draft.problems.length === 0;

/** Turns rows into drafts of the records that they name. */
function makeDrafting(writer: Writer, resource: Resource, { match, as, clearing }: ImportOptions) {
  const { em, scope, caller } = writer;
  const lines = new Map<string, number>();
  const places = makePlaces(em, scope);
  const seen = caller?.local.resource(resource) ?? resource;
  const placeColumns = placeColumnsOf(seen);
  const references = referencesOf(seen);
  const twinOf = (keyed: Keyed, line: number) => {
    const key = JSON.stringify([keyed.owner, ...Object.values(keyed.key)]);
    const twin = lines.get(key);
    if (!twin) lines.set(key, line);
    return twin;
  };
  return async (chunk: readonly SheetRow[]): Promise<RowDraft[]> => {
    const codes = await places(chunk.flatMap(({ cells }) => placeColumns.flatMap((name) => cells[name] || [])));
    const unitOf = ({ unit }: CellTexts) => (unit ? codes.get(unit) : caller && scope.unit);
    const named = chunk.flatMap(({ cells }) => namedIn(references, cells, unitOf(cells) ?? ''));
    const record = await findReferences(writer, named);
    const place = (text: string) => {
      const code = codes.get(text);
      if (code) return code;
      throw noPlace;
    };
    const read: ReadRow[] = [];
    for (const row of chunk) {
      const unit = unitOf(row.cells);
      const local = unit ? await localOf(writer, resource, unit) : resource;
      read.push(readRow(local, row, unit, { record, place }));
    }
    const keys = read.flatMap(({ keyed }) => keyed ?? []);
    const existing = await findExisting(em, resource, keys);
    const names = Object.keys(chunk[0]?.cells ?? {});
    const shown = await shownTexts(writer, resource, { ids: [...existing.values()], names, as });
    return read.map((one) => {
      const id = one.keyed && existing.get(one.keyed);
      const twin = one.keyed && twinOf(one.keyed, one.row.line);
      return draftRow(one, id ? { id, shown: shown.get(id) } : undefined, twin, { match, clearing });
    });
  };
}

/** Finds what is wrong with drafts that would change something. */
function makeJudge(writer: Writer, resource: Resource) {
  const rightsOver = makeRights(writer, resource);
  return async (changing: readonly RowDraft[]): Promise<void> => {
    const ids = changing.flatMap(({ draft, isNew }) => (isNew ? [] : draft.id));
    const rows = await loadRows(writer.em, resource, ids);
    for (const { draft, input, isNew } of changing) {
      const row = rows.get(draft.id);
      if (row) draft.row = row;
      const local = draft.owner ? await localOf(writer, resource, draft.owner) : resource;
      const { values, problems } = validate(local, input, isNew ? undefined : (row ?? {}));
      const unread = new Set(draft.problems.map(({ path }) => path));
      draft.values = values;
      draft.problems.push(...problems.filter(({ path }) => !unread.has(path)));
      const refused = draft.owner ? await rightsOver(draft, input) : [];
      // of a unit where he writes nothing he is told nothing else, such as that a key is taken by what he does not see
      if (refused.some(({ path }) => path === 'unit')) draft.problems.length = 0;
      draft.problems.push(...refused);
    }
    const drafts = changing.map(({ draft }) => draft);
    await settle(writer, resource, drafts).catch((error) => {
      if (!(error instanceof AppError) || drafts.length !== 1) throw error;
      drafts[0]?.problems.push({ path: lastKey(resource), label: error.label });
    });
    for (const draft of drafts)
      if (draft.problems.length === 0 && !(await staysReadable(writer, resource, draft)))
        draft.problems.push({ path: lastKey(resource), label: outOfSight });
  };
}

const placeColumnsOf = (resource: Resource): string[] => [
  'unit',
  ...allFields(resource).flatMap(([name, field]) => (kindOf(field).relation?.target === 'Place' ? name : [])),
];

function problemOf({ line, cells }: SheetRow, column: string, label: Label): RowProblem {
  const value = cells[column];
  return { line, column, ...(value && { value: value.slice(0, 100) }), label };
}
