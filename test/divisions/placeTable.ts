import { Readable } from 'node:stream';
import pg from 'pg';
import { afterAll, beforeAll } from 'vitest';
import { importDivisions } from '../../api/transfer/divisions/importDivisions.ts';
import { freshDatabase } from './freshDatabase.ts';

export interface PlaceRow {
  code: string;
  name: string;
  level: string;
  parent: string | null;
  full_name: string;
  functional_zone: boolean;
  counts_as: string | null;
  national_code: string | null;
  child_digits: number;
  pinyin: string;
  active: boolean;
}

/** An empty `place` for the tests of one file, and what they do with it. */
export function placeTable() {
  let client: pg.Client;
  let drop: () => Promise<void>;
  beforeAll(async () => {
    const database = await freshDatabase();
    drop = database.drop;
    client = new pg.Client(database.url);
    await client.connect();
  }, 120_000);
  afterAll(async () => {
    await client.end();
    await drop();
  }, 60_000);
  return {
    client: () => client,
    empty: () => client.query('truncate place'),
    places: async (where = 'true', values: unknown[] = []) =>
      (await client.query<PlaceRow>(`select * from place where ${where} order by code`, values)).rows,
    place: async (code: string) =>
      (await client.query<PlaceRow>('select * from place where code = $1', [code])).rows[0],
    importRows: (rows: string[], strict = false) =>
      importDivisions({ source: textFile(['code,level,parent,name', ...rows].join('\n')), client, strict }),
  };
}

/** A file's content as the importers take it. */
export function textFile(content: string | Uint8Array): Readable {
  return Readable.from([Buffer.from(content as string)]);
}
