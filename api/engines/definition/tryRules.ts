import { setImmediate as breathe } from 'node:timers/promises';
import { fieldNamed, type Resource } from '../../../schema/defineResource.ts';
import { applyRules, usesOfRules } from '../../../schema/definitions/fieldRules.ts';
import type { CustomField, Field } from '../../../schema/fields/kind.ts';
import { kindOf } from '../../../schema/fields/kinds.ts';
import { columnOf, columns, quote } from '../../database/columns.ts';
import type { Statement } from '../../database/database.ts';
import { type Context, callerOf } from '../../request/context.ts';
import { alias, bindRead, type Planning } from '../../request/plan/planning.ts';
import { isOpen } from '../../request/plan/reachSql.ts';
import type { Source } from '../../request/plan/sources.ts';
import type { Impact } from './impact.ts';

/** Records tried, and milliseconds of trying them: what lies beyond is not counted. */
const most = { records: 20_000, milliseconds: 2000 };

/** Milliseconds after which others have their turn. */
const turn = 20;

type Tried = Pick<Impact, 'field' | 'problem' | 'count' | 'isAtLeast'>;

/**
 * How many records break the conditions of a unit's own fields: those that need a value (EMPTY) and those whose value is refused (INVALID).
 * Each is tried by the code that judges a write. @param local the declaration with the fields to try @param where the records, by their row
 */
export async function tryRules(
  context: Context,
  { planning, source, local }: { planning: Planning; source: Source; local: Resource },
  where: (row: string) => string,
): Promise<Tried[]> {
  const custom = local.custom ?? {};
  const reads = new Map(
    Object.entries(custom).flatMap(([key, field]) => (isTried(field) ? [[key, readBy(local, key)] as const] : [])),
  );
  const open = [...reads].filter(([, names]) => names.every((name) => mayCount(planning, source, name)));
  const counts = new Map<string, number>();
  const isCut = open.length > 0 && (await count());
  return [...reads.keys()].flatMap((key) =>
    (['EMPTY', 'INVALID'] as const).flatMap((problem): Tried[] => {
      const field = `custom.${key}`;
      if (!mayBe(custom[key] as CustomField, problem)) return [];
      if (!open.some(([one]) => one === key)) return [{ field, problem, count: null, isAtLeast: false }];
      const found = counts.get(`${key} ${problem}`) ?? 0;
      return found > 0 || isCut ? [{ field, problem, count: found, isAtLeast: isCut }] : [];
    }),
  );

  async function count(): Promise<boolean> {
    const names = [...new Set(open.flatMap(([, each]) => each))].filter((name) => name in source.fields);
    const statement = selecting(planning, source, local, names, where);
    let [seen, spent, since] = [0, 0, performance.now()];
    for await (const batch of context.app.database.stream(callerOf(context).scope, statement)) {
      for (const [text] of batch) {
        if (++seen > most.records || spent + performance.now() - since > most.milliseconds) return true;
        tally(JSON.parse(text as string));
        if (performance.now() - since < turn) continue;
        spent += performance.now() - since;
        await breathe();
        since = performance.now();
      }
      spent += performance.now() - since;
      since = performance.now();
    }
    return false;
  }

  function tally({ declared, custom: stored }: Record<'declared' | 'custom', Record<string, unknown>>): void {
    const { values, shown, needed, problems } = applyRules(local, { declared, custom: stored, written: undefined });
    for (const [key] of open) {
      const isThere = values[key] !== undefined;
      const problem = isThere ? shown.has(key) && problems.has(key) && 'INVALID' : needed.has(key) && 'EMPTY';
      if (problem) counts.set(`${key} ${problem}`, (counts.get(`${key} ${problem}`) ?? 0) + 1);
    }
  }
}

/** Whether a field has conditions that SQL does not count. */
const isTried = (field: CustomField): boolean => mayBe(field, 'EMPTY') || mayBe(field, 'INVALID');

function mayBe(field: CustomField, problem: 'EMPTY' | 'INVALID'): boolean {
  if (field.isRetired || field.computed !== undefined) return false;
  if (problem === 'INVALID') return field.valid !== undefined;
  return field.required ? field.shownWhen !== undefined : field.requiredWhen !== undefined;
}

/** A field and all that its conditions read, through computed fields too, by their names in a source. */
function readBy(local: Resource, key: string, known = new Set<string>()): string[] {
  const name = `custom.${key}`;
  if (known.has(name)) return [];
  known.add(name);
  const uses = usesOfRules(local, local.custom?.[key] as CustomField);
  const custom = uses.filter((use) => !Object.hasOwn(local.fields, use));
  const declared = uses.filter((use) => Object.hasOwn(local.fields, use));
  return [name, ...declared, ...custom.flatMap((use) => readBy(local, use, known))];
}

/** What nobody has yet holds nothing: the values under its key are another's. */
const mayCount = (planning: Planning, source: Source, name: string): boolean =>
  !(name in source.fields) || isOpen(planning, source, name, 'aggregate');

/** Each record as JSON text of what is read: `{ declared, custom }`, as they are stored. */
function selecting(
  planning: Planning,
  source: Source,
  local: Resource,
  names: readonly string[],
  where: (row: string) => string,
): Statement {
  const row = alias(planning);
  const keys = names.flatMap((name) => (name.startsWith('custom.') ? name.slice('custom.'.length) : []));
  const declared = names.filter((name) => !name.startsWith('custom.'));
  const list = declared.map((name) => `${storedJson(row, name, fieldNamed(local, name) as Field)} as ${quote(name)}`);
  const json = `json_build_object(
    'declared', (select coalesce(row_to_json(d), '{}') from (select ${list.join(', ')}) d),
    'custom', (select coalesce(json_object_agg(key, value), '{}') from jsonb_each(${row}.custom) where key = any (${bindRead(planning, () => keys, 'text[]')})))`;
  const text = `select ${json}::text from ${source.table} ${row} where ${where(row)} limit ${most.records + 1}`;
  return { text, values: planning.values.map((read) => read(planning.given)) };
}

function storedJson(row: string, name: string, field: Field): string {
  const column = `${row}.${quote(columnOf(name))}`;
  const type = kindOf(field).column;
  const parts = Object.entries(columns[type].object?.fields ?? {}).map(([key, sql]) => `'${key}', ${sql(column)}`);
  if (parts.length > 0) return `case when ${column} is not null then json_build_object(${parts.join(', ')}) end`;
  return type === 'bigint' ? `${column}::text` : column;
}
