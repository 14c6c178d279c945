import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { v7 as uuidv7 } from 'uuid';
import type { Resource } from '../../../schema/defineResource.ts';
import { booleanKind } from '../../../schema/fields/boolean.ts';
import { type Field, Invalid, type SheetLanguage } from '../../../schema/fields/kind.ts';
import { kindOf } from '../../../schema/fields/kinds.ts';
import type { Label } from '../../../schema/label.ts';
import { AppError, conflict } from '../../errors.ts';
import type { Planner } from '../../request/plan.ts';
import type { Draft, Writer } from '../../request/write/draft.ts';
import { hooks } from '../../request/write/hooks.ts';
import { keep } from '../../request/write/keep.ts';
import { settle } from '../../request/write/settle.ts';
import { takenKey } from '../../request/write/targets.ts';
import { type Values, validate } from '../../request/write/validate.ts';
import { inChunks } from './chunks.ts';
import { findExisting, type Keyed, loadRows } from './findExisting.ts';
import { makePlaces } from './findPlaces.ts';
import { findReferences } from './findReferences.ts';
import { makeOwners } from './owners.ts';
import { type CellTexts, namedIn, readCells } from './readCells.ts';
import { makeShown } from './shown.ts';

/** A row of a sheet by names of columns, with its number. */
export interface SheetRow {
  line: number;
  cells: CellTexts;
}

export interface RowProblem {
  line: number;
  column: string;
  /** Text of the cell. */
  value?: string;
  label: Label;
}

export interface ImportOptions {
  /** Which rows are right: those of new records, those of records there are, or both. */
  match: 'upsert' | 'create' | 'update';
  /** The language of the sheet. */
  as: SheetLanguage;
  /** Columns whose empty cells clear a value; others leave it. */
  clearing: ReadonlySet<string>;
  /** Shows what the writer's caller sees; absent for the system's own data. */
  planner?: Planner;
  onBad(row: SheetRow, problems: readonly RowProblem[]): void;
}

export interface Counts {
  created: number;
  updated: number;
  unchanged: number;
  bad: number;
}

const noUnit = {
  zh: '应为 12 位区划代码，或辖区内唯一的区划全称',
  en: 'Must be a 12-digit place code, or the full name of one place in your scope',
};
const noPlace = new Invalid('没有这个区划，或者不在您的管辖范围内', 'No such place within your scope');
const notYours = { zh: '您看不到这一栏，不能导入', en: 'You do not see this field, so you cannot import it' };
const masked = {
  zh: '您只能看到这一栏的掩码，不能修改',
  en: 'You see this field only masked, so you cannot change it',
};
const readOnly = { zh: '由系统填写，不能导入', en: 'Set by the system' };
const stale = { zh: '这条记录在导出后已被他人修改', en: 'Somebody changed the record after the export' };
const missing = { zh: '没有这条记录', en: 'No such record' };

/**
 * Takes the rows of a sheet into the unit of work, a few hundred at a time, through the rules of the API. A cell that says what the record
 * shows already changes nothing. A row with a problem is left out; the caller decides whether the others are kept.
 * @throws AppError CONFLICT when somebody adds the same records meanwhile
 */
export async function importRows(
  writer: Writer,
  resource: Resource,
  rows: AsyncIterable<SheetRow> | Iterable<SheetRow>,
  { match, as, clearing, planner, onBad }: ImportOptions,
): Promise<Counts> {
  const { em, registry, scope, caller } = writer;
  const counts: Counts = { created: 0, updated: 0, unchanged: 0, bad: 0 };
  const lines = new Map<string, number>();
  const places = makePlaces(em, scope);
  const owners = makeOwners(writer, resource);
  const shown = makeShown(em, planner, caller, as);
  const names = Object.keys(resource.fields);

  for await (const chunk of inChunks(resource, rows, caller && hooks[resource.name] ? 1 : 500)) {
    const codes = await places(chunk.flatMap(({ cells }) => placeTexts(resource, cells)));
    const unitOf = ({ unit }: CellTexts) => (unit ? codes.get(unit) : caller && scope.unit);
    const named = chunk.flatMap(({ cells }) => namedIn(resource, cells, unitOf(cells) ?? ''));
    const record = await findReferences(em, registry, named, shown.isClear);
    const place = (text: string) => {
      const code = codes.get(text);
      if (code) return code;
      throw noPlace;
    };
    const read = chunk.map((row) => {
      const owner = unitOf(row.cells);
      const { input, problems } = readCells(resource, row.cells, owner ?? '', names, { record, place });
      return { row, owner, input, problems, keyed: owner ? keyedBy(resource, owner, input) : undefined };
    });
    const existing = await findExisting(
      em,
      resource,
      read.flatMap(({ keyed }) => keyed ?? []),
    );
    const texts = await shown.texts(resource, chunk, [...existing.values()]);
    const drafts: { row: SheetRow; draft: Draft; input: Values; isNew: boolean }[] = [];

    for (const { row, owner, input, problems, keyed } of read) {
      const { line, cells } = row;
      const old = keyed && existing.get(keyed);
      const before = old ? texts.get(old) : undefined;
      const isSame = (name: string) => before !== undefined && cells[name] === (before[name] ?? '');
      const draft: Draft = { id: old ?? uuidv7(), owner: owner ?? '', values: {}, problems: [] };
      const fail = (path: string, label: Label) => draft.problems.push({ path, label });
      drafts.push({ row, draft, input, isNew: !old });
      if (!owner) fail('unit', noUnit);
      const key = keyed && JSON.stringify([keyed.owner, keyed.key]);
      const twin = key && lines.get(key);
      if (twin) fail(lastKey(resource), { zh: `与第 ${twin} 行重复`, en: `The same record as row ${twin}` });
      else if (key) lines.set(key, line);
      if (keyed && match === 'create' && old) fail(lastKey(resource), takenKey(resource));
      if (keyed && match === 'update' && !old) fail(lastKey(resource), missing);
      draft.problems.push(...problems.filter(({ path }) => !isSame(path)));
      for (const [name, text] of Object.entries(cells)) {
        const field = resource.fields[name];
        if (!text && field && !field.readOnly && clearing.has(name)) input[name] = null;
        if (isSame(name)) delete input[name];
        if (!text || isSame(name) || name === 'unit') continue;
        const sight = shown.sight(resource, name);
        if (sight === 'none') fail(name, notYours);
        else if (sight === 'mask' && old) fail(name, masked);
        else if (field?.readOnly) fail(name, readOnly);
        else if (name === 'published') publish(text, input, fail);
        else if (!field) fail(name, old ? (name === 'version' ? stale : readOnly) : missing);
      }
    }

    const changing = drafts.filter(({ input, isNew }) => isNew || Object.keys(input).length > 0);
    const rowsById = await loadRows(
      em,
      resource,
      changing.flatMap(({ draft, isNew }) => (isNew ? [] : draft.id)),
    );
    for (const { draft, input, isNew } of changing) {
      const row = rowsById.get(draft.id);
      if (row) draft.row = row;
      const { values, problems } = validate(resource, input, isNew);
      const unread = new Set(draft.problems.map(({ path }) => path));
      draft.values = values;
      draft.problems.push(...problems.filter(({ path }) => !unread.has(path)));
      const refused = draft.owner && (await owners(draft.owner, isNew ? 'CREATE' : 'UPDATE'));
      if (refused) draft.problems.push({ path: 'unit', label: refused });
    }
    await settle(
      writer,
      resource,
      changing.map(({ draft }) => draft),
    ).catch((error) => {
      // only with hooks, and so for one row alone
      if (!(error instanceof AppError) || changing.length !== 1) throw error;
      changing[0]?.draft.problems.push({ path: lastKey(resource), label: error.label });
    });
    for (const { row, draft } of drafts.filter((one) => one.draft.problems.length > 0)) {
      counts.bad++;
      onBad(
        row,
        draft.problems.map(({ path, label }) => problemOf(row, path, label)),
      );
    }
    const isRight = ({ draft }: { draft: Draft }) => draft.problems.length === 0;
    const kept = await keep(
      writer,
      resource,
      changing.filter(isRight).map(({ draft }) => draft),
    ).catch((error) => {
      if (!(error instanceof UniqueConstraintViolationException)) throw error;
      throw conflict('导入期间他人录入了相同的记录，请重试', 'Somebody added the same records meanwhile; try again');
    });
    counts.created += kept.created;
    counts.updated += kept.updated;
    counts.unchanged += drafts.filter(isRight).length - kept.created - kept.updated;
    em.clear();
  }
  return counts;
}

const lastKey = ({ key }: Resource): string => key.at(-1) as string;

const placeTexts = ({ fields }: Resource, cells: CellTexts): string[] =>
  ['unit', ...Object.keys(fields)].flatMap((name) => {
    const field = fields[name];
    const isPlace = !field || kindOf(field).relation?.target === 'Place';
    return isPlace && cells[name] ? [cells[name]] : [];
  });

/** Undefined where a part of the key is not there, or wrong. */
function keyedBy(resource: Resource, owner: string, input: Values): Keyed | undefined {
  const key: Values = {};
  for (const name of resource.key) {
    const field = resource.fields[name] as Field;
    const given = input[name] ?? field.initial;
    if (given === undefined || given === null) return undefined;
    try {
      key[name] = kindOf(field).parse(given, field);
    } catch (error) {
      if (error instanceof Invalid) return undefined;
      throw error;
    }
  }
  return { owner, key };
}

function publish(text: string, input: Values, fail: (path: string, label: Label) => void): void {
  const value = booleanKind.fromText?.(text, { label: noUnit });
  if (typeof value === 'boolean') input.published = value;
  else fail('published', { zh: '应为是或否', en: 'Must be yes or no' });
}

function problemOf({ line, cells }: SheetRow, column: string, label: Label): RowProblem {
  const value = cells[column];
  return { line, column, ...(value && { value: value.slice(0, 100) }), label };
}
