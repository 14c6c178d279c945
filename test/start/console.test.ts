import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { fromRoot } from '../../api/paths.ts';
import { isRoot, makeFolder } from '../embedded/support.ts';
import { nobody, run as runMain } from './anlan.ts';

vi.setConfig({ testTimeout: 120_000 });

/** Stands for vite: one page, a complaint where the source is broken, and no end before as many builds as wanted have begun. */
const vite = `
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
const folder = process.argv[process.argv.indexOf('--outDir') + 1];
const source = readFileSync('admin/main.tsx', 'utf8');
appendFileSync('builds', 'x');
while (readFileSync('builds').length < Number(readFileSync('wanted'))) await new Promise(setImmediate);
mkdirSync(folder, { recursive: true });
writeFileSync(folder + '/index.html', source);
if (source.includes('broken')) {
  console.error('admin/main.tsx:1: Unexpected token');
  process.exit(1);
}
`;

/** A project with a console of one file, to change as one likes. */
function makeProject() {
  const folder = makeFolder();
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  for (const part of ['api/console', 'api/errors.ts', 'api/paths.ts'])
    cpSync(fromRoot(part), path.join(folder, part), { recursive: true });
  write('package.json', '{ "type": "module" }');
  write('node_modules/vite/bin/vite.js', vite);
  symlinkSync(fromRoot('node_modules/graphql'), path.join(folder, 'node_modules/graphql'));
  write('admin/main.tsx', 'one');
  write('wanted', '1');
  write(
    'build.ts',
    `import { buildConsole } from './api/console/buildConsole.ts';
     await buildConsole(console.log).catch(({ name, message }) => console.log(name + ': ' + message));`,
  );
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  return {
    folder,
    write,
    build: async (uid?: number) => (await runMain([], {}, { main: path.join(folder, 'build.ts'), uid })).said.trim(),
    page: () => read('.build/console/index.html'),
    builds: () => read('builds').length,
    outputs: () => readdirSync(path.join(folder, '.build')),
  };
}

test('the console is built once, and again when a source changed', async () => {
  const project = makeProject();
  expect(await project.build()).toBe('Building the console');
  expect(await project.build()).toBe('');
  expect(project.builds()).toBe(1);
  project.write('admin/main.tsx', 'two');
  expect(await project.build()).toBe('Building the console');
  expect(project.page()).toBe('two');
  project.write('admin/other.tsx', '');
  await project.build();
  expect(project.builds()).toBe(3);
  expect(project.outputs()).toEqual(['console']);
});

test('a failed build says why, leaves the console of before, and is tried again', async () => {
  const project = makeProject();
  await project.build();
  project.write('admin/main.tsx', 'broken');
  const message = 'StartError: The console could not be built:\nadmin/main.tsx:1: Unexpected token';
  expect(await project.build()).toBe(`Building the console\n${message}`);
  expect(await project.build()).toContain(message);
  expect(project.page()).toBe('one');
  expect(project.outputs()).toEqual(['console']);
});

test('processes that build at once leave one whole console', async () => {
  const project = makeProject();
  for (const [source, wanted] of [
    ['one', 4],
    ['two', 8],
  ] as const) {
    project.write('admin/main.tsx', source);
    project.write('wanted', String(wanted));
    const said = await Promise.all([1, 2, 3, 4].map(() => project.build()));
    expect(said).toEqual(said.map(() => 'Building the console'));
  }
  expect(project.page()).toBe('two');
  expect(readdirSync(path.join(project.folder, '.build/console')).sort()).toEqual([
    'index.html',
    'index.html.br',
    'index.html.gz',
    'sources.sha256',
  ]);
  expect(project.outputs()).toEqual(['console']);
  expect(await project.build()).toBe('');
});

test.runIf(isRoot)(
  'an account that cannot write: a console that is there must do, without one it says what to do',
  async () => {
    const project = makeProject();
    expect(await project.build(nobody)).toMatch(
      /^StartError: The console is not built yet, and this account cannot build it: EACCES.* give that folder to this one\.$/,
    );
    await project.build();
    expect(await project.build(nobody)).toBe('');
    project.write('admin/main.tsx', 'two');
    expect(await project.build(nobody)).toMatch(/^The console is served as it was built.*EACCES/);
    expect(project.page()).toBe('one');
  },
);
