import type { Dictionary } from '../../schema/dictionary.ts';
import type { Field } from '../../schema/fields/kind.ts';
import { dictionaryOf } from '../../schema/registry.ts';
import { useObservable } from './observable.ts';
import { session } from './session.ts';

/** A field with the dictionary that is in force where the caller works; fields of other kinds are as they are. */
export function fieldInForce(field: Field): Field {
  const declared = dictionaryOf(field);
  const dictionary = declared && session.get().dictionaries.find(({ name }) => name === declared.name);
  return dictionary ? ({ ...field, dictionary } as Field) : field;
}

/** The dictionary of a choice field as it is in force where the caller works; undefined for fields of other kinds. */
export function useDictionary(field: Field | undefined): Dictionary | undefined {
  useObservable(session);
  return field && dictionaryOf(fieldInForce(field));
}
