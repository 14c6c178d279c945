import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { StartError } from '../../errors.ts';
import { findProcess } from './processes.ts';

const ATTEMPTS = 20;

/**
 * Takes the data folder for this process; a lock whose holder is gone (or whose pid was given to another process) is taken over.
 * @param file path of the lock file
 * @returns the function that gives the lock back
 * @throws StartError when a live process holds it; file system errors
 */
export function takeLock(file: string): () => void {
  const own = `${process.pid}\n${findProcess(process.pid)?.startedAt ?? ''}\n`;
  const draft = `${file}.${process.pid}`;
  try {
    writeFileSync(draft, own);
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) if (tryTake(file, draft)) return () => giveBack(file, own);
    throw new StartError(`Several processes are starting on ${file} at once. Start one again.`);
  } finally {
    rmSync(draft, { force: true });
  }
}

// a hard link appears at once and with its content, so no reader ever sees half a lock
function tryTake(file: string, draft: string): boolean {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const found = readIfAny(file);
  assertStale(found, file);
  if (found !== undefined) discard(file, found, `${draft}.stale`);
  return false;
}

function assertStale(content: string | undefined, file: string): void {
  const [pid = '', startedAt = ''] = content?.split('\n') ?? [];
  const holder = findProcess(Number(pid));
  if (!holder || holder.startedAt !== startedAt) return;
  throw new StartError(
    `Anlan is already running, pid ${pid}, with this data folder (${file}). Stop it first, or set DATA_DIR to another folder.`,
  );
}

// moves the stale lock aside, and puts it back when somebody was faster and it is his new one
function discard(file: string, stale: string, aside: string): void {
  try {
    renameSync(file, aside);
    if (readIfAny(aside) !== stale) linkSync(aside, file);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function giveBack(file: string, own: string): void {
  if (readIfAny(file) === own) rmSync(file, { force: true });
}

function readIfAny(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
