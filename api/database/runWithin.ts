import type { EntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery } from 'kysely';
import type { Statement } from './database.ts';

/** A value of type json as bytes: a long text would stay in the heap for as long as its statement runs, and long after. */
export const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));

/** Runs a statement inside a unit of work, its values bound: `em.execute` writes them into the text, which long lists and files make slow. */
export async function runWithin<Row>(
  em: EntityManager,
  { text, values }: Pick<Statement, 'text' | 'values'>,
): Promise<Row[]> {
  const query = CompiledQuery.raw(text, values);
  try {
    return (await em.getKysely().executeQuery<Row>(query as CompiledQuery<Row>)).rows;
  } catch (error) {
    throw em.getDriver().convertException(error as Error);
  }
}
