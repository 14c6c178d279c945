import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { constants as access, accessSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { StartError } from '../errors.ts';
import { fromRoot, root } from '../paths.ts';
import { putInPlace, removeForgotten } from './drafts.ts';

export const consoleFolder = fromRoot('.build/console');
const sources = ['admin/**/*', 'schema/**/*.ts', 'plugins/**/*.ts', 'vite.config.ts', 'package-lock.json'];

/**
 * Builds the console when its sources changed since the last build; milliseconds when they did not. It is built aside and then renamed,
 * so that processes which build at once, or are killed meanwhile, leave a whole one.
 * @param unneeded ends a build nobody waits for any more
 * @throws StartError with what the build said
 */
export async function buildConsole(log: (line: string) => void, unneeded?: AbortSignal): Promise<void> {
  const stamp = digest();
  const isCurrent = () => stampOf(consoleFolder) === stamp;
  if (isCurrent()) return;
  const problem = whyNotWritable(path.dirname(consoleFolder));
  if (problem) {
    if (!existsSync(consoleFolder)) throw new StartError(cannotBeBuilt(problem));
    log(`The console is served as it was built, without later changes of its sources: ${problem}`);
    return;
  }
  log('Building the console');
  await removeForgotten(consoleFolder);
  const draft = `${consoleFolder}.${process.pid}`;
  try {
    await runVite(draft, unneeded);
    await compress(draft);
    writeFileSync(stampFileIn(draft), stamp);
    putInPlace(draft, consoleFolder, isCurrent);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

const stampFileIn = (folder: string) => path.join(folder, 'sources.sha256');

function stampOf(folder: string): string | undefined {
  const file = stampFileIn(folder);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function digest(): string {
  const files = globSync(sources, { cwd: root, withFileTypes: true }).filter((entry) => entry.isFile());
  const hash = createHash('sha256');
  for (const file of files.map((entry) => path.join(entry.parentPath, entry.name)).sort())
    hash.update(path.relative(root, file)).update(readFileSync(file));
  return hash.digest('hex');
}

function whyNotWritable(folder: string): string | undefined {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, access.W_OK);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

const cannotBeBuilt = (problem: string) =>
  `The console is not built yet, and this account cannot build it: ${problem}. ` +
  `Start once as an account that may write ${path.dirname(consoleFolder)}, or give that folder to this one.`;

function runVite(outDir: string, unneeded?: AbortSignal): Promise<void> {
  const vite = fromRoot('node_modules/vite/bin/vite.js');
  // Node reads the config by itself: vite would write a copy of it into node_modules, which need not be ours
  const args = [vite, 'build', '--configLoader', 'native', '--outDir', outDir, '--logLevel', 'warn'];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], signal: unneeded });
  let said = '';
  child.stdout.on('data', (text) => (said += text));
  child.stderr.on('data', (text) => (said += text));
  return new Promise((resolve, reject) => {
    child.on('error', (error) => child.pid ?? reject(error)); // one that was ended early still writes until it closes
    child.on('close', (code, signal) =>
      code === 0 ? resolve() : reject(new StartError(`The console could not be built:\n${said.trim() || signal}`)),
    );
  });
}

/** Smaller files beside the originals, made once and not for every request. */
async function compress(folder: string): Promise<void> {
  const files = globSync('**/*.{js,css,html,svg}', { cwd: folder }).map((file) => path.join(folder, file));
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
  await Promise.all(
    files.map(async (file) => {
      const content = await readFile(file);
      await writeFile(`${file}.br`, await promisify(brotliCompress)(content, quality));
      await writeFile(`${file}.gz`, await promisify(gzip)(content));
    }),
  );
}
