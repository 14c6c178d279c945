import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Account, ableToReach, assertReachable, chooseAccount } from './account.ts';
import { hasCluster, makeCluster, takeOver } from './cluster.ts';
import { type DataFolder, openDataFolder } from './dataFolder.ts';
import { explain } from './explain.ts';
import { keepRunning } from './keepRunning.ts';
import { clearLeftovers, removeUnfinished } from './leftovers.ts';
import { takeLock } from './lock.ts';
import { makePassword, readPassword, resetPassword, savePassword } from './password.ts';
import { choosePort } from './port.ts';
import { findPrograms, linkLibraries, type Programs, sendSignal } from './programs.ts';
import { type Server, spawnServer } from './server.ts';
import { shutDown } from './shutDown.ts';

export interface EmbeddedPostgres {
  /** postgres:// URL of a superuser on 127.0.0.1, with its password; stays the same when the server is restarted */
  url: string;
  /** resolves when the server accepts connections (again); rejects once stopped */
  ready(): Promise<void>;
  /** ends the server (open transactions are rolled back) and gives the data folder back; may be called twice */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** the data folder, made where it is missing; one process at a time */
  dataDir: string;
  /** takes PostgreSQL's log and our remarks, line by line */
  log?: (line: string) => void;
  /** PostgreSQL settings that differ from ours (see server.ts); port, listen_addresses and unix_socket_directories stay */
  settings?: Record<string, string>;
}

interface Start {
  programs: Programs;
  folder: DataFolder;
  account?: Account;
  settings: Record<string, string>;
  log: (line: string) => void;
}

const PROGRAMS_BLOCKED =
  'Move the project to a folder everybody may enter, such as /opt/anlan, or start it as an ordinary user, or set DATABASE_URL.';
const DATA_BLOCKED =
  'Set DATA_DIR to a folder everybody may enter, such as /var/lib/anlan, or start as an ordinary user.';
const STOP_PATIENCE = 15_000;
const PORT_ATTEMPTS = 5;
const PORT_TAKEN = /could not create any TCP\/IP sockets/;

/**
 * Starts PostgreSQL in this data folder, making the database at the first start, and keeps it running until stop().
 * @throws StartError with a message for the operator
 */
export async function startEmbedded({
  dataDir,
  log = () => {},
  settings = {},
}: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const absolute = path.resolve(dataDir);
  try {
    const programs = findPrograms();
    const folder = openDataFolder(absolute);
    const account = ableToReach(chooseAccount(folder.cluster), [path.dirname(programs.postgres), folder.root]);
    assertReachable(path.dirname(programs.postgres), account, PROGRAMS_BLOCKED);
    assertReachable(folder.root, account, DATA_BLOCKED);
    const giveBack = takeLock(folder.lock);
    try {
      return await start(
        { programs: linkLibraries(programs, folder.libraries), folder, account, settings, log },
        giveBack,
      );
    } catch (error) {
      giveBack();
      throw error;
    }
  } catch (error) {
    throw explain(error, absolute);
  }
}

async function start(given: Start, giveBack: () => void): Promise<EmbeddedPostgres> {
  const { programs, folder, account, log } = given;
  const password = await prepare(given);
  const spawn = (port: number) =>
    spawnServer({ programs, root: folder.root, cluster: folder.cluster, account, settings: given.settings, log }, port);
  const { server, port } = await startOnFreePort(spawn, given);
  let current = server;
  const kept = keepRunning(server, {
    spawn: () => (current = spawn(port)),
    clear: () => clearLeftovers(programs, folder.cluster, log),
    end: (running) => end(programs, running, log),
    log,
  });
  const endWithUs = () => current.hasEnded() || sendSignal(programs, current.pid, 'INT');
  process.once('exit', endWithUs);
  const stop = async () => {
    await kept.stop();
    process.off('exit', endWithUs);
    giveBack();
  };
  return { url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`, ready: kept.ready, stop };
}

/** Brings the folder into the state of a complete cluster that nobody runs; resolves with the superuser's password. */
async function prepare({ programs, folder, account, settings, log }: Start): Promise<string> {
  await removeUnfinished(folder);
  const known = readPassword(folder.password);
  const password = known ?? makePassword();
  if (!hasCluster(folder)) {
    log(`Creating the database in ${folder.cluster}`);
    savePassword(folder.password, password);
    await makeCluster(programs, folder, { account, password, sync: settings.fsync !== 'off' });
    return password;
  }
  takeOver(folder.cluster, account);
  await clearLeftovers(programs, folder.cluster, log);
  if (known !== undefined) return password;
  await resetPassword(programs, folder, { account, password });
  savePassword(folder.password, password);
  return password;
}

// the port of the last start if it is free; somebody may take a port between our look and PostgreSQL's bind
async function startOnFreePort(
  spawn: (port: number) => Server,
  { programs, folder, log }: Start,
): Promise<{ server: Server; port: number }> {
  for (let attempt = 1; ; attempt++) {
    const port = await choosePort(readPort(folder.port));
    const server = spawn(port);
    try {
      await server.ready;
      writeFileSync(folder.port, `${port}\n`);
      return { server, port };
    } catch (error) {
      await end(programs, server, log); // it runs if only the file could not be written
      if (attempt === PORT_ATTEMPTS || !PORT_TAKEN.test(String(error))) throw error;
    }
  }
}

async function end(programs: Programs, server: Server, log: (line: string) => void): Promise<void> {
  if (await shutDown(programs, server.pid, server.hasEnded, STOP_PATIENCE)) return;
  log(`PostgreSQL (pid ${server.pid}) does not end; killing it`);
  process.kill(server.pid, 'SIGKILL');
  await server.ended;
}

function readPort(file: string): number | undefined {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10) || undefined;
  } catch {
    return undefined;
  }
}
