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

/** Fields that units added for the search box, by names such as `custom.slopeAngle`. */
export const searchedCustomFields = ({ custom = {} }: Resource): string[] =>
  Object.entries(custom).flatMap(([key, { search }]) => (search ? `custom.${key}` : []));

/** Whether records have `search_pinyin`: the title is a searched field of their own. */
export const hasPinyin = (resource: Resource): boolean => searchedFields(resource)[0] === resource.title;

export const searchFunction = (resource: Resource): string => quote(`search_${tableOf(resource)}`);

/** Stands before, between and behind searched texts; no text has it, so a gram with it is the beginning or end of one. */
export const boundary = '\u0001';

/** Migrations from before `searchPieces` make indexes with it. */
export const searchGrams = `create or replace function search_grams(source text) returns text[] language sql immutable parallel safe as $$
  select string_to_array(regexp_replace(lower(source), '(..)|.', E'\\\\1\\u0002', 'g') ||
    regexp_replace(lower(substr(source, 2)), '(..)|.', E'\\\\1\\u0002', 'g'), E'\\u0002', '') $$`;

/**
 * The pieces of two characters of a text, each behind the area it is in, and the area alone. A word that is everywhere but not in the scope
 * then costs nothing. Built-in functions in one expression, which PostgreSQL inlines. Its answers are in the indexes: another text of it
 * needs a reindex.
 */
export const searchPieces = `create or replace function search_pieces(source text, area text) returns text[] language sql immutable parallel safe as $$
  select string_to_array(area || regexp_replace(lower(source), '(..)|.', E'\\\\1\\u0002' || area, 'g') ||
    regexp_replace(lower(substr(source, 2)), '(..)|.', E'\\\\1\\u0002' || area, 'g'), E'\\u0002') $$`;

/**
 * What finds words in the index, as text with `\u0002` for the area: a word by its pieces, a single character by its being the first of one.
 * The area stands alone, too, because for no piece at all GIN would read the whole index.
 */
const searchQuery = `create or replace function search_query(words text[]) returns text language sql immutable parallel safe as $$
  select string_agg(distinct E'''\\u0002' || regexp_replace(piece, '([''\\\\])', '\\1\\1', 'g') || '''' || beginning, ' & ')
  from (select '', '' union all select w, ':*' from unnest(words) w where length(w) = 1
    union all select p, '' from unnest(words) w, unnest(search_pieces(w, '')) p where length(w) > 1) x (piece, beginning) $$`;

/** The index of the search box; undefined where nothing is searched. */
export function searchIndex(resource: Resource): { name: string; expression: string } | undefined {
  const fields = searchedFields(resource);
  if (fields.length === 0) return undefined;
  // another expression needs another name: migrations compare indexes by name alone
  const name = `${tableOf(resource)}_texts`;
  const pieces = [textPieces(resource), ...(hasPinyin(resource) ? [pinyinPieces] : [])].map((each) => `(${each})`);
  // a search reads the list of what is not sorted in yet, in kB, once for each area
  const expression = `create index ${quote(name)} on ${quote(tableOf(resource))} using gin (${pieces.join(', ')}) with (gin_pending_list_limit = 64) where deleted_at is null`;
  return { name, expression };
}

/** Creates what the search box asks, for every declared resource; after the migrations, by the tables' owner, safe to repeat. */
export async function prepareSearch(owner: pg.ClientBase, registry: Registry, apiUser: string): Promise<void> {
  await owner.query(searchQuery);
  for (const resource of registry.resources.filter((each) => searchedFields(each).length > 0)) {
    const [table, policy, name] = [tableOf(resource), `${tableOf(resource)}_search`, searchFunction(resource)];
    await owner.query(`${areasOf(resource)}; ${functionOf(resource)}`);
    await owner.query(
      `revoke all on function ${name}, ${areasFunction(resource)} from public; grant execute on function ${name} to ${quote(apiUser)}`,
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

/** Owners of one district have one area: six digits of their codes. */
const areaSize = 1_000_000;

// not an array, because only words of a text vector are found by how they begin
const pieces = (text: string) => `array_to_tsvector(search_pieces(${text}, (owner / ${areaSize})::text))`;

const textPieces = (resource: Resource): string =>
  pieces(`${joined(searchedFields(resource).map((name) => quote(columnOf(name))))} || search_custom`);

// with an end, so that the last character begins a piece, too
const pinyinPieces = pieces(`search_pinyin || E'\\u0001'`);

const areasFunction = (resource: Resource): string => quote(`search_areas_${tableOf(resource)}`);

/** The areas of a range that hold records: one look into an index for each, where PostgreSQL would read the range instead. */
function areasOf(resource: Resource): string {
  const first = (from: string) =>
    `(select min(owner) / ${areaSize} from ${quote(tableOf(resource))} where deleted_at is null and owner between ${from} and hi)`;
  return `create or replace function ${areasFunction(resource)}(lo bigint, hi bigint) returns setof bigint language plpgsql stable
set search_path = pg_catalog, public, pg_temp set plan_cache_mode = force_generic_plan set enable_bitmapscan = off set enable_seqscan = off
as $$
begin
  return query with recursive held (area) as (
    select ${first('lo')} union all select ${first(`(held.area + 1) * ${areaSize}`)} from held where held.area is not null
  ) select held.area from held where held.area is not null;
end $$`;
}

/**
 * Candidates of one table, in the scope that the transaction's settings name, whoever calls: row security lets only leakproof operators
 * reach an index, so the owner of the table looks and applies the same range. It goes through the scope's areas and stops at `most`.
 * `fields` are the columns, and `custom.` with the keys, that the caller sees in clear: nothing else can be matched or take a place among the first `most`.
 * Variables that stand beside columns begin as no column does.
 */
function functionOf(resource: Resource): string {
  const table = quote(tableOf(resource));
  const columns = searchedFields(resource).map((name) => quote(columnOf(name)));
  const declared = joined(
    columns.map((column) => `case when '${column.slice(1, -1)}' = any (_fields) then ${column} end`),
  );
  const custom = `(select string_agg(custom ->> k || E'\\u0001', '') from unnest(_keys) k where jsonb_typeof(custom -> k) = 'string')`;
  const clear = `${declared} || case when search_custom <> '' then coalesce(${custom}, '') else '' end`;
  const isPublished = resource.publishes !== undefined;
  const above = isPublished ? ' or t.published and t.owner = any (_above)' : '';
  // the owner plus 0: the areas have done what an index on owners could do
  const look = (spoken = '') => `return query select hit.id
      from (select replace(asked, E'\\u0002', area)::tsquery as asked, replace(spoken, E'\\u0002', area)::tsquery as spoken
        from unnest(_areas) area offset 0) a,
      lateral (select t.id from ${table} t where t.deleted_at is null and (t.owner + 0 between _lo and _hi${above})
        and ${textPieces(resource)} @@ a.asked and lower(${clear}) like all (_patterns)${spoken} limit _most) hit
      limit _most;`;
  return `create or replace function ${searchFunction(resource)}(words text[], fields text[], most int) returns setof uuid rows 200
language plpgsql stable security definer
set search_path = pg_catalog, public, pg_temp set plan_cache_mode = force_generic_plan
set enable_indexscan = off set enable_seqscan = off set jit = off
as $$
#variable_conflict use_column
declare
  _fields text[] := fields;
  _most int := most;
  _lo bigint := nullif(current_setting('app.lo', true), '')::bigint;
  _hi bigint := nullif(current_setting('app.hi', true), '')::bigint;
  _above bigint[] := nullif(current_setting('app.above', true), '')::bigint[];
  whole text := array_to_string(words, ' ');
  _keys text[] := array(select substr(f, 8) from unnest(_fields) f where f like 'custom.%');
  letters text[] := array(select w from unnest(words) w where w ~ '^[a-z]+$');
  _areas text[];
  step int;
  asked text;
  _patterns text[];
  spoken text;
  _spoken_patterns text[];
  found_now int;
  is_full boolean := false;
begin
  _areas := array(select ${areasFunction(resource)}(_lo, _hi)${isPublished ? ` union select code / ${areaSize} from unnest(_above) code` : ''});
  for step, asked, _patterns, spoken, _spoken_patterns in
    select a.step, search_query(a.needles),
      array(select '%' || regexp_replace(n, '([\\\\%_])', '\\\\\\1', 'g') || '%' from unnest(a.needles) n),
      search_query(a.spoken),
      array(select '%' || n || '%' from unnest(a.spoken) n)
    from (values
      (1, words, '{}'::text[]),
      (2, array[E'\\u0001' || whole || E'\\u0001'], '{}'),
      (3, array[E'\\u0001' || whole], '{}'),
      (4, array(select w from unnest(words) w where w <> all (letters)), letters)) a (step, needles, spoken)
  loop
    continue when step in (2, 3) and not is_full;
    if step < 4 then
      ${look()}
${
  hasPinyin(resource)
    ? `    elsif letters <> '{}' and 'search_pinyin' = any (_fields) then
      ${look(`\n        and ${pinyinPieces} @@ a.spoken and search_pinyin like all (_spoken_patterns)`)}\n`
    : ''
}    end if;
    get diagnostics found_now = row_count;
    is_full := is_full or found_now = _most;
  end loop;
end $$`;
}
