import { Invalid } from '../fields/kind.ts';

/** A stretch of an expression's text, in UTF-16 units. */
export interface Range {
  start: number;
  end: number;
}

/** An expression that cannot be used, with where and why, for the person who writes it. */
export class ExpressionInvalid extends Invalid implements Range {
  readonly start: number;
  readonly end: number;
  constructor(text: string, { start, end }: Range, zh: string, en: string) {
    const lines = text.slice(0, start).split('\n');
    const column = [...(lines.at(-1) ?? '')].length + 1;
    super(`第 ${lines.length} 行第 ${column} 字：${zh}`, `Line ${lines.length}, column ${column}: ${en}`);
    this.start = start;
    this.end = end;
  }
}
