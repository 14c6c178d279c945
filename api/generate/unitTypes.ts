import type { Kind, Operator, RelationShape, ScalarName } from '../../schema/fields/kind.ts';
import { type KindName, kinds } from '../../schema/fields/kinds.ts';
import type { Label } from '../../schema/label.ts';
import { StartError } from '../errors.ts';
import { pascal } from '../graphql/names.ts';

/** What the API tells of a field that units added: `customFields`. */
export interface FieldInfo {
  key: string;
  kind: string;
  label: Label;
  help: string | null;
  unit: string | null;
  dictionary: string | null;
  isRequired: boolean;
  isComputed: boolean;
  isPersonal: boolean;
  isRetired: boolean;
}

/** What the API tells of a dictionary: `dictionaries`. */
export interface DictionaryInfo {
  name: string;
  label: Label;
  items: readonly { code: string; label: Label; isRetired: boolean }[];
}

/** What a unit has made of the declarations. */
export interface UnitInfo {
  unit: string;
  /** Resources with their own fields, by name. */
  resources: Readonly<Record<string, readonly FieldInfo[]>>;
  dictionaries: readonly DictionaryInfo[];
}

/** As in `schema/generated/types.ts`: what codegen.yml makes of each scalar. */
const scalarTypes: Record<ScalarName, string> = {
  GeoPointInput: '{ lng: number; lat: number }',
  ...{ String: 'string', ID: 'string', Date: 'string', DateTime: 'string', PlaceCode: 'string' },
  ...{ Int: 'number', Float: 'number', Fen: 'number', Boolean: 'boolean', JSON: 'unknown' },
};

/** What `custom` answers of what a field points to. */
const targetTypes: Record<RelationShape['target'], string> = {
  Place: '{ code: string; name: string; fullName: string }',
  File: '{ id: string; name: string; size: number; type: string; url: string }',
  resource: '{ id: string; title: string | null }',
};

/** The TypeScript of a unit's codes and custom values. @throws StartError for an answer of another version of the API */
export function unitTypes({ unit, resources, dictionaries }: UnitInfo): string {
  const withFields = Object.entries(resources).filter(([, fields]) => fields.length > 0);
  const all = (suffix: string) => withFields.map(([name]) => `  ${named(name)}: ${pascal(name)}${suffix};`).join('\n');
  const parts = [
    `// Written by \`npm run codegen -- --unit ${unit}\`; not by hand. Values of \`custom\` and codes of dictionaries in this unit.`,
    ...dictionaries.map(codes),
    ...withFields.map(([name, fields]) => typesOf(name, fields)),
    `/** What \`custom\` of a record holds, by resource. */\nexport interface Custom {\n${all('Custom')}\n}`,
    `/** What \`custom\` of an input takes, by resource. */\nexport interface CustomInput {\n${all('CustomInput')}\n}`,
    `/** What \`custom\` of a filter takes, by resource. */\nexport interface CustomFilter {\n${all('CustomFilter')}\n}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Retired codes are in old records, so they are read and not written. */
function codes({ name, label, items }: DictionaryInfo): string {
  const union = (of: typeof items) => of.map(({ code }) => JSON.stringify(code)).join(' | ') || 'never';
  const type = `${pascal(named(name))}Code`;
  const current = items.filter(({ isRetired }) => !isRetired);
  return `${comment(`${label.zh}: ${items.map((item) => `${item.code} ${item.label.zh}`).join(', ')}`)}
export type ${type} = ${union(items)};
export type ${type}Input = ${union(current)};`;
}

function typesOf(resource: string, fields: readonly FieldInfo[]): string {
  const type = pascal(named(resource));
  const writable = fields.filter(({ isComputed, isRetired }) => !isComputed && !isRetired);
  const members = (of: readonly FieldInfo[], typed: (field: FieldInfo) => string) =>
    of.map((field) => `  ${comment(describe(field))}\n  ${named(field.key)}?: ${typed(field)};`).join('\n');
  const output = (field: FieldInfo) => {
    const { relation } = kindNamed(field);
    if (relation?.holds === 'many') return `${targetTypes[relation.target]}[]`;
    return `${relation ? targetTypes[relation.target] : valueType(field, '')} | null`;
  };
  const input = (field: FieldInfo) => `${valueType(field, 'Input')}${field.isRequired ? '' : ' | null'}`;
  return `/** Absent: not asked for, or hidden from the reader. */
export interface ${type}Custom {
${members(fields, output)}
}

/** Left out: as it is; null clears. */
export interface ${type}CustomInput {
${members(writable, input)}
}

export interface ${type}CustomFilter {
${members(fields, filterType)}
}`;
}

function filterType(field: FieldInfo): string {
  const one = elementType(field, '');
  const operand = (operator: Operator) => {
    if (operator === 'isNull') return 'boolean';
    if (operator === 'inBox') return '{ west: number; south: number; east: number; north: number }';
    return ['in', 'notIn', 'hasAny', 'hasAll'].includes(operator) ? `readonly ${one}[]` : one;
  };
  return `{ ${kindNamed(field)
    .operators.map((operator) => `${operator}?: ${operand(operator)}`)
    .join('; ')} }`;
}

function valueType(field: FieldInfo, suffix: 'Input' | ''): string {
  const element = elementType(field, suffix);
  return kindNamed(field).isList ? `${suffix && 'readonly '}${element}[]` : element;
}

function elementType(field: FieldInfo, suffix: 'Input' | ''): string {
  if (field.dictionary !== null) return `${pascal(named(field.dictionary))}Code${suffix}`;
  return scalarTypes[kindNamed(field).scalar];
}

function kindNamed({ key, kind }: FieldInfo): Pick<Kind, 'scalar' | 'operators' | 'isList' | 'relation'> {
  const known: Pick<Kind, 'scalar' | 'operators' | 'isList' | 'relation'> | undefined = Object.hasOwn(kinds, kind)
    ? kinds[kind as KindName]
    : undefined;
  if (known) return known;
  throw new StartError(`The field ${key} is of the kind ${kind}, which this version of Anlan does not know.`);
}

/** What becomes a name in the file must be one: labels and keys come from another machine. */
function named(name: string): string {
  if (/^[a-z][a-zA-Z0-9]*$/.test(name)) return name;
  throw new StartError(`The API names something ${JSON.stringify(name)}, which is no name.`);
}

const describe = ({ label, unit, help, isRequired, isComputed, isPersonal, isRetired }: FieldInfo): string =>
  [
    `${label.zh}${unit ? ` [${unit}]` : ''}`,
    ...(help ? [help] : []),
    ...(isRequired ? ['required'] : []),
    ...(isComputed ? ['computed'] : []),
    ...(isPersonal ? ['personal: masked for most'] : []),
    ...(isRetired ? ['only read here'] : []),
  ].join('. ');

const comment = (text: string): string => `/** ${text.replace(/\s+/g, ' ').replaceAll('*/', '* /')} */`;
