import type { ASTNode } from '@marcbachmann/cel-js';
import { kindOf } from '../fields/kinds.ts';
import { nodeCost } from './limits.ts';
import { nearest } from './nearest.ts';
import type { Part } from './part.ts';
import { refuse } from './refusals.ts';
import type { Scope, Use } from './scope.ts';
import { type Type, types } from './types.ts';
import type { Value } from './values.ts';

const constant = (node: ASTNode, type: Type, value: Value): Part => ({ node, type, cost: nodeCost, run: () => value });

/** A value written in the expression. */
export function literal(node: ASTNode, value: unknown): Part {
  if (value === null) return constant(node, types.null, null);
  if (typeof value === 'boolean') return constant(node, types.bool, value);
  if (typeof value === 'number') return constant(node, types.double, value);
  if (typeof value === 'bigint') {
    if (!Number.isSafeInteger(Number(value))) return refuse(node, '数字太大', 'The number is too large');
    return constant(node, types.int, Number(value));
  }
  if (typeof value !== 'string') return refuse(node, '不支持 b"…" 和 1u 这样的值', 'b"..." and 1u are not supported');
  // as stored texts are
  const text = value.normalize('NFC');
  return constant(node, { ...types.string(text.length), codes: [text] }, text);
}

/** A macro's variable, `today` or a field: the first of them that has the name. */
export function identifier(node: ASTNode, name: string, scope: Scope): Part {
  const place = scope.variables.findLastIndex((variable) => variable.name === name);
  const variable = scope.variables[place];
  if (variable) return { node, type: variable.type, cost: nodeCost, run: ({ variables }) => variables[place] as Value };
  if (name === 'today') return { node, type: types.timestamp, cost: nodeCost, run: ({ today }) => today };
  const use = scope.uses.get(name) ?? lookUp(node, name, scope);
  scope.uses.set(name, use);
  return { node, type: use.type, cost: nodeCost, run: ({ fields }) => fields[use.place] as Value };
}

function lookUp(node: ASTNode, name: string, { fields, uses }: Scope): Use {
  const field = Object.hasOwn(fields, name) && fields[name];
  if (!field) {
    const near = nearest(name, [...Object.keys(fields), 'today']);
    return refuse(
      node,
      `没有字段“${name}”${near.length > 0 ? `，您是不是要写 ${near.join('、')}` : ''}`,
      `There is no field ${name}${near.length > 0 ? `; did you mean ${near.join(', ')}` : ''}`,
    );
  }
  const { expression, label } = kindOf(field);
  if (!expression)
    return refuse(
      node,
      `“${field.label.zh}”是${label.zh}，不能用在表达式里`,
      `${field.label.en} (${label.en}) cannot be used in expressions`,
    );
  return { place: uses.size, type: expression.type(field), read: expression.read ?? ((stored) => stored) };
}
