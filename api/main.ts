import { parseArgs } from 'node:util';
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
      const { start } = await import('./start.ts');
      const { demoNotice } = await import('./transfer/demoNotice.ts');
      const running = await start(readConfig(), { withConsole: true });
      console.log(`\nAnlan 安澜: ${running.url}\n${running.demo ? demoNotice(running.demo) : ''}`);
      const stop = () => running.stop().then(() => process.exit(0), explain);
      process.once('SIGINT', stop).once('SIGTERM', stop);
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
      const { values, positionals } = parseArgs({
        args: [...args],
        options: { strict: { type: 'boolean' } },
        allowPositionals: true,
      });
      const [source] = positionals;
      if (!source) throw new StartError(`Usage: node api/main.ts ${commands['import-divisions']?.usage}`);
      const { reportDivisions } = await import('./transfer/divisions/report.ts');
      await withOwner((client) => reportDivisions(client, source, values.strict ?? false));
    },
  },
  'add-tenant': {
    usage: 'add-tenant CODE NAME',
    help: 'make a place a tenant, with NAME.tenantAdmin and NAME.securityAdmin; prints their first passwords',
    async run([code, name]) {
      if (!code || !name) throw new StartError(`Usage: node api/main.ts ${commands['add-tenant']?.usage}`);
      const { addTenant } = await import('./identity/addTenant.ts');
      await withOwner(async (client) => {
        for (const { username, password } of await addTenant(client, code, name))
          console.log(`${username}  ${password}`);
      });
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

/** Runs work as the tables' owner on a migrated database, the embedded one or that of DATABASE_URL. */
async function withOwner(work: (client: import('pg').ClientBase) => Promise<void>): Promise<void> {
  const { openOwner } = await import('./database/owner.ts');
  const owner = await openOwner(readConfig());
  await work(owner.client).finally(owner.close);
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
