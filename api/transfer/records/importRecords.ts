import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuidv7 } from 'uuid';
import type { Resource } from '../../../schema/defineResource.ts';
import { booleanKind } from '../../../schema/fields/boolean.ts';
import { type Field, Invalid } from '../../../schema/fields/kind.ts';
import { kindOf } from '../../../schema/fields/kinds.ts';
import { isPlaceCode } from '../../../schema/place.ts';
import type { Registry } from '../../../schema/registry.ts';
import { entityOf } from '../../database/entities.ts';
import { historyEntity, outboxEntity } from '../../database/system/entities.ts';
import { changesBetween } from '../../request/write/journal.ts';
import { titlePinyin } from '../../request/write/titlePinyin.ts';
import { type Values, validate } from '../../request/write/validate.ts';
import { type KeyIndex, makeKeyIndex } from './keyIndex.ts';
import type { SheetRow } from './readSheet.ts';
import { keyProblems, placeProblems, type RowProblem, type SheetRecord, unknownColumns } from './sheetProblems.ts';

const chunkSize = 500;

const noUnit = { zh: '应为 12 位区划代码', en: 'Must be a 12-digit place code' };

const published = { label: { zh: '发布', en: 'Published' } };

/**
 * Creates records from sheets, in the scope of the unit of work. Columns: `unit`, then field names; references by the target's key.
 * Nothing is written when a row has a problem.
 */
export function makeImporter(em: EntityManager, registry: Registry, actorName: string) {
  const index = makeKeyIndex(em, registry);
  return async (
    resource: Resource,
    rows: readonly SheetRow[],
  ): Promise<{ created: number; problems: RowProblem[] }> => {
    const problems: RowProblem[] = unknownColumns(resource, rows);
    const records: SheetRecord[] = [];
    for (const { line, cells } of rows) {
      const owner = cells.unit ?? '';
      if (!isPlaceCode(owner)) {
        problems.push({ line, column: 'unit', label: noUnit });
        continue;
      }
      const read = await readCells(resource, cells, owner, index);
      const { values, problems: wrong } = validate(resource, read.values, true);
      const unread = new Set(read.problems.map(({ path }) => path));
      for (const { path, label } of [...read.problems, ...wrong.filter((problem) => !unread.has(problem.path))])
        problems.push({ line, column: path, label });
      const id = uuidv7();
      records.push({ line, id, owner, values });
      await index.add(resource, owner, id, values);
    }
    problems.push(...(await placeProblems(em, resource, records)), ...(await keyProblems(em, resource, records)));
    if (problems.length > 0) return { created: 0, problems };
    for (let from = 0; from < records.length; from += chunkSize)
      await insert(em, resource, records.slice(from, from + chunkSize), actorName);
    return { created: records.length, problems };
  };
}

async function readCells(resource: Resource, cells: Record<string, string>, owner: string, index: KeyIndex) {
  const values: Values = {};
  const problems: { path: string; label: { zh: string; en: string } }[] = [];
  if (resource.publishes && cells.published)
    values.published = booleanKind.fromText?.(cells.published, published) === true;
  for (const [name, field] of Object.entries(resource.fields)) {
    const text = cells[name];
    if (!text) continue;
    try {
      values[name] = await readCell(field, text, owner, index);
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      problems.push({ path: name, label: error.label });
    }
  }
  return { values, problems };
}

async function readCell(field: Field, text: string, owner: string, index: KeyIndex): Promise<unknown> {
  const kind = kindOf(field);
  const read = kind.fromText ? kind.fromText(text, field) : text;
  if (kind.relation?.target !== 'resource') return read;
  const find = (key: string) => index.find(field.to as string, owner, key);
  return kind.relation.holds === 'many' ? Promise.all((read as string[]).map(find)) : find(text);
}

async function insert(
  em: EntityManager,
  resource: Resource,
  records: readonly SheetRecord[],
  actorName: string,
): Promise<void> {
  const at = new Date();
  const rows = records.map(({ id, owner, values }) => ({
    ...values,
    ...titlePinyin(resource, values),
    id,
    owner,
    version: 1,
    createdAt: at,
    updatedAt: at,
  }));
  await em.insertMany(entityOf(resource), rows as never);
  const shared = (owner: string, recordId: string) => ({ id: uuidv7(), owner, recordId, recordVersion: 1, at });
  const entries = records.map(({ id, owner, values }) => ({
    ...shared(owner, id),
    resource: resource.name,
    action: 'CREATE',
    actorName,
    changes: changesBetween({}, values),
  }));
  await em.insertMany(historyEntity, entries as never);
  const events = records.map(({ id, owner }) => ({ ...shared(owner, id), event: `${resource.name}.CREATE` }));
  await em.insertMany(outboxEntity, events as never);
}
