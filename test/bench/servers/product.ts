import { readConfig } from '../../../api/config.ts';
import { start } from '../../../api/start.ts';
import { tellParent } from './process.ts';

// `npm start` without the console, which a load on the API has no use for.

const running = await start(readConfig());
tellParent(running.url);
process.once('SIGTERM', () => void running.stop().then(() => process.exit(0)));
