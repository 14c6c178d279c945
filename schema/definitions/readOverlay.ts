import { type Field, Invalid } from '../fields/kind.ts';
import { kindOf } from '../fields/kinds.ts';
import type { Label } from '../label.ts';
import { type Document, isSame, type Mode, modes, rootId } from './document.ts';
import type { DefinitionKind, NodeType } from './kind.ts';
import type { Operation, Overlay } from './overlay.ts';

/** Something wrong in an overlay: `[3].values.zh`. */
export interface OverlayProblem {
  path: string;
  label: Label;
}

const mostOperations = 2000;

/**
 * An overlay as a client sent it, checked operation by operation against what the unit gets from above: only known keys, values of the right
 * kinds, ids that fit. Whether it may be done is for `fold` to say.
 */
export function readOverlay(
  kind: DefinitionKind,
  base: Document,
  raw: unknown,
): { overlay: Overlay; problems: readonly OverlayProblem[] } {
  if (!Array.isArray(raw))
    return { overlay: [], problems: [problem('', '应为一列改动', 'Must be a list of operations')] };
  if (raw.length > mostOperations)
    return {
      overlay: [],
      problems: [problem('', `最多 ${mostOperations} 处改动`, `At most ${mostOperations} operations`)],
    };
  const types = new Map(base.nodes.map(({ id, type }) => [id, type]));
  const seen = new Set<string>();
  const problems: OverlayProblem[] = [];
  const overlay = raw.flatMap((given: unknown, index): Operation[] => {
    const at = `[${index}]`;
    const report = (key: string, zh: string, en: string) => void problems.push(problem(`${at}${key}`, zh, en));
    const operation = readOperation(kind, types, given, report);
    if (!operation) return [];
    const target = `${operation.do === 'add' ? '' : operation.do} ${operation.id} ${'key' in operation ? operation.key : ''}`;
    if (seen.has(target)) report('.id', `“${operation.id}”重复了`, `${operation.id} is there twice`);
    seen.add(target);
    if (operation.do === 'add') types.set(operation.id, operation.type);
    return [operation];
  });
  return { overlay, problems };
}

type Report = (key: string, zh: string, en: string) => void;

const problem = (path: string, zh: string, en: string): OverlayProblem => ({ path, label: { zh, en } });

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The keys of each operation. */
const shapes: Record<Operation['do'], readonly string[]> = {
  add: ['do', 'id', 'type', 'in', 'after', 'mode', 'values'],
  change: ['do', 'id', 'key', 'was', 'to'],
  mark: ['do', 'id', 'to'],
  hide: ['do', 'id'],
  move: ['do', 'id', 'after', 'in', 'was'],
};

/** @returns undefined after reporting a problem, where nothing can be made of it */
function readOperation(
  kind: DefinitionKind,
  types: ReadonlyMap<string, string>,
  given: unknown,
  report: Report,
): Operation | undefined {
  if (!isRecord(given) || typeof given.do !== 'string' || !Object.hasOwn(shapes, given.do))
    return void report(
      '.do',
      `应为 ${Object.keys(shapes).join('、')} 之一`,
      `Must be one of ${Object.keys(shapes).join(', ')}`,
    );
  const verb = given.do as Operation['do'];
  const unknown = Object.keys(given).find((key) => !shapes[verb].includes(key));
  if (unknown !== undefined) return void report(`.${unknown}`, '没有这一项', 'No such key');
  if (typeof given.id !== 'string') return void report('.id', '应为文字', 'Must be text');
  const after = given.after ?? null;
  if (after !== null && typeof after !== 'string') return void report('.after', '应为文字或空', 'Must be text or null');
  const id = given.id;
  switch (verb) {
    case 'add':
      return readAdd(kind, types, { ...given, id, after }, report);
    case 'hide':
      return { do: verb, id };
    case 'move':
      return readMove(kind, types, { ...given, id, after }, report);
    case 'mark':
      return isMode(given.to) ? { do: verb, id, to: given.to } : void report('.to', ...noMode);
    case 'change': {
      const type = kind.types[types.get(id) ?? ''];
      const { key } = given;
      if (typeof key !== 'string') return void report('.key', '应为文字', 'Must be text');
      // a node that is gone is reported by the fold
      const field = type && Object.hasOwn(type.fields, key) ? type.fields[key] : undefined;
      if (type && !field) return void report('.key', `没有“${key}”这一项`, `There is no ${key} here`);
      const to = field ? parse(field, given.to, (zh, en) => report('.to', zh, en)) : given.to;
      return to === undefined ? undefined : { do: verb, id, key, was: given.was ?? null, to };
    }
  }
}

function readMove(
  kind: DefinitionKind,
  types: ReadonlyMap<string, string>,
  { id, after, in: to, was }: Record<string, unknown> & { id: string; after: string | null },
  report: Report,
): Operation | undefined {
  if (to === undefined && was === undefined) return { do: 'move', id, after };
  if (typeof to !== 'string') return void report('.in', '应为文字', 'Must be text');
  if (typeof was !== 'string') return void report('.was', '应为文字', 'Must be text');
  const [type, around] = [kind.types[types.get(id) ?? ''], types.get(to)];
  if (type && around && !type.in.includes(around)) return void report('.in', ...misplaced(type));
  return { do: 'move', id, after, in: to, was };
}

const misplaced = ({ label }: NodeType) => [`“${label.zh}”不能放在这里`, `${label.en} cannot lie there`] as const;

function readAdd(
  kind: DefinitionKind,
  types: ReadonlyMap<string, string>,
  given: Record<string, unknown> & { id: string; after: string | null },
  report: Report,
): Operation | undefined {
  const { id, after, type: name } = given;
  if (typeof name !== 'string') return void report('.type', '应为文字', 'Must be text');
  const type = Object.hasOwn(kind.types, name) && name !== rootId ? (kind.types[name] as NodeType) : undefined;
  if (!type) return void report('.type', `没有“${name}”这种内容`, `There is no type ${name}`);
  if (!type.id.pattern.test(id) || id in Object.prototype)
    return void report('.id', type.id.label.zh, type.id.label.en);
  const container = given.in ?? rootId;
  const around = typeof container === 'string' ? types.get(container) : undefined;
  if (typeof container !== 'string' || (around && !type.in.includes(around)))
    return void report('.in', ...misplaced(type));
  const mode = given.mode ?? 'free';
  if (!isMode(mode)) return void report('.mode', ...noMode);
  if (!isRecord(given.values)) return void report('.values', '应为各项内容', 'Must be an object');
  return { do: 'add', id, type: name, in: container, after, mode, values: readValues(type, given.values, report) };
}

/** What a node says, each value parsed; values without content are left out. */
function readValues(type: NodeType, given: Record<string, unknown>, report: Report): Record<string, unknown> {
  for (const key of Object.keys(given))
    if (!Object.hasOwn(type.fields, key)) report(`.values.${key}`, '没有这一项', 'No such key');
  const values: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(type.fields)) {
    const value = parse(field, given[key] ?? null, (zh, en) => report(`.values.${key}`, zh, en));
    if (value !== undefined && value !== null) values[key] = value;
  }
  return values;
}

/** @returns undefined after reporting what is wrong */
function parse(field: Field, given: unknown, report: (zh: string, en: string) => void): unknown {
  try {
    const parsed = given === null || given === undefined ? null : kindOf(field).parse(given, field);
    const isEmpty = parsed === null || parsed === '' || parsed === false || isSame(parsed, []);
    if (isEmpty && field.required) return void report('必填', 'Required');
    return isEmpty ? null : parsed;
  } catch (error) {
    if (!(error instanceof Invalid)) throw error;
    return void report(error.label.zh, error.label.en);
  }
}

const isMode = (value: unknown): value is Mode => modes.includes(value as Mode);

const noMode = [`应为 ${modes.join('、')} 之一`, `Must be one of ${modes.join(', ')}`] as const;
