import type { ASTNode } from '@marcbachmann/cel-js';
import type { GeoPoint } from '../fields/geoPoint.ts';
import { areEqual, equalityCost, isComparable, notInDictionary } from './comparisons.ts';
import { type Part, stepsOf, strict } from './part.ts';
import { mismatch, refuse, unfit } from './refusals.ts';
import { labelOf, type Type, types, union } from './types.ts';
import type { Value } from './values.ts';

/** `&&` and `||`: one side that decides is enough, else a side without value leaves none. */
export function logic(node: ASTNode, decisive: boolean, left: Part, right: Part): Part {
  return {
    node,
    type: types.bool,
    cost: stepsOf(left, right),
    run(frame) {
      const first = left.run(frame);
      if (first === decisive) return decisive;
      const second = right.run(frame);
      if (second === decisive) return decisive;
      return first === null || second === null ? null : !decisive;
    },
  };
}

/** `condition ? one : other`; without an answer to the condition it has no value. */
export function ternary(node: ASTNode, condition: Part, one: Part, other: Part): Part {
  const type = union(one.type, other.type);
  if (!type) return unfit(other, one.type);
  return {
    node,
    type,
    cost: stepsOf(condition, one, other),
    run(frame) {
      const answer = condition.run(frame);
      if (answer === null) return null;
      return answer ? one.run(frame) : other.run(frame);
    },
  };
}

/** `has(x)`, `x != null`, `x == null`: the only forms that turn “no value” into an answer. */
export const presence = (node: ASTNode, part: Part, isWanted: boolean): Part => ({
  node,
  type: types.bool,
  cost: stepsOf(part),
  run: (frame) => (part.run(frame) !== null) === isWanted,
});

/** Texts compared with a choice are codes of its dictionary. @throws ExpressionInvalid naming those that are not */
export function refuseUnknownCodes(node: ASTNode, a: Type, b: Type): void {
  const unknown = notInDictionary(a, b);
  const dictionary = unknown?.choice.dictionary;
  if (!unknown || !dictionary) return;
  const codes = unknown.codes.join('、');
  const known = (language: 'zh' | 'en') =>
    dictionary.items
      .slice(0, 12)
      .map(({ code, label }) => `${code} ${label[language]}`)
      .join(language === 'zh' ? '、' : ', ');
  refuse(
    node,
    `“${dictionary.label.zh}”中没有“${codes}”，有 ${known('zh')}`,
    `${codes} is not in the dictionary ${dictionary.label.en}: ${known('en')}`,
  );
}

export function equality(node: ASTNode, isWanted: boolean, left: Part, right: Part): Part {
  if (right.type.name === 'null') return presence(node, left, !isWanted);
  if (left.type.name === 'null') return presence(node, right, !isWanted);
  if (!isComparable(left.type, right.type)) return mismatch(node, isWanted ? '==' : '!=', [left, right]);
  refuseUnknownCodes(right.node, left.type, right.type);
  return strict(node, [left, right], {
    type: types.bool,
    cost: equalityCost(left.type, right.type),
    run: (a, b) => areEqual(a as Value, b as Value) === isWanted,
  });
}

/** `x in list` */
export function membership(node: ASTNode, entry: Part, list: Part): Part {
  if (list.type.name !== 'list') return mismatch(node, 'in', [entry, list]);
  const { of, size } = list.type;
  if (of.name !== 'null' && !isComparable(entry.type, of)) return mismatch(node, 'in', [entry, list]);
  refuseUnknownCodes(list.node, entry.type, of);
  return strict(node, [entry, list], {
    type: types.bool,
    cost: size * (1 + equalityCost(entry.type, of)),
    run: (value, entries) => (entries as readonly Value[]).some((one) => areEqual(one, value as Value)),
  });
}

export function list(node: ASTNode, entries: readonly Part[]): Part {
  let of: Type = types.null;
  for (const entry of entries) {
    if (entry.type.name === 'null') return refuse(entry.node, '列表里不能写 null', 'A list holds no null');
    of = union(of, entry.type) ?? unfit(entry, of);
  }
  return strict(node, entries, {
    type: types.list(of, entries.length),
    run: (...values) => values,
  });
}

/** `list[0]`: no value behind the end. */
export function entryAt(node: ASTNode, from: Part, index: Part): Part {
  const { type } = from;
  if (type.name !== 'list' || type.of.name === 'null') return unfit(from, types.list(types.null, 0));
  if (index.type.name !== 'int') return unfit(index, types.int);
  return strict(node, [from, index], {
    type: type.of,
    run: (entries, place) => (entries as readonly Value[])[place as number] ?? null,
  });
}

/** `point.lng` and `point.lat` */
export function coordinate(node: ASTNode, point: Part, name: string): Part {
  const isCoordinate = point.type.name === 'point' && (name === 'lng' || name === 'lat');
  if (!isCoordinate) {
    const { zh, en } = labelOf(point.type);
    return refuse(node, `${zh}没有“.${name}”`, `${en} has no .${name}`);
  }
  return strict(node, [point], { type: types.double, run: (value) => (value as GeoPoint)[name as 'lng' | 'lat'] });
}
