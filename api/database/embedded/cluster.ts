import {
  chmodSync,
  chownSync,
  existsSync,
  lchownSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { StartError } from '../../errors.ts';
import type { Account } from './account.ts';
import type { DataFolder } from './dataFolder.ts';
import { explainOutput } from './explain.ts';
import { MAJOR_VERSION, type Programs, runProgram } from './programs.ts';

// The C library's locale decides what counts as a letter: with plain C, pg_trgm finds nothing in Chinese. Sorting is ICU's.
const LOCALE = { darwin: 'en_US.UTF-8', win32: 'en-US' }[process.platform as string] ?? 'C.UTF-8';

/**
 * Is there a cluster to start? Clusters are made elsewhere and renamed when complete, so one that exists is never half-made.
 * @throws StartError when the folder holds something else, or a cluster of another major version; it is left as it is
 */
export function hasCluster({ cluster }: DataFolder): boolean {
  const files = existsSync(cluster) ? readdirSync(cluster) : [];
  if (files.length === 0) return false;
  const version = files.includes('PG_VERSION') ? readFileSync(path.join(cluster, 'PG_VERSION'), 'utf8').trim() : '';
  if (version === MAJOR_VERSION && existsSync(path.join(cluster, 'global', 'pg_control'))) return true;
  const found =
    version && version !== MAJOR_VERSION
      ? `a PostgreSQL ${version} database`
      : 'files that are not a complete database';
  throw new StartError(
    `${cluster} holds ${found}, and this needs PostgreSQL ${MAJOR_VERSION}. Nothing was changed. ` +
      'Restore it from a backup, move it away, or set DATA_DIR to another folder.',
  );
}

/** Makes a cluster: in a folder aside, renamed into its place as the last step. Without `sync` it is not flushed to disk. */
export async function makeCluster(
  programs: Programs,
  folder: DataFolder,
  options: { account?: Account; password: string; sync: boolean },
): Promise<void> {
  const { account, password, sync } = options;
  const aside = mkdtempSync(folder.unfinished);
  try {
    const passwordFile = path.join(aside, 'password');
    writeFileSync(passwordFile, password, { mode: 0o600 });
    for (const owned of account ? [aside, passwordFile] : []) chownSync(owned, account?.uid ?? -1, account?.gid ?? -1);
    const made = path.join(aside, 'cluster');
    const args = ['-D', made, '-U', 'postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8'];
    args.push(
      `--locale=${LOCALE}`,
      '--locale-provider=icu',
      '--icu-locale=und',
      '--no-instructions',
      ...(sync ? [] : ['--no-sync']),
    );
    const { code, output } = await runProgram(programs.initdb, args, { env: programs.env, cwd: aside, account });
    if (code !== 0) throw explainOutput('initdb', output, folder.root);
    if (existsSync(folder.cluster)) rmdirSync(folder.cluster); // empty, as hasCluster saw
    renameSync(made, folder.cluster);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** Gives a cluster that root owns (a restored backup) to the account PostgreSQL runs under, and the mode PostgreSQL insists on. */
export function takeOver(cluster: string, account: Account | undefined): void {
  const { uid, mode } = statSync(cluster);
  if (account && uid !== account.uid) {
    for (const entry of ['.', ...readdirSync(cluster, { recursive: true, encoding: 'utf8' })]) {
      lchownSync(path.join(cluster, entry), account.uid, account.gid);
    }
  }
  if ((mode & 0o077) !== 0) chmodSync(cluster, 0o700);
}
