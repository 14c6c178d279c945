import type { DefinitionKind } from '../kind.ts';
import { dictionaryDefinition } from './dictionary.ts';
import { formDefinition } from './form.ts';

/** Every kind of definition, under the code that stored ones have. */
export const definitionKinds = { DICTIONARY: dictionaryDefinition, FORM: formDefinition } satisfies Record<
  string,
  DefinitionKind
>;

export type DefinitionKindName = keyof typeof definitionKinds;
