import type { DefinitionKind } from '../kind.ts';
import { dictionaryDefinition } from './dictionary.ts';

/** Every kind of definition, under the code that stored ones have. */
export const definitionKinds = { DICTIONARY: dictionaryDefinition } satisfies Record<string, DefinitionKind>;

export type DefinitionKindName = keyof typeof definitionKinds;
