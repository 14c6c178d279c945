import type pg from 'pg';
import type { Resource } from '../../schema/defineResource.ts';
import { kindOf } from '../../schema/fields/kinds.ts';
import type { Registry } from '../../schema/registry.ts';
import { columnOf, quote, tableOf } from './columns.ts';

/** Names of the fields the search box reads, the title first; empty for a resource without any. */
export function searchedFields(resource: Resource): readonly string[] {
  const marked = Object.keys(resource.fields).filter((name) => {
    const field = resource.fields[name];
    return field?.search && kindOf(field).column === 'text';
  });
  return marked.sort((a, b) => Number(b === resource.title) - Number(a === resource.title));
}

/** Whether records have `search_pinyin`: the title is a searched field of their own. */
export const hasPinyin = (resource: Resource): boolean => searchedFields(resource)[0] === resource.title;

export const searchFunction = (resource: Resource): string => quote(`search_${tableOf(resource)}`);

/** Stands before, between and behind searched texts; no text has it, so a gram with it is the beginning or end of one. */
export const boundary = '\u0001';

/**
 * The pieces of two characters of a text, by which GIN finds words of two or more. Built-in functions in one expression, which PostgreSQL
 * inlines: 9 µs for 60 characters, half of what a loop takes. Its answers are in the indexes: another text of it needs a reindex.
 */
export const searchGrams = `create or replace function search_grams(source text) returns text[] language sql immutable parallel safe as $$
  select string_to_array(regexp_replace(lower(source), '(..)|.', E'\\\\1\\u0002', 'g') ||
    regexp_replace(lower(substr(source, 2)), '(..)|.', E'\\\\1\\u0002', 'g'), E'\\u0002', '') $$`;

/** The index of the search box; undefined where nothing is searched. */
export function searchIndex(resource: Resource): { name: string; expression: string } | undefined {
  const fields = searchedFields(resource);
  if (fields.length === 0) return undefined;
  const name = `${tableOf(resource)}_search`;
  const grams = [textGrams(resource), ...(hasPinyin(resource) ? [pinyinGrams] : [])].join(', ');
  const expression = `create index ${quote(name)} on ${quote(tableOf(resource))} using gin (${grams}) where deleted_at is null`;
  return { name, expression };
}

/** Creates what the search box asks, for every declared resource; after the migrations, by the tables' owner, safe to repeat. */
export async function prepareSearch(owner: pg.ClientBase, registry: Registry, apiUser: string): Promise<void> {
  for (const resource of registry.resources.filter((each) => searchedFields(each).length > 0)) {
    const [table, policy, name] = [tableOf(resource), `${tableOf(resource)}_search`, searchFunction(resource)];
    await owner.query(functionOf(resource));
    await owner.query(
      `revoke all on function ${name} from public; grant execute on function ${name} to ${quote(apiUser)}`,
    );
    const known = await owner.query('select 1 from pg_policies where tablename = $1 and policyname = $2', [
      table,
      policy,
    ]);
    if (known.rowCount === 0)
      await owner.query(`create policy ${quote(policy)} on ${quote(table)} for select to current_user using (true)`);
  }
}

const joined = (texts: readonly string[]) =>
  texts.reduce((text, next) => `${text} || coalesce(${next} || E'\\u0001', '')`, `E'\\u0001'`);

const textGrams = (resource: Resource): string =>
  `search_grams(${joined(searchedFields(resource).map((name) => quote(columnOf(name))))})`;

const pinyinGrams = 'search_grams(search_pinyin)';

/**
 * Candidates of one table, in the scope that the transaction's settings name, whoever calls: row security lets only leakproof operators
 * reach an index, so the owner of the table looks and applies the same range. `fields` are the columns the caller sees in clear: nothing
 * else can be matched or take a place among the first `most`.
 */
function functionOf(resource: Resource): string {
  const columns = searchedFields(resource).map((name) => quote(columnOf(name)));
  const clear = joined(columns.map((column) => `case when '${column.slice(1, -1)}' = any (fields) then ${column} end`));
  const above = resource.publishes === 'down' ? ' or t.published and t.owner = any (above)' : '';
  const pinyin = hasPinyin(resource);
  return `create or replace function ${searchFunction(resource)}(words text[], fields text[], most int) returns setof uuid rows 200
language plpgsql stable security definer
set search_path = pg_catalog, public, pg_temp set plan_cache_mode = force_custom_plan set enable_indexscan = off set jit = off
as $$
#variable_conflict use_column
declare
  lo bigint := nullif(current_setting('app.lo', true), '')::bigint;
  hi bigint := nullif(current_setting('app.hi', true), '')::bigint;
  above bigint[] := nullif(current_setting('app.above', true), '')::bigint[];
  whole text := array_to_string(words, ' ');
  letters text[] := array(select w from unnest(words) w where w ~ '^[a-z]+$');
  step int;
  grams text[];
  patterns text[];
  spoken_grams text[];
  spoken_patterns text[];
  found_now int;
  is_full boolean := false;
begin
  -- no grams: the condition folds away, for GIN would read all of its index for an empty list
  for step, grams, patterns, spoken_grams, spoken_patterns in
    select a.step,
      array(select g from unnest(a.needles) n, unnest(search_grams(n)) g where g is not null),
      array(select '%' || regexp_replace(n, '([\\\\%_])', '\\\\\\1', 'g') || '%' from unnest(a.needles) n),
      array(select g from unnest(a.spoken) n, unnest(search_grams(n)) g where g is not null),
      array(select '%' || n || '%' from unnest(a.spoken) n)
    from (values
      (1, words, '{}'::text[]),
      (2, array[E'\\u0001' || whole || E'\\u0001'], '{}'),
      (3, array[E'\\u0001' || whole], '{}'),
      (4, array(select w from unnest(words) w where w <> all (letters)), letters)) a (step, needles, spoken)
  loop
    continue when step in (2, 3) and not is_full or step = 4 and (letters = '{}' or 'search_pinyin' <> all (fields));
    return query select t.id from ${quote(tableOf(resource))} t
      where t.deleted_at is null and (t.owner between lo and hi${above})
        and (grams = '{}' or ${textGrams(resource)} @> grams) and lower(${clear}) like all (patterns)
        ${pinyin ? `and (spoken_grams = '{}' or ${pinyinGrams} @> spoken_grams) and search_pinyin like all (spoken_patterns)` : ''}
      limit most;
    get diagnostics found_now = row_count;
    is_full := is_full or found_now = most;
  end loop;
end $$`;
}
