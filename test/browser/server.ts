import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fromRoot } from '../../api/paths.ts';

/** One Anlan with its console for all browser tests, started as people start it; ANLAN_URL names another that runs already. */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.ANLAN_URL) return undefined;
  const folder = mkdtempSync(path.join(os.tmpdir(), 'anlan-browser-'));
  chmodSync(folder, 0o755); // as root the database runs under another account
  const anlan = spawn(process.execPath, [fromRoot('api/main.ts'), 'start'], {
    env: { ...process.env, PORT: '0', DATA_DIR: path.join(folder, 'data'), NODE_ENV: 'development', DEMO_YEAR: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.env.ANLAN_URL = await new Promise<string>((resolve, reject) => {
    let said = '';
    anlan.stdout.on('data', (text) => {
      said += text;
      const url = /Anlan 安澜: (http:\S+)/.exec(said)?.[1];
      if (url) resolve(url);
    });
    anlan.once('exit', () => reject(new Error(`Anlan did not start: ${said}`)));
  });
  return async () => {
    anlan.kill('SIGTERM');
    if (anlan.exitCode === null) await once(anlan, 'exit');
    rmSync(folder, { recursive: true, force: true });
  };
}
