import { readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { apiLoginOf } from '../../../api/database/roles.ts';

const functions = path.join(import.meta.dirname, '../servers/postgraphile.sql');

/** Gives PostGraphile what it has no operation for, for the API's own role. */
export async function addPostgraphileFunctions(ownerUrl: string): Promise<void> {
  const client = new pg.Client(ownerUrl);
  await client.connect();
  try {
    await client.query(readFileSync(functions, 'utf8'));
    await client.query(`grant usage on schema bench to ${pg.escapeIdentifier(apiLoginOf(ownerUrl).user)}`);
  } finally {
    await client.end();
  }
}
