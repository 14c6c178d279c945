import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readConfig } from '../../api/config.ts';
import { start } from '../../api/start.ts';

/** One Anlan with its console for all browser tests; ANLAN_URL names another that runs already. */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.ANLAN_URL) return undefined;
  const folder = mkdtempSync(path.join(os.tmpdir(), 'anlan-browser-'));
  chmodSync(folder, 0o755); // as root the database runs under another account
  const config = readConfig({ PORT: '0', DATA_DIR: path.join(folder, 'data') });
  const running = await start(config, { withConsole: true });
  process.env.ANLAN_URL = running.url;
  return async () => {
    await running.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
