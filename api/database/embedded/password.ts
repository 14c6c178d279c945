import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Account } from './account.ts';
import type { DataFolder } from './dataFolder.ts';
import { explainOutput } from './explain.ts';
import { type Programs, runProgram } from './programs.ts';

/** The superuser's password kept in the data folder, or undefined when there is none. */
export function readPassword(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim() || undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** A random password, safe in URLs and SQL strings as it is. */
export function makePassword(): string {
  return randomBytes(24).toString('base64url');
}

/** Keeps the password in the file, mode 0600. */
export function savePassword(file: string, password: string): void {
  const draft = `${file}.new`;
  writeFileSync(draft, `${password}\n`, { mode: 0o600 });
  renameSync(draft, file);
}

/** Sets the superuser's password in a cluster that is not running: for a database that was restored without its password file. */
export async function resetPassword(
  programs: Programs,
  folder: DataFolder,
  options: { account?: Account; password: string },
): Promise<void> {
  const { account, password } = options;
  const input = `ALTER ROLE postgres PASSWORD '${password}';\n`;
  const args = ['--single', '-D', folder.cluster, 'postgres'];
  const { code, output } = await runProgram(programs.postgres, args, {
    env: programs.env,
    cwd: folder.cluster,
    account,
    input,
  });
  if (code !== 0 || /\b(ERROR|FATAL|PANIC):/.test(output))
    throw explainOutput('postgres --single', output, folder.root);
}
