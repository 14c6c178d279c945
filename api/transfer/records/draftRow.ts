import { v7 as uuidv7 } from 'uuid';
import { fieldNamed, type Resource } from '../../../schema/defineResource.ts';
import { booleanKind } from '../../../schema/fields/boolean.ts';
import { type Field, Invalid } from '../../../schema/fields/kind.ts';
import { kindOf } from '../../../schema/fields/kinds.ts';
import type { Label } from '../../../schema/label.ts';
import type { Draft } from '../../request/write/draft.ts';
import { give, withdraw } from '../../request/write/fields.ts';
import { takenKey } from '../../request/write/targets.ts';
import type { Values } from '../../request/write/validate.ts';
import type { Keyed } from './findExisting.ts';
import { type CellTexts, type Finders, readCells } from './readCells.ts';

/** A row of a sheet by names of columns, with its number. */
export interface SheetRow {
  line: number;
  cells: CellTexts;
}

/** Which rows are right: those of new records, those of records there are, or both. */
export type Match = 'upsert' | 'create' | 'update';

/** A row as it was read. */
export interface ReadRow {
  row: SheetRow;
  /** The declaration as it is in the row's unit. */
  resource: Resource;
  owner: string | undefined;
  input: Values;
  problems: readonly { path: string; label: Label }[];
  /** What it is found by; none where a part of it is not there, or wrong. */
  keyed: Keyed | undefined;
}

/** A record in the making, and what of its row is to be written. */
export interface RowDraft {
  row: SheetRow;
  draft: Draft;
  input: Values;
  isNew: boolean;
}

const noUnit = {
  zh: '应为 12 位区划代码，或辖区内唯一的区划全称',
  en: 'Must be a 12-digit place code, or the full name of one place in your scope',
};
const readOnly = { zh: '由系统填写，不能导入', en: 'Set by the system' };
const notHere = { zh: '该单位没有这个字段', en: 'The unit has no such field' };
const stale = { zh: '这条记录在导出后已被他人修改', en: 'Somebody changed the record after the export' };
const missing = { zh: '没有这条记录', en: 'No such record' };

export const lastKey = ({ key }: Resource): string => key.at(-1) as string;

export function readRow(resource: Resource, row: SheetRow, owner: string | undefined, finders: Finders): ReadRow {
  const { input, problems } = readCells(resource, row.cells, owner ?? '', finders);
  return { row, resource, owner, input, problems, keyed: owner ? keyedBy(resource, owner, input) : undefined };
}

/**
 * What a row means for its record. A cell that says what the record shows already changes nothing, and is not judged.
 * @param found the record that has the row's key, and how it shows to the importer, if it does
 * @param twin the row before that has the same key
 */
export function draftRow(
  { row, resource, owner, input, problems, keyed }: ReadRow,
  found: { id: string; shown: CellTexts | undefined } | undefined,
  twin: number | undefined,
  { match, clearing }: { match: Match; clearing: ReadonlySet<string> },
): RowDraft {
  const { cells } = row;
  const shown = found?.shown;
  const draft: Draft = { id: (shown && found.id) ?? uuidv7(), owner: owner ?? '', values: {}, problems: [] };
  const result = { row, draft, input, isNew: !shown };
  const fail = (path: string, label: Label) => draft.problems.push({ path, label });
  if (!owner) fail('unit', noUnit);
  if (twin) fail(lastKey(resource), { zh: `与第 ${twin} 行重复`, en: `The same record as row ${twin}` });
  if (found && (match === 'create' || !shown)) fail(lastKey(resource), takenKey(resource));
  if (keyed && match === 'update' && !found) fail(lastKey(resource), missing);
  const isSame = (name: string) => shown !== undefined && cells[name] === (shown[name] ?? '');
  draft.problems.push(...problems.filter(({ path }) => !isSame(path)));
  for (const [name, text] of Object.entries(cells)) {
    const field = fieldNamed(resource, name);
    if (isSame(name)) withdraw(input, name);
    else if (!text && field && !field.readOnly && clearing.has(name)) give(input, name, null);
    else if (!text || name === 'unit') continue;
    else if (field?.readOnly) fail(name, readOnly);
    else if (name === 'published' && resource.publishes === 'down') publish(text, input, fail);
    else if (!field && name.startsWith('custom.')) fail(name, notHere);
    else if (!field) fail(name, !shown ? missing : name === 'version' ? stale : readOnly);
  }
  return result;
}

function publish(text: string, input: Values, fail: (path: string, label: Label) => void): void {
  const value = booleanKind.fromText?.(text, { label: noUnit });
  if (typeof value === 'boolean') input.published = value;
  else fail('published', { zh: '应为是或否', en: 'Must be yes or no' });
}

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
