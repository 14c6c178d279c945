import { chmodSync, chownSync, cpSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { fromRoot } from '../../../api/paths.ts';
import { isRoot, makeFolder } from '../../embedded/support.ts';
import { makeDataFolder, nobody, run, startAnlan, stop } from '../anlan.ts';

/** What npm ci leaves: sources and packages, nothing built. */
function makeProject(): string {
  const folder = makeFolder();
  for (const part of [
    'api',
    'schema',
    'plugins',
    'admin',
    'seeds',
    'package.json',
    'package-lock.json',
    'vite.config.ts',
    'tsconfig.json',
  ])
    cpSync(fromRoot(part), path.join(folder, part), { recursive: true });
  symlinkSync(fromRoot('node_modules'), path.join(folder, 'node_modules'));
  return folder;
}

test('the very first start of an ordinary user builds console and database', async () => {
  const project = makeProject();
  const main = path.join(project, 'api/main.ts');
  const DATA_DIR = makeDataFolder(nobody);
  if (isRoot) {
    const refused = await run(['start'], { DATA_DIR, DEMO: '0' }, { main, uid: nobody });
    expect(refused).toEqual({ code: 1, said: expect.stringMatching(/^The console is not built yet, .*EACCES/m) });
  }
  mkdirSync(path.join(project, '.build'));
  if (isRoot) chownSync(path.join(project, '.build'), nobody, nobody);
  const begun = performance.now();
  const anlan = startAnlan({ DATA_DIR }, { main, uid: nobody });
  const url = await anlan.url();
  console.log(`The very first start took ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  const page = await (await fetch(url)).text();
  const script = /src="([^"]+\.js)"/.exec(page)?.[1] ?? '';
  expect((await fetch(new URL(script, url))).headers.get('content-type')).toMatch(/javascript/);
  expect((await fetch(`${url}/graphiql`)).status).toBe(200);
  expect(await stop(anlan)).toBe(0);
  chmodSync(project, 0o755);
});
