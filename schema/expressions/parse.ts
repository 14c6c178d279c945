import { type ASTNode, Environment, ParseError } from '@marcbachmann/cel-js';
import { type Field, Invalid } from '../fields/kind.ts';
import { ExpressionInvalid } from './ExpressionInvalid.ts';
import { limits } from './limits.ts';

const parser = new Environment({
  limits: {
    maxAstNodes: limits.nodes,
    maxDepth: limits.depth,
    maxListElements: limits.entries,
    maxCallArguments: 4,
  },
});

type Message = readonly [zh: string, en: string];

const messages: Record<string, Message> = {
  unterminated_string: ['文字缺少结尾的引号', 'The text lacks its closing quote'],
  unterminated_triple_quoted_string: ['文字缺少结尾的引号', 'The text lacks its closing quotes'],
  newline_in_string: ['文字里不能直接换行，请写 \\n', 'Write a new line inside a text as \\n'],
  invalid_escape_sequence: ['不认识“\\”后面的字，反斜杠本身写作 \\\\', 'Unknown escape; write a backslash as \\\\'],
  reserved_identifier: ['这是保留的名称，不能用', 'This name is reserved'],
  invalid_macro_argument: ['第一项应为变量名，如 exists(x, x > 1)', 'A variable comes first, as in exists(x, x > 1)'],
  limit_exceeded: [
    `表达式太长或嵌套太深：最多 ${limits.nodes} 个部分、${limits.depth} 层、列表 ${limits.entries} 项、参数 4 个`,
    `Too long or too deep: at most ${limits.nodes} parts, ${limits.depth} levels, ${limits.entries} entries, 4 arguments`,
  ],
};

const tooDeep = messages.limit_exceeded as Message;

/** What people write who know another language, and what it is here. */
const spellings: Record<string, string> = {
  '=': '==',
  '&': '&&',
  '|': '||',
  and: '&&',
  且: '&&',
  并且: '&&',
  AND: '&&',
  or: '||',
  或: '||',
  或者: '||',
  OR: '||',
  not: '!',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '。': '.',
  '、': ',',
  '≥': '>=',
  '≤': '<=',
  '≠': '!=',
  '×': '*',
  '÷': '/',
};

/** The expression's syntax tree. @throws Invalid */
export function parse(text: unknown, fields: Record<string, Field>): ASTNode {
  if (typeof text !== 'string' || text.trim() === '') throw new Invalid('请写出表达式', 'Write an expression');
  if (text.length > limits.characters)
    throw new Invalid(
      `表达式最多 ${limits.characters} 个字符`,
      `An expression has at most ${limits.characters} characters`,
    );
  try {
    return parser.parse(text).ast;
  } catch (error) {
    if (error instanceof ParseError) {
      const { start, end } = error.range ?? { start: 0, end: 0 };
      throw new ExpressionInvalid(text, { start, end }, ...describe(error.code, text, start, end, fields));
    }
    // the parser calls itself without limit for !!!! and ----
    if (error instanceof RangeError) throw new Invalid(...tooDeep);
    throw error;
  }
}

function describe(code: string, text: string, start: number, end: number, fields: Record<string, Field>): Message {
  const known = messages[code];
  if (known) return known;
  if (start >= text.length) return ['表达式没有写完', 'The expression is not complete'];
  if (/integer|number|exponent/.test(code)) return ['数字写得不对', 'Not a number'];
  const found = /^[\p{L}\p{N}_]+/u.exec(text.slice(start))?.[0] ?? text.slice(start, Math.max(end, start + 1));
  // full-width signs stand as far from the plain ones as the Unicode blocks do
  const plain = /^[！-～]$/.test(found) && String.fromCharCode(found.charCodeAt(0) - 0xfee0);
  const named = Object.keys(fields).find((name) => fields[name]?.label.zh === found);
  const meant = (Object.hasOwn(spellings, found) && spellings[found]) || plain || named;
  return meant
    ? [`“${found}”请写作 ${meant}`, `Write ${found} as ${meant}`]
    : [`这里不能写“${found}”`, `${found} cannot stand here`];
}
