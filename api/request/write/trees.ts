import type { EntityManager } from '@mikro-orm/postgresql';
import type { Resource } from '../../../schema/defineResource.ts';
import { columnOf, quote, tableOf } from '../../database/columns.ts';
import { runWithin } from '../../database/runWithin.ts';
import { inTurn } from '../../engines/model/judging.ts';
import type { Draft } from './draft.ts';

const belowItself = { zh: '不能把自己或自己的下级设为上级', en: 'A record cannot lie below itself' };

/** The references to the same resource that must lead up, and never back: of a tree (K-05a), and to what is taken up (K-00). */
const waysUp = ({ admin, adopts }: Resource): readonly string[] =>
  [...new Set([admin.tree, adopts?.by])].filter((name) => name !== undefined);

/**
 * No record becomes its own ancestor: neither by itself, nor with another row of the same sheet, nor with a change made at the same time. Two
 * moves far apart lock no row in common, so all moves of a resource wait for each other.
 */
export async function checkTrees(em: EntityManager, resource: Resource, drafts: readonly Draft[]): Promise<void> {
  for (const name of waysUp(resource)) {
    // nothing points to a new record yet
    const moved = drafts.filter(({ row, values }) => row && values[name] && values[name] !== row[name]);
    if (moved.length === 0) continue;
    await inTurn(em, 'tree', resource.name, name);
    const above = await linesAbove(em, resource, name, moved);
    for (const { id, values } of moved) above.set(id, values[name] as string);
    for (const { id, problems } of moved) if (leadsBack(above, id)) problems.push({ path: name, label: belowItself });
  }
}

/** What lies above each record that the moved ones would lie below, as it is now: id -> id. */
async function linesAbove(
  em: EntityManager,
  resource: Resource,
  name: string,
  moved: readonly Draft[],
): Promise<Map<string, string>> {
  const [table, up] = [quote(tableOf(resource)), quote(columnOf(name))];
  const rows = await runWithin<{ id: string; up: string }>(em, {
    text: `with recursive line as (
        select id, ${up} as up from ${table} where id = any ($1::uuid[])
        union select t.id, t.${up} from ${table} t join line on t.id = line.up)
      select id, up from line where up is not null`,
    values: [moved.map(({ values }) => values[name])],
  });
  return new Map(rows.map(({ id, up: next }) => [id, next]));
}

/** Whether the way up from a record comes to it again; a ring that others are in is none of its making. */
function leadsBack(above: ReadonlyMap<string, string>, id: string): boolean {
  const seen = new Set<string>();
  for (let next = above.get(id); next && !seen.has(next); next = above.get(next)) {
    if (next === id) return true;
    seen.add(next);
  }
  return false;
}
