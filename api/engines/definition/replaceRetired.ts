import { fieldNamed } from '../../../schema/defineResource.ts';
import { type DictionaryItem, dictionaryOf } from '../../../schema/dictionary.ts';
import { kindOf } from '../../../schema/fields/kinds.ts';
import type { CodeMapping } from '../../../schema/generated/types.ts';
import { AppError, badArgument, forbidden } from '../../errors.ts';
import { typeOf } from '../../graphql/names.ts';
import { type Context, callerOf } from '../../request/context.ts';
import { customKeyOf } from '../../request/plan/customField.ts';
import { all } from '../../request/plan/logic.ts';
import { alias, isUuid, sourceOf } from '../../request/plan/planning.ts';
import { readableSql, requireOpen, verbSql } from '../../request/plan/reachSql.ts';
import { planningForOne } from '../../request/plan/sheet.ts';
import { columnSql } from '../../request/plan/sources.ts';
import { updateRecord } from '../../request/write.ts';
import { hasCode } from './impact.ts';

export interface Replaced {
  changed: number;
  /** Records behind `after` that the caller may change and that still have a retired code with one in its place, `problems` among them. */
  left: number;
  problems: { id: string; message: string }[];
  /** For `after`. */
  last: string | null;
}

/** Records changed by one call. */
const most = 1000;

interface Found {
  id: string;
  version: number;
  value: string | readonly string[];
  /** All there are, this one included. */
  total: number;
}

/**
 * Moves records from retired codes of a field to those that replace them, each by an ordinary update with its history: what one of them
 * refuses stops no other. @param codes which to replace, and by what; by what the dictionary says, unless given @param after the last id of the call before, to pass over what it could not change
 * @throws AppError BAD_USER_INPUT, FORBIDDEN, FIELD_FORBIDDEN
 */
export async function replaceRetired(
  context: Context,
  {
    resource: name,
    field: fieldName,
    codes,
    first,
    after,
  }: { resource: string; field: string; codes: readonly CodeMapping[]; first: number; after?: string | null },
): Promise<Replaced> {
  if (!(first >= 1 && first <= most))
    throw badArgument(`first 应在 1 到 ${most} 之间`, `first must be from 1 to ${most}`);
  if (after && !isUuid(after)) throw badArgument('after 不是记录的 id', 'after is no id of a record');
  const declared = context.registry.resources.find((one) => one.name === name);
  if (!declared) throw badArgument(`没有“${name}”这种资料`, `There is no resource ${name}`);
  const caller = callerOf(context);
  const planning = planningForOne(context.app.schemas.for(caller.plugins), caller);
  const source = sourceOf(planning, typeOf(declared));
  const field = fieldNamed(caller.local.resource(declared), fieldName);
  const dictionary = field && dictionaryOf(field);
  if (!dictionary) throw badArgument(`“${fieldName}”不是选择字段`, `${fieldName} is no choice`);
  requireOpen(planning, source, fieldName, 'filter');
  const heirs = heirsOf(dictionary.items, codes);
  const retired = dictionary.items.filter(({ code }) => heirs.has(code));
  if (retired.length === 0) return { changed: 0, left: 0, problems: [], last: null };
  const row = alias(planning);
  const column = columnSql(source, row, fieldName);
  const allowed = verbSql(planning, source, row, 'UPDATE');
  if (allowed === 'false') throw forbidden();
  const [lo, hi] = [caller.scope.lo, caller.scope.hi].map((code) => `${code}::bigint`);
  const condition = all([
    readableSql(planning, source, row),
    allowed,
    `${row}.owner between ${lo} and ${hi}`,
    hasCode(column, field, retired),
  ]);
  const values = planning.values.map((read) => read(planning.given));
  const from = `$${values.length + 1}::uuid`;
  const text = `select ${row}.id, ${row}.version, to_jsonb(${column}) as value, count(*) over ()::int as total from ${source.table} ${row}
    where ${condition} and (${from} is null or ${row}.id > ${from}) order by ${row}.id limit ${first}`;
  const [found = []] = await context.app.database.read<Found & Record<string, unknown>>(caller.scope, {
    text,
    values: [...values, after ?? null],
  });
  const problems: Replaced['problems'] = [];
  for (const { id, version, value } of found) {
    const input = inputOf(
      fieldName,
      kindOf(field).isList ? replacedAll(value as string[], heirs) : heirs.get(value as string),
    );
    await updateRecord(context, declared, { id, version, input }).catch((error) => {
      if (!(error instanceof AppError)) throw error;
      problems.push({ id, message: error.label[context.language] });
    });
  }
  const changed = found.length - problems.length;
  return { changed, left: (found[0]?.total ?? 0) - changed, problems, last: found.at(-1)?.id ?? null };
}

/** For each retired code the one in use that is chosen for it, or that its replacements lead to. @throws AppError BAD_USER_INPUT */
function heirsOf(items: readonly DictionaryItem[], chosen: readonly CodeMapping[]): Map<string, string> {
  const isIn = (code: string, isRetired: boolean) =>
    items.some((item) => item.code === code && (item.isRetired ?? false) === isRetired);
  for (const { from, to } of chosen) {
    if (!isIn(from, true)) throw badArgument(`“${from}”不是停用的选项`, `${from} is no retired code`);
    if (!isIn(to, false)) throw badArgument(`“${to}”不是在用的选项`, `${to} is no code in use`);
  }
  const byCode = new Map(items.map((item) => [item.code, item]));
  const follow = (item: DictionaryItem | undefined, steps: number): DictionaryItem | undefined =>
    item?.isRetired && steps > 0 ? follow(byCode.get(item.replacedBy ?? ''), steps - 1) : item;
  const own = chosen.map(({ from, to }) => [from, to] as const);
  if (own.length > 0) return new Map(own);
  return new Map(
    items.flatMap((item) => {
      const heir = item.isRetired ? follow(item, items.length) : undefined;
      return heir && !heir.isRetired ? [[item.code, heir.code] as const] : [];
    }),
  );
}

const replacedAll = (codes: readonly string[], heirs: ReadonlyMap<string, string>): string[] => [
  ...new Set(codes.map((code) => heirs.get(code) ?? code)),
];

function inputOf(name: string, value: unknown): Record<string, unknown> {
  const key = customKeyOf(name);
  return key === undefined ? { [name]: value } : { custom: { [key]: value } };
}
