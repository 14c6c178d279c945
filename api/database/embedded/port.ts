import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';

const LOWEST = 15_000;
const BELOW = 32_768; // from here on the system hands ports out to outgoing connections

/** A free port on 127.0.0.1, 15000..32767: the preferred one if it is free, else a random one. */
export async function choosePort(preferred?: number): Promise<number> {
  let port = preferred && preferred < BELOW ? preferred : randomInt(LOWEST, BELOW);
  while (!(await isFree(port))) port = randomInt(LOWEST, BELOW);
  return port;
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer().listen({ port, host: '127.0.0.1', exclusive: true });
  try {
    await once(server, 'listening');
    return true;
  } catch {
    return false;
  } finally {
    server.close();
  }
}
