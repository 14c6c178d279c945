import pg from 'pg';
import { migrate } from '../../../api/database/migrate.ts';
import { loadDivisions } from '../../../api/transfer/demo.ts';
import { plugins } from '../../../schema/generated/plugins.ts';
import { makeRegistry } from '../../../schema/registry.ts';
import { type Caller, makeCallers } from './callers.ts';
import { loadNation } from './nation.ts';

export interface Nation {
  ownerUrl: string;
  apiUrl: string;
  callers: Caller[];
  drop(): Promise<void>;
}

/** A database of its own on the server, as the product makes it, with the data in it. */
export async function makeNation(serverUrl: string, riskSites: number): Promise<Nation> {
  const name = `bench_${riskSites}`;
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  const ownerUrl = url.href;
  const from = performance.now();
  const api = await migrate(makeRegistry(plugins), ownerUrl);
  await loadDivisions(ownerUrl);
  await loadNation(ownerUrl, { riskSites });
  const callers = await makeCallers(ownerUrl);
  console.log(
    `${riskSites.toLocaleString('en')} risk sites of 3,000 tenants, loaded in ${((performance.now() - from) / 1000).toFixed(0)} s`,
  );
  const drop = async () => {
    const client = new pg.Client(serverUrl);
    await client.connect();
    await client.query(`drop database ${name} with (force)`).finally(() => client.end());
  };
  return { ownerUrl, apiUrl: api.url, callers, drop };
}
