import { expect, test, vi } from 'vitest';
import { buildConsole } from '../../api/console/buildConsole.ts';
import { isRoot } from '../embedded/support.ts';
import { makeDataFolder, nobody, startAnlan, stop } from './anlan.ts';

vi.setConfig({ testTimeout: 120_000 });

test.runIf(isRoot)('an ordinary user runs a project that is not his own, with the console that was built', async () => {
  await buildConsole(() => {});
  const DATA_DIR = makeDataFolder(nobody);
  for (const _ of ['first', 'second']) {
    const anlan = startAnlan({ DATA_DIR, DEMO: '0' }, { uid: nobody });
    const url = await anlan.url();
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    expect(await (await fetch(url)).text()).toContain('<!doctype html>');
    expect(await stop(anlan)).toBe(0);
  }
});
