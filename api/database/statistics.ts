import type pg from 'pg';
import type { Registry } from '../../schema/registry.ts';
import { quote, tableOf } from './columns.ts';

const steps = 1000;

/**
 * Lets PostgreSQL know well who owns how much. With its usual hundred steps over codes that lie in clusters, a district with 2,747 of
 * 200,000 risk sites was taken for one with 66, and all of them were sorted to show the first 25.
 */
export async function countOwnersWell(owner: pg.ClientBase, { resources }: Registry): Promise<void> {
  const { rows } = await owner.query<{ name: string }>(
    `select c.relname as name from pg_attribute a join pg_class c on c.oid = a.attrelid
     where c.relname = any ($1) and c.relnamespace = 'public'::regnamespace
       and a.attname = 'owner' and a.attstattarget is distinct from $2`,
    [resources.map(tableOf), steps],
  );
  for (const { name } of rows) {
    await owner.query(`alter table ${quote(name)} alter column owner set statistics ${steps}`);
    await owner.query(`analyze ${quote(name)} (owner)`);
  }
}
