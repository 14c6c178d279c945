import pg from 'pg';
import pino from 'pino';
import { afterAll, beforeAll } from 'vitest';
import { scopeOf } from '../../api/access/scope.ts';
import { type Database, openDatabase } from '../../api/database/database.ts';
import { migrate } from '../../api/database/migrate.ts';
import type { SheetRow } from '../../api/transfer/records/draftRow.ts';
import { makeImporter } from '../../api/transfer/records/importRecords.ts';
import type { RowProblem } from '../../api/transfer/records/importRows.ts';
import { plugins } from '../../schema/generated/plugins.ts';
import { makeRegistry, type Registry } from '../../schema/registry.ts';
import { makeDatabase } from '../support/database.ts';

export interface Demo {
  url: string;
  database: Database;
  registry: Registry;
  /** Imports sheets one after the other in one unit of work, in the scope of a unit. */
  load(unit: string, sheets: readonly Sheet[]): Promise<{ created: number; problems: RowProblem[] }[]>;
  // biome-ignore lint/suspicious/noExplicitAny: rows of any shape
  sql(text: string, values?: unknown[]): Promise<any[]>;
}

export type Sheet = readonly [resource: string, ...rows: Record<string, string>[]];

/** The first row of a sheet stands on line 2, under its header. */
const rowsOf = (cells: readonly Record<string, string>[]): SheetRow[] =>
  cells.map((row, at) => ({ line: at + 2, cells: row }));

/** A copy of the demo without the API before it, for one test file. */
export function openDemo(): Demo {
  const demo = { registry: makeRegistry(plugins) } as Demo;
  const ends: (() => Promise<unknown>)[] = [];
  beforeAll(async () => {
    const { url, drop } = await makeDatabase('demo');
    const login = await migrate(demo.registry, url);
    const database = await openDatabase(demo.registry, login.url, pino({ level: 'silent' }));
    const client = new pg.Client(url);
    await client.connect();
    ends.push(
      () => client.end(),
      () => database.close(),
      drop,
    );
    const sql = async (text: string, values: unknown[] = []) => (await client.query(text, values)).rows;
    const load: Demo['load'] = async (unit, sheets) => {
      const results: Awaited<ReturnType<Demo['load']>> = [];
      const work = database.write(scopeOf(unit), async (em) => {
        const importer = makeImporter(em, demo.registry, scopeOf(unit), '测试');
        for (const [resource, ...rows] of sheets)
          results.push(await importer(demo.registry.resource(resource), rowsOf(rows)));
        if (results.some(({ problems }) => problems.length > 0)) throw results;
      });
      await work.catch((error) => {
        if (error !== results) throw error;
      });
      return results;
    };
    Object.assign(demo, { url, database, sql, load });
  });
  afterAll(async () => {
    for (const end of ends) await end();
  });
  return demo;
}
