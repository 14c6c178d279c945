import { describe, expect, test } from 'vitest';
import { compile } from '../../schema/expressions/compile.ts';
import { ExpressionInvalid } from '../../schema/expressions/ExpressionInvalid.ts';
import { integer, text } from '../../schema/fields/index.ts';
import { type Field, Invalid } from '../../schema/fields/kind.ts';
import { refusals } from './cases/refusals.ts';
import { fields } from './fields.ts';

function refusalOf(expression: string, result: 'boolean' | Field = 'boolean'): Invalid {
  try {
    compile(expression, { fields, result });
  } catch (error) {
    if (error instanceof Invalid) return error;
    throw error;
  }
  throw new Error(`${expression} was not refused`);
}

describe('refused', () => {
  test.each(refusals)('%s at %d: %s', (expression, column, zh, en) => {
    const refusal = refusalOf(expression);
    expect(refusal).toBeInstanceOf(ExpressionInvalid);
    expect(refusal.label.zh).toMatch(new RegExp(`^第 \\d 行第 ${column} 字：`));
    expect(refusal.label.en).toMatch(new RegExp(`^Line \\d, column ${column}: `));
    expect(refusal.label.zh).toContain(zh);
    expect(refusal.label.en).toContain(en);
  });

  test('says on which line, and which stretch of the text', () => {
    const refusal = refusalOf('true &&\n  peple > 3') as ExpressionInvalid;
    expect(refusal.label.zh).toMatch(/^第 2 行第 3 字/);
    expect([refusal.start, refusal.end]).toEqual([10, 15]);
  });

  test.each(['', '   ', null, 7])('%j is no expression', (given) => {
    expect(refusalOf(given as string).label.zh).toBe('请写出表达式');
  });
});

const label = { zh: '结果', en: 'Result' };

describe('a result of another type than its field', () => {
  test.each<[string, Field, string]>([
    ['people / 2', integer({ label }), '应为整数，现在是数字；取整用 round'],
    ['"a"', integer({ label }), '应为整数，现在是文字'],
    ['people', text({ label }), '应为文字，现在是整数'],
    ['null', integer({ label }), '现在是空'],
    ['people > 30 ? "BIG" : "LOW"', fields.level as Field, '没有“BIG”'],
    ['name', fields.level as Field, '应为选项（风险等级），现在是文字'],
    ['state', fields.level as Field, '应为选项（风险等级），现在是选项（管控状态）'],
    ['plans', fields.capabilities as Field, '应为选项（救援能力）列表'],
    ['[1]', fields.capabilities as Field, '现在是整数列表'],
    ['today - foundAt', fields.dueOn as Field, '应为日期时间，现在是时长'],
    ['people', fields.extra as Field, '结构数据不能计算'],
  ])('%s', (expression, target, zh) => {
    expect(refusalOf(expression, target).label.zh).toContain(zh);
  });
});
