import type { Dictionary } from '../../../schema/dictionary.ts';
import { registry } from '../../declarations.ts';
import { session } from '../../providers/session.ts';

/** The dictionary in force where the caller works. */
export const dictionaryNamed = (name: string): Dictionary | undefined =>
  [...session.get().dictionaries, ...registry.dictionaries].find((one) => one.name === name);

/** Those that a choice may be made from; of what only units below have, nothing is in use here. */
export const dictionariesInUse = (): readonly Dictionary[] =>
  [...new Set([...registry.dictionaries, ...session.get().dictionaries].map(({ name }) => name))]
    .flatMap((name) => dictionaryNamed(name) ?? [])
    .filter(({ items }) => items.some(({ isRetired }) => !isRetired));
