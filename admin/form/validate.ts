import type { Field } from '../../schema/fields/kind.ts';
import { Invalid } from '../../schema/fields/kind.ts';
import { kindOf } from '../../schema/fields/kinds.ts';
import { inputValue } from '../fields/index.ts';
import { words } from '../language/messages.ts';
import { fieldInForce } from '../providers/dictionaries.ts';
import { inLanguage } from '../providers/language.ts';

/** What is wrong with a form's value, by the rule the API checks it with; undefined when nothing is. */
export const validator =
  (field: Field) =>
  (value: unknown): string | undefined => {
    const input = inputValue(field, value);
    const isMissing = input === null || (Array.isArray(input) && input.length === 0);
    if (isMissing) return field.required ? words().required : undefined;
    try {
      kindOf(field).parse(input as NonNullable<unknown>, fieldInForce(field));
      return undefined;
    } catch (error) {
      if (error instanceof Invalid) return inLanguage(error.label);
      throw error;
    }
  };
