// Stands for a running API: `node startAndWait.ts <data folder>` prints the URL and stays until it is ended, or prints why not.
import { startEmbedded } from '../../api/database/embedded/startEmbedded.ts';

process.once('SIGTERM', () => process.exit());
try {
  const embedded = await startEmbedded({ dataDir: process.argv[2] ?? '', settings: { fsync: 'off' } });
  process.stdout.write(`${embedded.url}\n`);
} catch (error) {
  process.stdout.write(`${error}\n`);
}
