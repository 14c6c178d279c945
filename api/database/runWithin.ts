import type { EntityManager } from '@mikro-orm/postgresql';
import type { Statement } from './database.ts';
import { prepareValue } from './oneSync.ts';

/** Runs a statement with numbered values inside a unit of work, whose own are question marks. */
export function runWithin<Row>(em: EntityManager, { text, values }: Statement): Promise<Row[]> {
  const used: unknown[] = [];
  const sql = text.replaceAll('?', '\\?').replace(/\$(\d+)/g, (_all, number) => {
    used.push(prepareValue(values[number - 1]));
    return '?';
  });
  return em.execute(sql, used);
}
