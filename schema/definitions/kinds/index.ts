import type { DefinitionKind } from '../kind.ts';
import { dictionaryDefinition } from './dictionary.ts';
import { formDefinition } from './form.ts';
import type { kindLabels } from './labels.ts';
import { lifecycleDefinition } from './lifecycle.ts';

/** Every kind of definition, under the code that stored ones have. */
export const definitionKinds = {
  DICTIONARY: dictionaryDefinition,
  FORM: formDefinition,
  LIFECYCLE: lifecycleDefinition,
} satisfies Record<keyof typeof kindLabels, DefinitionKind>;

export type DefinitionKindName = keyof typeof definitionKinds;
