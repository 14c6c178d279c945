import type { Dictionary } from '../../schema/dictionary.ts';
import { dictionaryOf } from '../../schema/dictionary.ts';
import type { Field } from '../../schema/fields/kind.ts';
import { registry } from '../declarations.ts';
import { useObservable } from './observable.ts';
import { session } from './session.ts';

/** A field with the dictionary that is in force where the caller works; fields that units added come with theirs. */
export function fieldInForce(field: Field): Field {
  const declared = dictionaryOf(field);
  const isShipped = declared && registry.dictionaries.includes(declared);
  const dictionary = isShipped && session.get().dictionaries.find(({ name }) => name === declared.name);
  return dictionary ? ({ ...field, dictionary } as Field) : field;
}

/** The dictionary of a choice field as it is in force where the caller works; undefined for fields of other kinds. */
export function useDictionary(field: Field | undefined): Dictionary | undefined {
  useObservable(session);
  return field && dictionaryOf(fieldInForce(field));
}
