import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { StartError } from '../errors.ts';
import { fromRoot, root } from '../paths.ts';

export const consoleFolder = fromRoot('.build/console');
const stampFile = fromRoot('.build/console/sources.sha256');
const sources = ['admin/**/*', 'schema/**/*.ts', 'plugins/**/*.ts', 'vite.config.ts', 'package-lock.json'];

/**
 * Builds the console when its sources changed since the last build; milliseconds when they did not.
 * @throws StartError with what the build said
 */
export async function buildConsole(log: (line: string) => void): Promise<void> {
  const stamp = digest();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  log('Building the console');
  await runVite();
  await compress();
  writeFileSync(stampFile, stamp);
}

function digest(): string {
  const files = globSync(sources, { cwd: root, withFileTypes: true }).filter((entry) => entry.isFile());
  const hash = createHash('sha256');
  for (const file of files.map((entry) => path.join(entry.parentPath, entry.name)).sort())
    hash.update(path.relative(root, file)).update(readFileSync(file));
  return hash.digest('hex');
}

function runVite(): Promise<void> {
  const vite = fromRoot('node_modules/vite/bin/vite.js');
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (text) => (said += text));
  child.stderr.on('data', (text) => (said += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new StartError(`The console could not be built:\n${said}`)),
    );
  });
}

/** Smaller files beside the originals, made once and not for every request. */
async function compress(): Promise<void> {
  const files = globSync('**/*.{js,css,html,svg}', { cwd: consoleFolder }).map((file) =>
    path.join(consoleFolder, file),
  );
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
  await Promise.all(
    files.map(async (file) => {
      const content = await readFile(file);
      await writeFile(`${file}.br`, await promisify(brotliCompress)(content, quality));
      await writeFile(`${file}.gz`, await promisify(gzip)(content));
    }),
  );
}
