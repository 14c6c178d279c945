import { types } from '../expressions/types.ts';
import type { Label } from '../label.ts';
import { type Field, type FieldOptions, Invalid, type Kind } from './kind.ts';

export interface ReferenceOptions extends FieldOptions {
  /** The name and label under which the target shows the records pointing to it: `organization.members`. */
  inverse?: { name: string; label: Label };
}

const maxReferences = 200;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const notAnId = new Invalid('没有这条记录，或者您看不到它', 'No such record, or you cannot see it');

function parseId(value: unknown): string {
  if (typeof value !== 'string' || !uuid.test(value)) throw notAnId;
  return value.toLowerCase();
}

/** A record of another resource, by id. One outside the writer's sight is answered like one that does not exist. */
export const referenceKind: Kind<string, ReferenceOptions> = {
  name: 'reference',
  label: { zh: '关联记录', en: 'Reference' },
  column: 'uuid',
  scalar: 'ID',
  relation: { holds: 'one', target: 'resource' },
  operators: ['eq', 'in', 'isNull'],
  canGroup: true,
  expression: { type: () => types.string(36) },
  parse: parseId,
};

/** Several records of another resource, in the order given, each once; at most 200. */
export const referencesKind: Kind<string[], ReferenceOptions> = {
  name: 'references',
  label: { zh: '多个关联记录', en: 'References' },
  column: 'uuid[]',
  scalar: 'ID',
  isList: true,
  relation: { holds: 'many', target: 'resource' },
  operators: ['has', 'hasAny', 'isNull'],
  expression: { type: () => types.list(types.string(36), maxReferences) },
  parse(value) {
    if (!Array.isArray(value)) throw new Invalid('应为多条记录', 'Must be a list of ids');
    if (value.length > maxReferences)
      throw new Invalid(`最多关联 ${maxReferences} 条记录`, `At most ${maxReferences} records`);
    return [...new Set(value.map(parseId))];
  },
  fromText: (text) =>
    text
      .split(/[、;；]/)
      .map((part) => part.trim())
      .filter(Boolean),
};

type IsRequired<Options> = Options extends { required: true } ? true : false;

export function reference<const Given extends ReferenceOptions>(to: string, options: Given) {
  return { required: false, ...options, kind: 'reference', to } as unknown as Field<string, IsRequired<Given>> & Given;
}

export function references<const Given extends ReferenceOptions>(to: string, options: Given) {
  return { required: false, ...options, kind: 'references', to } as unknown as Field<string[], IsRequired<Given>> &
    Given;
}
