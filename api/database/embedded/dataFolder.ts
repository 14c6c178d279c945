import { chmodSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';

/** Where things lie in a data folder: absolute paths. */
export interface DataFolder {
  root: string;
  /** the PostgreSQL cluster; complete whenever it exists */
  cluster: string;
  /** the superuser's password, mode 0600 */
  password: string;
  /** the port of the last start */
  port: string;
  /** which Node process has the folder in use */
  lock: string;
  /** links to PostgreSQL's libraries, where node_modules cannot be written */
  libraries: string;
  /** prefix of the folders in which clusters are being made */
  unfinished: string;
}

/** Creates the folder where it is missing and names its parts. Throws file system errors. */
export function openDataFolder(dataDir: string): DataFolder {
  const created = mkdirSync(dataDir, { recursive: true });
  if (created && process.getuid?.() === 0) letOthersEnter(created, dataDir);
  const root = realpathSync(dataDir);
  return {
    root,
    cluster: path.join(root, 'postgres'),
    password: path.join(root, 'postgres.password'),
    port: path.join(root, 'postgres.port'),
    lock: path.join(root, 'anlan.pid'),
    libraries: path.join(root, 'postgres.lib'),
    unfinished: path.join(root, 'postgres.initdb-'),
  };
}

// root with umask 077 would lock out the account PostgreSQL runs under; only folders made just now are touched
function letOthersEnter(first: string, last: string): void {
  chmodSync(last, (statSync(last).mode & 0o777) | 0o011);
  if (path.resolve(last) !== path.resolve(first)) letOthersEnter(first, path.dirname(path.resolve(last)));
}
