import type pg from 'pg';
import type { Registry } from '../../schema/registry.ts';
import { wholeCountry } from '../access/scope.ts';
import { pinyinInitials } from '../transfer/divisions/searchPinyin.ts';
import { columnOf, quote, tableOf } from './columns.ts';
import { hasPinyin } from './search.ts';

const chunk = 5000;

/** Gives records from before the search box their initials; run after new migrations, for SQL cannot read characters aloud. */
export async function fillPinyin(owner: pg.ClientBase, registry: Registry): Promise<void> {
  // row policies hold for the owner too
  const { lo, hi } = wholeCountry;
  await owner.query(`select set_config('app.lo', $1, false), set_config('app.hi', $2, false)`, [lo, hi]);
  for (const resource of registry.resources.filter(hasPinyin)) {
    const [table, title] = [quote(tableOf(resource)), quote(columnOf(resource.title))];
    const next = `select id, ${title} as title from ${table} where search_pinyin = '' and id > $1 order by id limit ${chunk}`;
    for (let last: string | undefined = '00000000-0000-0000-0000-000000000000'; last; ) {
      const { rows }: { rows: { id: string; title: string | null }[] } = await owner.query(next, [last]);
      await owner.query(
        `update ${table} t set search_pinyin = p.initials from unnest($1::uuid[], $2::text[]) p (id, initials) where t.id = p.id`,
        [rows.map(({ id }) => id), rows.map((row) => pinyinInitials(row.title ?? ''))],
      );
      last = rows.at(-1)?.id;
    }
  }
}
