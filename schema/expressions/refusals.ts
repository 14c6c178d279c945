import type { ASTNode } from '@marcbachmann/cel-js';
import type { Label, Language } from '../label.ts';
import { callOf, catalogue } from './catalogue.ts';
import { ExpressionInvalid } from './ExpressionInvalid.ts';
import { nearest } from './nearest.ts';
import type { Part } from './part.ts';
import { labelOf, type Type, typeLabels } from './types.ts';

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
  const phrase = (language: Language) => {
    const call = (words: readonly Label[]) =>
      callOf(
        name,
        words.map((word) => word[language]),
      );
    const overloads = catalogue.get(name) ?? [];
    return {
      given: call(operands.map(({ type }) => labelOf(type))),
      possible: overloads.map(({ takes }) => call(takes.map((taken) => typeLabels[taken]))),
    };
  };
  const [zh, en] = [phrase('zh'), phrase('en')];
  const [hintZh, hintEn] = hint(operands);
  return refuse(
    node,
    `没有“${zh.given}”这种写法${zh.possible.length > 0 ? `，可以写 ${zh.possible.join('、')}` : ''}${hintZh}`,
    `There is no ${en.given}${en.possible.length > 0 ? `, but ${en.possible.join(', ')}` : ''}${hintEn}`,
  );
}

/** A function or method that does not exist, and those that may be meant. */
export function unknownCall(node: ASTNode, name: string): never {
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
