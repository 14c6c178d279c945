import { readConfig } from './config.ts';
import { StartError } from './errors.ts';
import { StartError as EmbeddedStartError } from './database/embedded/StartError.ts';

const usage = `Usage: node api/main.ts <command>
  start      database, API and console
  generate   what follows from the declarations: lists, migration, schema.graphql, types`;

const commands: Record<string, () => Promise<void>> = {
  async start() {
    const { start } = await import('./start.ts');
    const config = readConfig();
    const running = await start(config);
    console.log(`Anlan 安澜 ${running.url}`);
    const stop = (signal: string) => {
      console.log(`${signal}: stopping`);
      running.stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    };
    process.once('SIGINT', stop).once('SIGTERM', stop);
  },
  async generate() {
    const { generate } = await import('./generate/generate.ts');
    await generate();
  },
};

const command = commands[process.argv[2] ?? ''];
if (command) await command().catch(explain);
else {
  console.error(usage);
  process.exitCode = 2;
}

function explain(error: unknown): void {
  console.error(error instanceof StartError || error instanceof EmbeddedStartError ? error.message : error);
  process.exit(1);
}
