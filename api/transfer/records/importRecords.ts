import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuidv7 } from 'uuid';
import type { Resource } from '../../../schema/defineResource.ts';
import { type Field, Invalid } from '../../../schema/fields/kind.ts';
import { kindOf } from '../../../schema/fields/kinds.ts';
import type { Registry } from '../../../schema/registry.ts';
import { entityOf } from '../../database/entities.ts';
import { historyEntity, outboxEntity } from '../../database/system/entities.ts';
import { changesBetween } from '../../request/write/journal.ts';
import { type Values, validate } from '../../request/write/validate.ts';
import { type KeyIndex, makeKeyIndex } from './keyIndex.ts';
import type { SheetRow } from './readSheet.ts';

export interface RowProblem {
  line: number;
  column: string;
  label: { zh: string; en: string };
}

const chunkSize = 500;

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
    const problems: RowProblem[] = [];
    const records: (Values & { id: string; owner: string })[] = [];
    for (const { line, cells } of rows) {
      const owner = cells.unit ?? '';
      const read = await readCells(resource, cells, owner, index);
      const { values, problems: wrong } = validate(resource, read.values, true);
      for (const { path, label } of [...read.problems, ...wrong]) problems.push({ line, column: path, label });
      const id = uuidv7();
      records.push({ ...values, id, owner });
      await index.add(resource, owner, id, values);
    }
    if (problems.length > 0) return { created: 0, problems };
    for (let from = 0; from < records.length; from += chunkSize)
      await insert(em, resource, records.slice(from, from + chunkSize), actorName);
    return { created: records.length, problems };
  };
}

async function readCells(resource: Resource, cells: Record<string, string>, owner: string, index: KeyIndex) {
  const values: Values = {};
  const problems: { path: string; label: { zh: string; en: string } }[] = [];
  if (cells.published !== undefined) values.published = cells.published === '是';
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
  records: readonly (Values & { id: string; owner: string })[],
  actorName: string,
): Promise<void> {
  const now = new Date();
  await em.insertMany(
    entityOf(resource),
    records.map((record) => ({ ...record, version: 1, createdAt: now, updatedAt: now })) as never,
  );
  const entries = records.map(({ id, owner, ...values }) => ({
    id: uuidv7(),
    owner,
    resource: resource.name,
    recordId: id,
    recordVersion: 1,
    action: 'CREATE',
    actorName,
    at: now,
    changes: changesBetween({}, values),
  }));
  await em.insertMany(historyEntity, entries as never);
  const events = records.map(({ id, owner }) => ({
    id: uuidv7(),
    owner,
    event: `${resource.name}.CREATE`,
    recordId: id,
    recordVersion: 1,
    at: now,
  }));
  await em.insertMany(outboxEntity, events as never);
}
