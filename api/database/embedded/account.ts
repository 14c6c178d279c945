import { spawnSync } from 'node:child_process';
import { type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { StartError } from '../../errors.ts';

/** The system account PostgreSQL runs under when it is not our own. */
export interface Account {
  uid: number;
  gid: number;
  /** It may not enter the folders above its own, so it starts with the capability to. */
  isShutOut?: true;
}

const NOBODY: Account = { uid: 65534, gid: 65534 };

/**
 * PostgreSQL refuses to run as root. For root: the owner of an existing cluster, or nobody; for anyone else undefined, his own account.
 * @throws StartError when the cluster belongs to somebody else and we are not root
 */
export function chooseAccount(cluster: string): Account | undefined {
  const self = process.getuid?.();
  if (self === undefined) return undefined;
  const owner = statSync(cluster, { throwIfNoEntry: false });
  if (self === 0) return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : NOBODY;
  if (!owner || owner.uid === self) return undefined;
  throw new StartError(
    `The database ${cluster} belongs to uid ${owner.uid}, and this is uid ${self}. ` +
      `Start as that account (or as root, if it was made by root), give it to this one (chown -R ${self} ${cluster}), or set DATA_DIR to another folder.`,
  );
}

/** What to spawn so that a program runs under the account. */
export function under(account: Account | undefined, program: string, args: readonly string[]) {
  if (!account?.isShutOut)
    return { file: program, args: [...args], ids: account && { uid: account.uid, gid: account.gid } };
  return { file: 'setpriv', args: [...shutOutArguments(account), program, ...args], ids: undefined };
}

/** Root's home is closed to others, and a project in it is usual: there, Linux lets the account pass without being root. */
const shutOutArguments = ({ uid, gid }: Account): string[] => [
  ...[`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups'],
  ...['--inh-caps=+dac_read_search', '--ambient-caps=+dac_read_search', '--securebits=+no_setuid_fixup', '--'],
];

/**
 * The account as it can reach the folders: as it is, or passing closed ones where the system can do that. Otherwise it is for
 * `assertReachable` to say what is wrong.
 */
export function ableToReach(account: Account | undefined, folders: readonly string[]): Account | undefined {
  if (!account || folders.every((folder) => !findBlocking(path.resolve(folder), account))) return account;
  // not `test -x`, which asks for the real user's rights and passes over capabilities
  const canPass = spawnSync('setpriv', [...shutOutArguments(account), 'ls', '-d', ...folders]).status === 0;
  return canPass ? { ...account, isShutOut: true } : account;
}

/**
 * Makes sure that the account may enter a folder, that is every folder on the way to it.
 * @param advice what to do when it may not, completing the message
 * @throws StartError naming the folder that blocks
 */
export function assertReachable(folder: string, account: Account | undefined, advice: string): void {
  const blocking = account && !account.isShutOut && findBlocking(path.resolve(folder), account);
  if (!blocking) return;
  const mode = (statSync(blocking).mode & 0o777).toString(8).padStart(4, '0');
  throw new StartError(
    `PostgreSQL does not run as root, so it runs as uid ${account.uid}, which may not enter ${blocking} (mode ${mode}) on the way to ${folder}. ${advice}`,
  );
}

function findBlocking(folder: string, account: Account): string | undefined {
  const parent = path.dirname(folder);
  if (parent === folder) return undefined;
  return findBlocking(parent, account) ?? (mayEnter(statSync(folder), account) ? undefined : folder);
}

function mayEnter({ uid, gid, mode }: Stats, account: Account): boolean {
  if (uid === account.uid) return (mode & 0o100) !== 0;
  return (mode & (gid === account.gid ? 0o010 : 0o001)) !== 0;
}
