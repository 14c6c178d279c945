import type { FieldNode } from 'graphql';
import { columnOf, quote } from '../../database/columns.ts';
import { boundary, hasPinyin, searchedCustomFields, searchedFields, searchFunction } from '../../database/search.ts';
import { entries, many } from './connection.ts';
import { customKeyOf } from './customField.ts';
import type { Value } from './given.ts';
import { all } from './logic.ts';
import { literal } from './operators.ts';
import { alias, bind, type Planning, sourceOf } from './planning.ts';
import { fieldSql, isReadable, readableSql } from './reachSql.ts';
import { rowJson, selectList } from './select.ts';
import { columnSql, type Source } from './sources.ts';

/** Candidates of one table: more than a page, so that the best of them come first. */
const mostCandidates = 200;

/** Characters of a matched text before the match, and in all. */
const [before, shown] = [12, 60];

/**
 * Records by their searched texts, as one JSON list: exact texts first, then beginnings, then parts, then pinyin initials.
 * @param args `words`, lower case, which must all match; `first`; `resources`, names of those to look in, all where not given
 */
export function hitsSql(planning: Planning, nodes: readonly FieldNode[], args: Value, path: readonly string[]): string {
  const only = args.field('resources').isGiven
    ? args
        .field('resources')
        .lookThrough((names) => (names as string[]).join())
        .split(',')
    : undefined;
  const wanted = [...planning.sources.values()].filter(
    ({ resource }) => resource && (only?.includes(resource.name) ?? true),
  );
  const found = wanted.flatMap((source) => hitsOf(planning, source, args.field('words')) ?? []);
  if (found.length === 0) return `'[]'::json`;
  const limit = args.field('first').look<number>();
  const place = sourceOf(planning, 'Place');
  const unit = (same: readonly FieldNode[], key: string) => {
    const row = alias(planning);
    return `(select ${rowJson(selectList(planning, place, row, same, [...path, key]))} from place ${row} where ${row}.code = h.owner)`;
  };
  const columns = ['resource', 'id', 'title', 'field', 'matched'].map((name) => [name, () => `h.${name}`]);
  const hit = () => rowJson(entries(planning, nodes, { ...Object.fromEntries(columns), unit }, 'SearchHit'));
  const best = `select * from (${found.join(' union all ')}) h order by rank, length(title), title, id limit ${limit}`;
  return `(select coalesce(json_agg(${many(planning, limit, hit)}), '[]') from (${best}) h)`;
}

/** The hits of one table, matched again under row security; undefined where the caller never sees in clear what is searched. */
function hitsOf(planning: Planning, source: Source, words: Value): string | undefined {
  const { resource } = source;
  const row = alias(planning);
  const clear = clearTexts(planning, source, row);
  if (!resource || clear.length === 0) return undefined;
  const bound = (turn: (words: string[]) => unknown, type: string) =>
    bind(planning, words, type, (given) => turn(given as string[]));
  const patterns = bound((each) => each.map((word) => `%${literal(word)}%`), 'text[]');
  const whole = bound((each) => literal(each.join(' ')), 'text');
  const list = bound((each) => each, 'text[]');
  const fields = clear.filter(({ name }) => name !== 'searchPinyin');
  const title = fields.find(({ name }) => name === resource.title)?.sql ?? 'null::text';
  const rank = `case when f.text ilike ${whole} then 0 when f.text ilike ${whole} || '%' then 1 else 2 end`;
  const match = `select f.name, f.text, ${rank} as rank
    from (values ${fields.map(({ name, sql }) => `('${name}', ${sql})`).join(', ')}) f (name, text)
    where f.text ilike any (${patterns}) order by rank limit 1`;
  const candidates = (columns: readonly ClearText[]) =>
    `select ${searchFunction(resource)}(${list}, '{${columns.map(({ column }) => column).join(',')}}', ${mostCandidates})`;
  // what is clear in some rows only must not take the places of what is clear in all
  const open = clear.filter(({ isOpen }) => isOpen);
  const each = [...(open.length > 0 ? [open] : []), ...(open.length < clear.length ? [clear] : [])];
  const condition = all([
    // an array is made once; what stands after `in` may be asked again for every row
    `${row}.id = any (array(${each.map(candidates).join(' union all ')}))`,
    readableSql(planning, source, row),
    `concat_ws('${boundary}', ${clear.map(({ sql }) => sql).join(', ')}) ilike all (${patterns})`,
  ]);
  return `(select '${resource.name}' as resource, ${row}.id, ${title} as title, ${row}.owner, coalesce(m.rank, 3) as rank,
      coalesce(m.name, '${resource.title}') as field, ${shortened(`coalesce(m.text, ${title})`, list)} as matched
    from ${source.table} ${row} left join lateral (${match}) m on true where ${condition})`;
}

/** A searched text of a row as the caller sees it: null where it is hidden. */
interface ClearText {
  name: string;
  /** What the search function calls it. */
  column: string;
  sql: string;
  isOpen: boolean;
}

/** The searched texts that the caller sees in clear in some rows: nobody finds a record by what is hidden from him. */
function clearTexts(planning: Planning, source: Source, row: string): ClearText[] {
  const { resource } = source;
  if (!resource || !isReadable(planning, source)) return [];
  return [...searchedFields(resource), ...searchedCustomFields(resource)].flatMap((name) => {
    const conditions = (['read', 'search'] as const).map((verb) => fieldSql(planning, source, row, name, verb));
    if (conditions.includes('false')) return [];
    const condition = all(conditions);
    const isOpen = condition === 'true';
    const clear = (each: string, column: string, text: string): ClearText => {
      return { name: each, column, isOpen, sql: isOpen ? text : `case when ${condition} then ${text} end` };
    };
    if (customKeyOf(name) !== undefined) return [clear(name, name, columnSql(source, row, name))];
    const names = name === resource.title && hasPinyin(resource) ? [name, 'searchPinyin'] : [name];
    return names.map((each) => clear(each, columnOf(each), `${row}.${quote(columnOf(each))}`));
  });
}

/** A long text from a little before its first match. */
function shortened(text: string, words: string): string {
  const from = `greatest(1, (select min(nullif(strpos(lower(${text}), w), 0)) from unnest(${words}) w) - ${before})`;
  return `(select case when start > 1 then '…' else '' end || substr(${text}, start, ${shown}) ||
    case when length(${text}) >= start + ${shown} then '…' else '' end from (select coalesce(${from}, 1) as start) s)`;
}
