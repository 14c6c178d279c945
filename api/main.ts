import { once } from 'node:events';
import { readConfig } from './config.ts';
import { StartError } from './errors.ts';

interface Command {
  usage: string;
  help: string;
  run(args: readonly string[]): Promise<void>;
}

const commands: Record<string, Command> = {
  start: {
    usage: 'start',
    help: 'database, API and console, until Ctrl-C',
    async run() {
      const config = readConfig();
      const stopping = stopSignal();
      const { start } = await import('./start.ts');
      const { demoNotice } = await import('./transfer/demoNotice.ts');
      try {
        const running = await start(config, { withConsole: true, stopping });
        console.log(`\nAnlan 安澜: ${running.url}\n${running.demo ? demoNotice(running.demo) : ''}`);
        if (!stopping.aborted) await once(stopping, 'abort');
        await running.stop();
      } catch (error) {
        // whoever stops a start does not want to read that it failed
        if (error !== stopping.reason) throw error;
      }
      process.exit(0);
    },
  },
  migrate: {
    usage: 'migrate',
    help: 'bring the database to the newest version',
    async run() {
      await withOwner(async () => {});
    },
  },
  'import-divisions': {
    usage: 'import-divisions FILE [--strict]',
    help: 'load places from a CSV file: code,level,parent,name',
    async run(args) {
      const [source, ...others] = args.filter((arg) => arg !== '--strict');
      if (!source || others.length > 0 || source.startsWith('--')) throw wrongUse('import-divisions');
      const { reportDivisions } = await import('./transfer/divisions/report.ts');
      await withOwner((client) => reportDivisions(client, source, args.includes('--strict')));
    },
  },
  'add-tenant': {
    usage: 'add-tenant CODE NAME',
    help: 'make a place a tenant, with NAME.tenantAdmin and NAME.securityAdmin; prints their first passwords',
    async run([code, name, ...others]) {
      if (!code || !name || others.length > 0) throw wrongUse('add-tenant');
      const { addTenant } = await import('./identity/addTenant.ts');
      await withOwner(async (client) => {
        for (const { username, password } of await addTenant(client, code, name))
          console.log(`${username}  ${password}`);
      });
    },
  },
  'write-year': {
    usage: 'write-year FOLDER',
    help: "write the demo's year as sheets, as an import takes them",
    async run([folder, ...others]) {
      if (!folder || others.length > 0) throw wrongUse('write-year');
      const { writeYear } = await import('./transfer/writeYear.ts');
      console.log(`${writeYear(folder)} rows`);
    },
  },
  codegen: {
    usage: 'codegen --unit CODE [--url URL] [--username NAME] [--out FILE]',
    help: 'TypeScript types of what a unit defines, asked of a running API (ANLAN_TOKEN or ANLAN_PASSWORD)',
    async run(args) {
      const { codegen } = await import('./generate/codegen.ts');
      await codegen(args);
    },
  },
  generate: {
    usage: 'generate [--check]',
    help: 'write what follows from the declarations, or check that it is current',
    async run([flag]) {
      const { checkCurrent, generate } = await import('./generate/generate.ts');
      await (flag === '--check' ? checkCurrent() : generate());
    },
  },
};

const wrongUse = (name: string) => new StartError(`Usage: node api/main.ts ${commands[name]?.usage}`);

/** Runs work as the tables' owner on a migrated database, the embedded one or that of DATABASE_URL. */
async function withOwner(work: (client: import('pg').ClientBase) => Promise<void>): Promise<void> {
  const config = readConfig();
  const stopping = stopSignal();
  const { openOwner } = await import('./database/owner.ts');
  const owner = await openOwner(config, stopping);
  // what the work was doing ends with an error, and its transaction with it
  stopping.addEventListener('abort', () => void owner.close().catch(() => {}));
  try {
    stopping.throwIfAborted();
    await work(owner.client);
  } finally {
    await owner.close();
    stopping.throwIfAborted();
  }
}

/** Aborted by Ctrl-C, SIGTERM or a closed terminal; more signals change nothing, so that what has begun ends in order. */
function stopSignal(): AbortSignal {
  const stopping = new AbortController();
  const stop = () => stopping.abort(new StartError('Stopped. Nothing unfinished was kept.'));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  return stopping.signal;
}

function explain(error: unknown): never {
  console.error(error instanceof StartError ? error.message : error);
  process.exit(1);
}

const [name = '', ...args] = process.argv.slice(2);
const command = commands[name];
if (command) await command.run(args).catch(explain);
else {
  const lines = Object.values(commands).map(({ usage, help }) => `  ${usage.padEnd(36)}${help}`);
  console.error(`Usage: node api/main.ts <command>\n${lines.join('\n')}`);
  process.exitCode = 2;
}
