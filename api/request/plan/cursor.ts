import type { ColumnType } from '../../../schema/fields/kind.ts';
import { badArgument } from '../../errors.ts';
import { once, type Value } from './given.ts';
import { all, any } from './logic.ts';
import { bindRead, isUuid, type Planning } from './planning.ts';
import { type SortKey, signatureOf } from './sort.ts';
import type { Source } from './sources.ts';

/** The opaque cursor of a row: the list's signature and the row's sort values as JSON in base64. */
export const cursorSql = (source: Source, keys: readonly SortKey[], row: string): string =>
  `translate(encode(convert_to(json_build_array('${signatureOf(source, keys)}', ${keys.map(({ sql }) => sql(row)).join(', ')})::text, 'utf8'), 'base64'), E'\\n', '')`;

/**
 * The conditions "behind this cursor", each a range of an index; together they hold all rows behind it.
 * @throws AppError BAD_USER_INPUT when the cursor is not from a list sorted this way
 */
export function afterSql(
  planning: Planning,
  source: Source,
  keys: readonly SortKey[],
  row: string,
  cursor: Value,
): readonly string[] {
  const signature = signatureOf(source, keys);
  const valuesOf = (text: unknown) => readCursor(String(text), signature, keys);
  const hasValue = cursor.lookThrough((text) =>
    valuesOf(text)
      .map((value) => (value === null ? 0 : 1))
      .join(''),
  );
  const value = (index: number) =>
    bindRead(
      planning,
      (given) => once(given, cursor, () => valuesOf(cursor.read(given)))[index],
      (keys[index] as SortKey).type,
    );
  const steps = keys.map(
    (key, index): Step => ({ ...key, column: key.sql(row), value: hasValue[index] === '1' ? value(index) : undefined }),
  );
  const [first, ...others] = steps as [Step, ...Step[]];
  const isNone = `${first.column} is null`;
  const isSome = `${first.column} is not null`;
  if (first.value === undefined) return [all([isNone, behind(others)]), ...(first.direction === 'ASC' ? [isSome] : [])];
  const sign = signOf(first);
  const isOneRange = others.every(({ direction, isOptional }) => direction === first.direction && !isOptional);
  const range = isOneRange
    ? `(${steps.map(({ column }) => column).join(', ')}) ${sign} (${steps.map((step) => step.value).join(', ')})`
    : all([`${first.column} ${sign}= ${first.value}`, behind(steps)]);
  return [range, ...(first.isOptional && first.direction === 'DESC' ? [isNone] : [])];
}

/** A sort key with the cursor's value for it, bound; none where the value is missing. */
type Step = SortKey & { column: string; value: string | undefined };

const signOf = ({ direction }: Step) => (direction === 'ASC' ? '>' : '<');

/** Rows behind the cursor: by the first key, or by the next ones where that is equal. */
function behind([step, ...rest]: readonly Step[]): string {
  if (!step) return 'false';
  const { column, value } = step;
  const equal = value === undefined ? `${column} is null` : `${column} = ${value}`;
  return any([beyond(step), all([equal, behind(rest)])]);
}

/** No value is the lowest value. */
function beyond(step: Step): string {
  const { column, value, direction, isOptional } = step;
  if (value === undefined) return direction === 'ASC' ? `${column} is not null` : 'false';
  return any([
    `${column} ${signOf(step)} ${value}`,
    isOptional && direction === 'DESC' ? `${column} is null` : 'false',
  ]);
}

function readCursor(cursor: string, signature: string, keys: readonly SortKey[]): readonly unknown[] {
  try {
    const [written, ...values] = JSON.parse(Buffer.from(cursor, 'base64').toString('utf8')) as unknown[];
    const fits = keys.every(({ type, isOptional }, index) =>
      values[index] === null ? isOptional : isOfType[type]?.(values[index]),
    );
    if (written === signature && values.length === keys.length && fits) return values;
  } catch {}
  throw badArgument('游标 after 不属于这个列表', 'The cursor "after" does not belong to this list');
}

const isTime = (value: unknown) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value) && !Number.isNaN(Date.parse(value));
const isWhole = (value: unknown) => Number.isSafeInteger(value);

/** What PostgreSQL writes into JSON for values that a list can be sorted by. */
const isOfType: Partial<Record<ColumnType, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string' && !value.includes('\0'),
  integer: (value) => isWhole(value) && Math.abs(value as number) < 2 ** 31,
  bigint: isWhole,
  numeric: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  date: isTime,
  timestamptz: isTime,
  uuid: isUuid,
};
