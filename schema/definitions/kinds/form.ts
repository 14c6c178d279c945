import { nobody, role } from '../../access.ts';
import { roleName } from '../../dictionaries/system.ts';
import { type Dictionary, defineDictionary } from '../../dictionary.ts';
import { boolean, choice, decimal, integer, longText, multipleChoice, text } from '../../fields/index.ts';
import type { CustomField } from '../../fields/kind.ts';
import { kinds } from '../../fields/kinds.ts';
import type { Registry } from '../../registry.ts';
import type { Role } from '../../roles.ts';
import { type DefinitionNode, type Document, emptyDocument, rootId, visibleNodes } from '../document.ts';
import type { DefinitionKind } from '../kind.ts';
import { checkForm } from './formChecks.ts';
import { kindLabels } from './labels.ts';

/** Kinds that a custom field may have: all but what only the system writes. */
export const customFieldKind = defineDictionary({
  name: 'customFieldKind',
  label: { zh: '字段类型', en: 'Kind of field' },
  locked: true,
  items: Object.fromEntries(
    Object.values(kinds)
      .filter(({ column }) => column !== 'jsonb')
      .map(({ name, label }) => [name, [label.zh, label.en]] as const),
  ),
});

const zh = text({ label: { zh: '名称', en: 'Chinese label' }, required: true, max: 60 });
const en = text({ label: { zh: '英文名称', en: 'English label' }, max: 60 });
const expression = (zhLabel: string, enLabel: string) => longText({ label: { zh: zhLabel, en: enLabel }, max: 2000 });
const number = (zhLabel: string, enLabel: string) => decimal({ label: { zh: zhLabel, en: enLabel }, scale: 6 });
const yes = (zhLabel: string, enLabel: string) => boolean({ label: { zh: zhLabel, en: enLabel } });

const id = {
  pattern: /^[a-z][a-zA-Z0-9]{0,39}$/,
  label: { zh: '应以小写字母开头，只含字母和数字', en: 'A lower-case letter, then letters and digits' },
};

const limited = (before: unknown, after: unknown, isTighter: (from: number, to: number) => boolean) =>
  before === null || (after !== null && isTighter(Number(before), Number(after)));
const onlyOn = (_before: unknown, after: unknown) => after === true;
const onlyOff = (_before: unknown, after: unknown) => after !== true;
const onlyNew = (before: unknown, after: unknown) => before === null && after !== null;
const fewer = (before: unknown, after: unknown) =>
  Array.isArray(after) && (before === null || after.every((one) => (before as unknown[]).includes(one)));

/** A unit's own fields of a resource, in sections of their own, in every record of the unit and below. */
export const formDefinition: DefinitionKind = {
  label: kindLabels.FORM,
  types: {
    root: { label: { zh: '表单', en: 'Form' }, fields: {}, in: [], id },
    section: { label: { zh: '分组', en: 'Section' }, fields: { zh, en }, in: [rootId], id },
    field: {
      label: { zh: '字段', en: 'Field' },
      fields: {
        kind: choice(customFieldKind, { label: { zh: '类型', en: 'Kind' }, required: true }),
        zh,
        en,
        help: longText({ label: { zh: '说明', en: 'Help' }, max: 300 }),
        dictionary: text({ label: { zh: '字典', en: 'Dictionary' }, max: 40 }),
        to: text({ label: { zh: '关联的资料', en: 'Refers to' }, max: 40 }),
        required: yes('必填', 'Required'),
        requiredWhen: expression('必填条件', 'Required when'),
        shownWhen: expression('显示条件', 'Shown when'),
        valid: expression('校验条件', 'Valid when'),
        validMessage: text({ label: { zh: '校验提示', en: 'Message' }, max: 100 }),
        computed: expression('计算公式', 'Computed as'),
        min: number('最小值或最少字数', 'Minimum'),
        max: number('最大值或最多字数', 'Maximum'),
        scale: integer({ label: { zh: '小数位数', en: 'Decimals' }, min: 0, max: 6 }),
        unit: text({ label: { zh: '计量单位', en: 'Unit' }, max: 20 }),
        personal: yes('个人信息', 'Personal data'),
        search: yes('可搜索', 'Searched'),
        indexed: yes('建索引（常用于筛选）', 'Indexed, for filters'),
        readRoles: multipleChoice(roleName, { label: { zh: '可查看的角色', en: 'Roles that read' } }),
        writeRoles: multipleChoice(roleName, { label: { zh: '可填写的角色', en: 'Roles that write' } }),
      },
      in: [rootId, 'section'],
      id,
      tightens: {
        change: {
          required: onlyOn,
          personal: onlyOn,
          search: onlyOff,
          min: (before, after) => limited(before, after, (from, to) => to >= from),
          max: (before, after) => limited(before, after, (from, to) => to <= from),
          requiredWhen: onlyNew,
          valid: onlyNew,
          validMessage: onlyNew,
          readRoles: fewer,
          writeRoles: fewer,
        },
      },
    },
  },
  lasting: { field: ['kind', 'dictionary', 'to'] },
  shipped: (registry, name) => (find(registry, name) ? emptyDocument : undefined),
  wrongName: (registry, name) =>
    find(registry, name) ? undefined : { zh: '没有这种资料', en: 'There is no such resource' },
  check: checkForm,
};

const find = (registry: Registry, name: string) => registry.resources.find((resource) => resource.name === name);

type FindDictionary = (name: string) => Dictionary | undefined;

/** The fields of a form by key, in their order; hidden ones too, for records have them. */
export function customFieldsOf(document: Document, dictionaryOf: FindDictionary): Record<string, CustomField> {
  const inUse = new Set(visibleNodes(document));
  const fields = document.nodes.filter(({ type }) => type === 'field');
  const sections = new Map(document.nodes.map((node) => [node.id, node]));
  return Object.fromEntries(
    fields.map((node) => [node.id, toField(node, sections.get(String(node.in)), !inUse.has(node), dictionaryOf)]),
  );
}

function toField(
  { values }: DefinitionNode,
  section: DefinitionNode | undefined,
  isRetired: boolean,
  dictionaryOf: FindDictionary,
): CustomField {
  const text = (key: string) => (values[key] === undefined ? undefined : String(values[key]));
  const both = (zhText: string) => ({ zh: zhText, en: zhText });
  const roles = (key: string) => (values[key] ? role(...(values[key] as Role[])) : undefined);
  const [read, write] = [roles('readRoles'), roles('writeRoles')];
  // the mask is for personal data; of anything else nothing is left
  const hidden = values.personal === true ? {} : { mask: nobody };
  const rules = Object.fromEntries(
    ['requiredWhen', 'shownWhen', 'valid', 'validMessage', 'computed'].flatMap((key) => {
      const given = text(key);
      return given === undefined ? [] : [[key, given]];
    }),
  );
  return {
    kind: text('kind') as string,
    label: labelOf({ values }),
    required: values.required === true,
    ...(values.help !== undefined && { help: both(String(values.help)) }),
    ...(values.unit !== undefined && { unit: both(String(values.unit)) }),
    ...(values.min !== undefined && { min: Number(values.min) }),
    ...(values.max !== undefined && { max: Number(values.max) }),
    ...(values.scale !== undefined && { scale: Number(values.scale) }),
    ...(values.personal === true && { personal: true }),
    ...(values.search === true && { search: true }),
    ...(values.indexed === true && { index: true }),
    ...(values.to !== undefined && { to: String(values.to) }),
    ...(values.dictionary !== undefined && { dictionary: dictionaryOf(String(values.dictionary)) }),
    ...((read || write) && {
      access: { ...(read && { read, ...hidden }), ...(write && { create: write, update: write }) },
    }),
    ...(values.computed !== undefined && { readOnly: true }),
    ...rules,
    ...(section?.type === 'section' && { section: { key: section.id, label: labelOf(section) } }),
    ...(isRetired && { isRetired }),
  } as CustomField;
}

const labelOf = ({ values: { zh = '', en = zh } }: Pick<DefinitionNode, 'values'>) => ({
  zh: String(zh),
  en: String(en),
});
