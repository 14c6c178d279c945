import { type ColumnType, type Field, Invalid, type Operator } from '../../../schema/fields/kind.ts';
import { kindOf } from '../../../schema/fields/kinds.ts';
import { badArgument } from '../../errors.ts';
import { noCustomField } from './customField.ts';

const mostOperands = 1000;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keys of fields alone, each with an object of operators. @throws AppError BAD_USER_INPUT @returns how many */
export function requireConditions(filter: unknown): number {
  if (!isRecord(filter))
    throw badArgument('custom 应为 { 字段: { 运算: 值 } }', 'custom must be { field: { operator: value } }');
  for (const [key, conditions] of Object.entries(filter)) {
    if (!/^[a-z][a-zA-Z0-9]{0,39}$/.test(key)) throw noCustomField(key);
    if (!isRecord(conditions) || Object.keys(conditions).some((operator) => !/^[a-zA-Z]+$/.test(operator)))
      throw badArgument(`custom.${key} 应为 { 运算: 值 }`, `custom.${key} must be { operator: value }`);
  }
  return Object.keys(filter).length;
}

/** The operands of one field's conditions, as they are stored. @throws AppError BAD_USER_INPUT */
export function operandsOf(field: Field, key: string, conditions: unknown): Record<string, unknown> {
  const kind = kindOf(field);
  return Object.fromEntries(
    Object.entries(conditions as Record<string, unknown>).map(([operator, value]) => {
      const path = `custom.${key}.${operator}`;
      if (!kind.operators.includes(operator as Operator))
        throw badArgument(`没有 ${path} 这种条件`, `There is no ${path}`);
      return [operator, operandOf(field, operator as Operator, value, path)];
    }),
  );
}

const edges = ['west', 'south', 'east', 'north'];
const lists: readonly Operator[] = ['in', 'notIn', 'hasAny', 'hasAll'];

function operandOf(field: Field, operator: Operator, value: unknown, path: string): unknown {
  const wrong = () => badArgument(`${path} 的值不对`, `${path} has a wrong value`);
  if (value === null) return null; // refused where all filters are
  if (operator === 'isNull') {
    if (typeof value !== 'boolean') throw wrong();
    return value;
  }
  if (operator === 'inBox') {
    if (!isRecord(value) || edges.some((edge) => !Number.isFinite(value[edge])) || Object.keys(value).length > 4)
      throw wrong();
    return value;
  }
  if (!lists.includes(operator)) return elementOf(field, value, wrong);
  if (!Array.isArray(value) || value.length > mostOperands) throw wrong();
  return value.map((one) => elementOf(field, one, wrong));
}

/** Columns whose texts are read before they are compared. */
const read: readonly ColumnType[] = ['date', 'timestamptz', 'bigint', 'uuid', 'uuid[]'];

/** One value as it is stored; the limits of its field and the items of its dictionary say nothing about a filter. */
function elementOf(field: Field, value: unknown, wrong: () => Error): unknown {
  const { column, isList, parse } = kindOf(field);
  const wanted = column === 'boolean' ? 'boolean' : column === 'integer' || column === 'numeric' ? 'number' : 'string';
  if (typeof value !== wanted || (typeof value === 'string' && value.includes('\0'))) throw wrong();
  if (!read.includes(column)) return value;
  try {
    const bare = { kind: field.kind, label: field.label, required: false };
    const parsed = isList ? (parse([value], bare) as unknown[])[0] : parse(value as NonNullable<unknown>, bare);
    return parsed instanceof Date ? parsed.toISOString() : parsed;
  } catch (error) {
    if (error instanceof Invalid) throw wrong();
    throw error;
  }
}
