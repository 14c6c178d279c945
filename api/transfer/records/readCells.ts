import { allFields, fieldNamed, type Resource } from '../../../schema/defineResource.ts';
import { type Field, Invalid } from '../../../schema/fields/kind.ts';
import { kindOf } from '../../../schema/fields/kinds.ts';
import type { FieldProblem } from '../../errors.ts';
import { give } from '../../request/write/fields.ts';
import type { Values } from '../../request/write/validate.ts';
import type { Named } from './findReferences.ts';

/** The cells of a row by column; those without text are left out. */
export type CellTexts = Readonly<Record<string, string>>;

/** The fields of a resource that point to records. */
export const referencesOf = (resource: Resource): [name: string, field: Field][] =>
  allFields(resource).filter(([, field]) => kindOf(field).relation?.target === 'resource');

/** The records that a row's cells name. */
export const namedIn = (references: ReturnType<typeof referencesOf>, cells: CellTexts, unit: string): Named[] =>
  references.flatMap(([name, field]) => {
    const text = cells[name];
    if (!text) return [];
    const { relation, fromText } = kindOf(field);
    const texts = relation?.holds === 'many' ? (fromText?.(text, field) as string[]) : [text];
    return texts.map((one) => ({ to: field.to as string, unit, text: one }));
  });

/** Where what cells name is found. @throws Invalid */
export interface Finders {
  record(named: Named): string;
  place(text: string): string;
}

/** The values that cells stand for, as the API takes them. */
export function readCells(
  resource: Resource,
  cells: CellTexts,
  unit: string,
  { record, place }: Finders,
): { input: Values; problems: FieldProblem[] } {
  const input: Values = {};
  const problems: FieldProblem[] = [];
  for (const name in cells) {
    const [text, field] = [cells[name], fieldNamed(resource, name)];
    if (!text || !field) continue;
    const { relation, fromText } = kindOf(field);
    const find = (key: string) => record({ to: field.to as string, unit, text: key });
    try {
      const value = relation?.target === 'Place' ? place(text) : fromText ? fromText(text, field) : text;
      const found =
        relation?.target !== 'resource' ? value : relation.holds === 'one' ? find(text) : (value as string[]).map(find);
      give(input, name, found);
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      problems.push({ path: name, label: error.label });
    }
  }
  return { input, problems };
}
