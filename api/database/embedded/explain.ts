import { StartError } from '../../errors.ts';

const NAMELESS = /could not look up effective user ID (\d+)/;
const NO_SPACE = /No space left on device|Disk quota exceeded|wrote only \d+ of \d+ bytes/i;

/**
 * Turns whatever went wrong while starting into a StartError.
 * @param error a StartError (returned as it is), a file system error, or anything else
 * @param dataDir absolute path of the data folder
 */
export function explain(error: unknown, dataDir: string): StartError {
  if (error instanceof StartError) return error;
  return new StartError(describe(error as NodeJS.ErrnoException, dataDir), { cause: error });
}

/**
 * The same for a PostgreSQL program that ended with a complaint.
 * @param program its name, such as initdb
 * @param output the last lines it printed
 */
export function explainOutput(program: string, output: string, dataDir: string): StartError {
  if (NO_SPACE.test(output)) return new StartError(noSpace(dataDir));
  const [, uid] = NAMELESS.exec(output) ?? [];
  if (uid)
    return new StartError(
      `PostgreSQL needs uid ${uid} to have a name. Add it to /etc/passwd, start as another account, or set DATABASE_URL.`,
    );
  return new StartError(`${program} failed on ${dataDir}. Its last words:\n${output.trim() || '(none)'}`);
}

function describe(error: NodeJS.ErrnoException, dataDir: string): string {
  if (error.syscall?.startsWith('spawn')) {
    return `This system cannot run PostgreSQL's programs (${error.message}). Set DATABASE_URL to a PostgreSQL server instead.`;
  }
  switch (error.code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOENT': // what Node makes of EROFS when it creates nested folders
      return (
        `The data folder ${dataDir} cannot be used: ${error.message}. ` +
        `Make it readable and writable for this account${accountName()}, or set DATA_DIR to another folder.`
      );
    case 'ENOTDIR':
    case 'EEXIST':
      return `The data folder ${dataDir} cannot be used: a file stands where a folder is needed (${error.message}). Set DATA_DIR to another folder.`;
    case 'ENOSPC':
    case 'EDQUOT':
      return noSpace(dataDir);
    default:
      return `The embedded PostgreSQL cannot start on ${dataDir}: ${error.message ?? String(error)}`;
  }
}

function noSpace(dataDir: string): string {
  return `No space is left on the disk of ${dataDir}. Free some (a new database takes about 100 MB), or set DATA_DIR to a folder on another disk.`;
}

function accountName(): string {
  const uid = process.getuid?.();
  return uid === undefined ? '' : ` (uid ${uid})`;
}
