import { dictionaryOf } from '../../dictionary.ts';
import { type Field, Invalid, type Kind } from '../../fields/kind.ts';
import { kindOf } from '../../fields/kinds.ts';
import type { Registry } from '../../registry.ts';
import { type DefinitionNode, type Document, rootId, visibleNodes } from '../document.ts';
import type { DefinitionProblem, Surroundings } from '../kind.ts';
import { customFieldsOf } from './form.ts';

const hasSize = ({ column, isChoice }: Kind) => !isChoice && /^(text|integer|numeric)$/.test(column);

/** What only some kinds of fields have. */
const fitting: Record<string, (kind: Kind) => boolean> = {
  min: hasSize,
  max: hasSize,
  scale: ({ column }) => column === 'numeric',
  dictionary: ({ isChoice }) => isChoice === true,
  to: ({ relation }) => relation?.target === 'resource',
  computed: ({ relation, column }) => !relation && column !== 'point',
  search: ({ column, isChoice }) => column === 'text' && !isChoice,
  indexed: ({ column, operators }) =>
    /^(text|integer|numeric|date|timestamptz)$/.test(column) && operators.includes('eq'),
};

/** Whether a field of a kind can have an option. */
export const hasOption = (kind: Kind, option: string): boolean => fitting[option]?.(kind) ?? true;

/** Indexed fields of one form. */
const mostIndexed = 10;

/** Characters that an indexed text may have: an index takes no longer ones. */
const longestIndexed = 500;

/** Expressions of one form, and the steps that all of them may take at each write: about 20 ms. */
const most = { expressions: 200, cost: 2_000_000 };

const rules = ['requiredWhen', 'shownWhen', 'valid', 'computed'] as const;

/** What makes a form sound: dictionaries that exist, options that fit their kind, expressions that compile, no cycles. */
export function checkForm(document: Document, resource: string, around: Surroundings): DefinitionProblem[] {
  const declared = around.resource(resource).fields;
  const custom = customFieldsOf(document, around.dictionary);
  // a choice without its dictionary is a problem of its own, and means nothing in an expression
  const whole = Object.entries(custom).filter(([, field]) => !kindOf(field).isChoice || dictionaryOf(field));
  const fields: Record<string, Field> = { ...Object.fromEntries(whole), ...declared };
  const uses = new Map<string, readonly string[]>();
  const written = visibleNodes(document).flatMap(({ values }) => rules.filter((key) => values[key] !== undefined));
  if (written.length > most.expressions)
    return [
      {
        node: rootId,
        label: { zh: `最多 ${most.expressions} 个表达式`, en: `At most ${most.expressions} expressions` },
      },
    ];
  if (Object.values(custom).filter(({ index, isRetired }) => index && !isRetired).length > mostIndexed)
    return [
      {
        node: rootId,
        label: { zh: `最多 ${mostIndexed} 个字段建索引`, en: `At most ${mostIndexed} indexed fields` },
      },
    ];
  const isSearched = Object.values(declared).some(({ search }) => search);
  let cost = 0;
  const problems = visibleNodes(document).flatMap((node): DefinitionProblem[] => {
    const field = node.type === 'field' ? custom[node.id] : undefined;
    if (!field) return [];
    const problem = (key: string | undefined, zh: string, en: string): DefinitionProblem => ({
      ...{ node: node.id, label: { zh, en } },
      ...(key && { key }),
    });
    const compiled = (key: string, result: 'boolean' | Field) => {
      const text = node.values[key];
      if (text === undefined) return [];
      const found = compiledOr(around, String(text), fields, result);
      if ('zh' in found) return [{ node: node.id, key, label: found }];
      uses.set(`${node.id} ${key}`, found.uses);
      cost += found.cost;
      // what a condition decides shows in other values
      const told = found.uses.find((name) => declared[name]?.receipt);
      if (told)
        return [
          problem(
            key,
            `“${told}”的阅读须留痕，不能用在条件和计算里`,
            `Readings of ${told} are told: no condition and no value is made of it`,
          ),
        ];
      return cost > most.cost
        ? [problem(key, '这个表单的表达式合起来计算量太大', 'The expressions of this form are too costly together')]
        : [];
    };
    return [
      ...(Object.hasOwn(declared, node.id)
        ? [problem(undefined, '这种资料已有同名的字段', 'The resource has a field of this name')]
        : []),
      ...(!fields[node.id] || isReadByName(around, node.id, fields)
        ? []
        : [problem(undefined, '这个名称留给计算公式，请换一个', 'Expressions use this name for something else')]),
      ...(node.values.search === true && !isSearched
        ? [problem('search', '搜索框不查找这种资料', 'The search box does not look for this resource')]
        : []),
      ...wrongOptions(node, field, around.registry).map(([key, zh, en]) => problem(key, zh, en)),
      ...['requiredWhen', 'shownWhen', 'valid'].flatMap((key) => compiled(key, 'boolean')),
      ...compiled('computed', field),
    ];
  });
  return [...problems, ...cycles(uses, 'shownWhen'), ...cycles(uses, 'computed')];
}

function isReadByName(around: Surroundings, id: string, fields: Record<string, Field>): boolean {
  const found = compiledOr(around, `has(${id})`, fields, 'boolean');
  return 'uses' in found && found.uses.includes(id);
}

function compiledOr(around: Surroundings, text: string, fields: Record<string, Field>, result: 'boolean' | Field) {
  try {
    return around.compile(text, { fields, result });
  } catch (error) {
    if (error instanceof Invalid) return error.label;
    throw error;
  }
}

function wrongOptions(
  { values }: DefinitionNode,
  field: Field,
  { resources }: Registry,
): [key: string, zh: string, en: string][] {
  const kind = kindOf(field);
  const given = (key: string) => values[key] !== undefined;
  return [
    ...Object.keys(fitting).flatMap((key): [string, string, string][] =>
      given(key) && !hasOption(kind, key) ? [[key, '这种字段没有此项', 'This kind has no such option']] : [],
    ),
    ...(given('min') && given('max') && Number(values.min) > Number(values.max)
      ? ([['max', '小于最小值', 'Below the minimum']] satisfies [string, string, string][])
      : []),
    ...(kind.isChoice && !dictionaryOf(field)
      ? ([['dictionary', '请填写已有的字典名', 'Name a dictionary that exists']] satisfies [string, string, string][])
      : []),
    ...(kind.relation?.target === 'resource' && !resources.some(({ name }) => name === field.to)
      ? ([['to', '请填写已有的资料名', 'Name a resource that exists']] satisfies [string, string, string][])
      : []),
    ...(values.indexed === true && kind.column === 'text' && Number(values.max) > longestIndexed
      ? ([
          [
            'indexed',
            `超过 ${longestIndexed} 个字的不能建索引`,
            `Texts of over ${longestIndexed} characters have no index`,
          ],
        ] satisfies [string, string, string][])
      : []),
    ...(values.search === true && (values.personal === true || given('readRoles'))
      ? ([['search', '只有人人可查看的字段可以搜索', 'Only what everybody reads is searched']] satisfies [
          string,
          string,
          string,
        ][])
      : []),
    ...(given('computed') && given('required')
      ? ([['required', '计算的字段不能必填', 'A computed field is not filled in']] satisfies [string, string, string][])
      : []),
  ];
}

/** Fields that one kind of expression makes depend on themselves, over others or directly. */
function cycles(uses: ReadonlyMap<string, readonly string[]>, key: string): DefinitionProblem[] {
  const reaches = (from: string, wanted: string, seen: Set<string>): boolean =>
    (uses.get(`${from} ${key}`) ?? []).some((next) => {
      if (next === wanted) return true;
      if (seen.has(next)) return false;
      seen.add(next);
      return reaches(next, wanted, seen);
    });
  return [...uses.keys()].flatMap((at) => {
    const [node = '', of] = at.split(' ');
    if (of !== key || !reaches(node, node, new Set())) return [];
    return [{ node, key, label: { zh: '绕了一圈又取决于自己', en: 'It depends on itself' } }];
  });
}
