import type { Dictionary } from '../../dictionary.ts';
import { date, text } from '../../fields/index.ts';
import type { DefinitionNode, Document } from '../document.ts';
import { rootId, visibleNodes } from '../document.ts';
import type { DefinitionKind, DefinitionProblem } from '../kind.ts';
import { kindLabels } from './labels.ts';

const zh = text({ label: { zh: '中文', en: 'Chinese' }, required: true, max: 60 });
const en = text({ label: { zh: '英文', en: 'English' }, max: 60 });

/** The values of choice fields. Items of a law or standard are locked; a tenant may add its own to the others, rename and hide. */
export const dictionaryDefinition: DefinitionKind = {
  label: kindLabels.DICTIONARY,
  types: {
    root: { label: { zh: '字典', en: 'Dictionary' }, fields: { zh, en }, in: [], id: anyName() },
    item: {
      label: { zh: '字典项', en: 'Item' },
      fields: {
        zh,
        en,
        validFrom: date({ label: { zh: '启用日期', en: 'Valid from' } }),
        validTo: date({ label: { zh: '停用日期', en: 'Valid to' } }),
        replacedBy: text({
          label: { zh: '由哪一项取代', en: 'Replaced by' },
          help: { zh: '停用后，旧记录可改用这一项', en: 'What old records may move to' },
          max: 40,
        }),
      },
      in: [rootId],
      id: {
        pattern: /^[A-Z][A-Z0-9_]{0,39}$/,
        label: { zh: '应为大写字母、数字和下划线', en: 'Upper-case letters, digits and underscores' },
      },
      tightens: { hide: true },
    },
  },
  shipped: (registry, name) => {
    const dictionary = registry.dictionaries.find((one) => one.name === name);
    return dictionary && documentOf(dictionary);
  },
  wrongName(registry, name) {
    if (registry.dictionaries.find((one) => one.name === name)?.locked)
      return {
        zh: '这个字典由法律、标准或系统规定，不能修改',
        en: 'The dictionary is fixed by law, standard or the system',
      };
    if (
      registry.resources.some(
        ({ fields, lifecycle }) => lifecycle && fields[lifecycle.field]?.dictionary?.name === name,
      )
    )
      return { zh: '这些是流程的环节，请在流程中修改', en: 'These are the states of a lifecycle; change that' };
    return anyName().pattern.test(name) && !(name in Object.prototype) ? undefined : anyName().label;
  },
  check(document) {
    const items = visibleNodes(document).filter(({ type }) => type === 'item');
    return [...document.nodes.flatMap((node) => wrongDates(node)), ...sameLabels(items), ...wrongMappings(document)];
  },
};

function anyName() {
  return {
    pattern: /^[a-z][a-zA-Z0-9]{0,39}$/,
    label: { zh: '应以小写字母开头，只含字母和数字', en: 'A lower-case letter, then letters and digits' },
  };
}

function documentOf({ label, locked, items }: Dictionary): Document {
  const root: DefinitionNode = {
    ...{ id: rootId, type: 'root', in: null, isHidden: false },
    ...{ mode: locked ? 'locked' : 'extend', values: { ...label } },
  };
  const nodes = items.map(
    ({ code, label: values }): DefinitionNode => ({
      ...{ id: code, type: 'item', in: rootId, isHidden: false },
      ...{ mode: locked ? 'locked' : 'free', values: { ...values } },
    }),
  );
  return { nodes: [root, ...nodes] };
}

const wrongDates = ({ id, values: { validFrom, validTo } }: DefinitionNode): DefinitionProblem[] =>
  validFrom && validTo && String(validFrom) > String(validTo)
    ? [{ node: id, key: 'validTo', label: { zh: '停用早于启用', en: 'Ends before it begins' } }]
    : [];

/** Sheets find an item by its label. */
const sameLabels = (items: readonly DefinitionNode[]): DefinitionProblem[] =>
  items.flatMap(({ id, values }, position) => {
    const other = items.slice(0, position).find((item) => item.values.zh === values.zh);
    const label = { zh: `与“${other?.id}”同名`, en: `Has the same label as ${other?.id}` };
    return other ? [{ node: id, key: 'zh', label }] : [];
  });

/** A mapping leads, over one item or several, to one in use. */
function wrongMappings(document: Document): DefinitionProblem[] {
  const byId = new Map(document.nodes.map((node) => [node.id, node]));
  const inUse = new Set(visibleNodes(document));
  return document.nodes.flatMap((node) => {
    if (!node.values.replacedBy) return [];
    const passed = new Set<DefinitionNode>();
    let at: DefinitionNode | undefined = node;
    while (at?.values.replacedBy && !passed.has(at)) {
      passed.add(at);
      at = byId.get(String(at.values.replacedBy));
    }
    if (at && at.type === 'item' && inUse.has(at) && !passed.has(at)) return [];
    const label = { zh: '应通向字典中在用的另一项', en: 'Must lead to another item in use' };
    return [{ node: node.id, key: 'replacedBy', label }];
  });
}

/**
 * The dictionary that choices are checked against on a day. Items out of use stay in it, marked, for the records that have them.
 * @param today 2026-11-22
 */
export function toDictionary(name: string, document: Document, today: string): Dictionary {
  const inUse = new Set(visibleNodes(document));
  const labelOf = ({ id, values: { zh, en } }: DefinitionNode) => ({
    zh: String(zh ?? id),
    en: String(en ?? zh ?? id),
  });
  const isOut = (node: DefinitionNode): boolean => {
    const { validFrom = today, validTo = today } = node.values;
    return !inUse.has(node) || String(validFrom) > today || String(validTo) < today;
  };
  const [root, ...nodes] = document.nodes as [DefinitionNode, ...DefinitionNode[]];
  const items = nodes.map((node) => ({
    ...{ code: node.id, label: labelOf(node) },
    ...(isOut(node) && { isRetired: true }),
    ...(node.values.replacedBy !== undefined && { replacedBy: String(node.values.replacedBy) }),
  }));
  return { name, label: labelOf(root), locked: root.mode === 'locked', items };
}
