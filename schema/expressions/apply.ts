import type { ASTNode } from '@marcbachmann/cel-js';
import { Invalid } from '../fields/kind.ts';
import { callOf, catalogue } from './catalogue.ts';
import { ExpressionInvalid } from './ExpressionInvalid.ts';
import { nearest } from './nearest.ts';
import { type Part, strict } from './part.ts';
import { isUsableAs, labelOf, type Type, typeLabels } from './types.ts';

/** @throws ExpressionInvalid at the node */
export function refuse(node: ASTNode, zh: string, en: string): never {
  throw new ExpressionInvalid(node.input, node, zh, en);
}

/** A part of another type than is wanted. */
export function unfit({ node, type }: Part, wanted: Type): never {
  const [is, should] = [labelOf(type), labelOf(wanted)];
  const [zh, en] =
    wanted.name === 'int' && type.name === 'double' ? ['；取整用 round(……)', '; round(...) makes it whole'] : ['', ''];
  return refuse(node, `应为${should.zh}，现在是${is.zh}${zh}`, `Must be ${should.en}, is ${is.en}${en}`);
}

/** What people mean when operands do not go together. */
function hint(operands: readonly Part[]): [zh: string, en: string] {
  const names = operands.map(({ type }) => type.name);
  if (names.includes('null')) return ['；空值只能用 == null 或 != null 判断', '; null only goes with == and !='];
  if (!names.includes('string')) return ['', ''];
  if (names.includes('timestamp')) return ['；日期写作 date("2026-03-08")', '; write a date as date("2026-03-08")'];
  if (names.includes('int') || names.includes('double'))
    return ['；数字不加引号，转成文字用 string(……)', '; numbers stand without quotes, string(...) makes texts of them'];
  return ['', ''];
}

/** Operands that do not go together under an operator or function, and what would. */
export function mismatch(node: ASTNode, name: string, operands: readonly Part[]): never {
  const labels = operands.map(({ type }) => labelOf(type));
  const callsIn = (language: 'zh' | 'en') =>
    (catalogue.get(name) ?? []).map(({ takes }) =>
      callOf(
        name,
        takes.map((taken) => typeLabels[taken][language]),
      ),
    );
  const [zh, en] = hint(operands);
  const can = callsIn('zh').length > 0;
  const given = {
    zh: callOf(
      name,
      labels.map((label) => label.zh),
    ),
    en: callOf(
      name,
      labels.map((label) => label.en),
    ),
  };
  return refuse(
    node,
    `没有“${given.zh}”这种写法${can ? `，可以写 ${callsIn('zh').join('、')}` : ''}${zh}`,
    `There is no ${given.en}${can ? `, but ${callsIn('en').join(', ')}` : ''}${en}`,
  );
}

function unknownCall(node: ASTNode, name: string): never {
  const plain = name.replace('.', '');
  const other = name === plain ? `.${name}` : plain;
  const near = catalogue.has(other) ? [other] : nearest(name, catalogue.keys());
  const calls = near.map((one) => (one.startsWith('.') ? `x${one}(…)` : `${one}(…)`));
  return refuse(
    node,
    `没有函数“${plain}”${calls.length > 0 ? `，您是不是要写 ${calls.join('、')}` : ''}`,
    `There is no function ${plain}${calls.length > 0 ? `; did you mean ${calls.join(', ')}` : ''}`,
  );
}

/** An operator, function or method over checked operands. */
export function apply(node: ASTNode, name: string, operands: readonly Part[]): Part {
  const overloads = catalogue.get(name) ?? unknownCall(node, name);
  const types = operands.map(({ type }) => type);
  const overload = overloads.find(
    ({ takes }) =>
      takes.length === types.length && takes.every((taken, place) => isUsableAs(types[place] as Type, taken)),
  );
  if (!overload) return mismatch(node, name, operands);
  try {
    return strict(node, operands, overload.plan(types));
  } catch (error) {
    if (error instanceof Invalid) return refuse(node, error.label.zh, error.label.en);
    throw error;
  }
}
