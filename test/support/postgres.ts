import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pino from 'pino';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '../../api/database/database.ts';
import { startEmbedded } from '../../api/database/embedded/startEmbedded.ts';
import { migrate } from '../../api/database/migrate.ts';
import { loadDemo, loadDivisions } from '../../api/transfer/demo.ts';
import { plugins } from '../../schema/generated/plugins.ts';
import { makeRegistry } from '../../schema/registry.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The server of this run; `makeDatabase` copies its templates. */
    serverUrl: string;
  }
}

export const templates = { empty: 'anlan_empty', demo: 'anlan_demo' } as const;

/** One PostgreSQL for the whole run, with a migrated database and one with the demo in it to copy from. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'anlan-test-'));
  chmodSync(folder, 0o755); // as root the server runs under another account
  const fast = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', max_connections: '200' };
  const postgres = await startEmbedded({ dataDir: path.join(folder, 'data'), settings: fast, log: () => {} });
  const registry = makeRegistry(plugins);
  await migrate(registry, urlOf(postgres.url, templates.empty));
  const demoUrl = urlOf(postgres.url, templates.demo);
  const api = await migrate(registry, demoUrl);
  await loadDivisions(demoUrl);
  const database = await openDatabase(registry, api.url, pino({ level: 'silent' }));
  await loadDemo(database, registry, 'Anlan-demo-1', demoUrl);
  await database.close();
  project.provide('serverUrl', postgres.url);
  return async () => {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

export function urlOf(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}
