import type { Dictionary } from '../../schema/dictionary.ts';
import { dictionaryOf } from '../../schema/dictionary.ts';
import type { Field } from '../../schema/fields/kind.ts';
import { kindOf } from '../../schema/fields/kinds.ts';
import { enumOf } from './names.ts';
import { enumType, type Member, type Type } from './operation.ts';
import { scalars } from './scalars.ts';
import type { SharedTypes } from './shared.ts';

/** How a field of a declaration looks in answers and in inputs. */
export interface FieldMembers {
  /** Its scalar or enum with the name filters are called by. */
  scalarOf(field: Field): [name: string, type: Type];
  output(field: Field): Member;
  input(field: Field, isCreate: boolean): Member;
}

/** @param objectOf the object type of a resource; asked only when the schema is built */
export function fieldMembers(shared: SharedTypes, objectOf: (resourceName: string) => Type): FieldMembers {
  const enums = new Map<Dictionary, Type>();

  const scalarOf = (field: Field): [name: string, type: Type] => {
    const dictionary = dictionaryOf(field);
    if (dictionary?.locked) return [enumOf(dictionary), enums.get(dictionary) ?? makeEnum(dictionary)];
    const { scalar } = kindOf(field);
    return [scalar, scalar === 'GeoPointInput' ? shared.GeoPointInput : scalars[scalar]];
  };

  function makeEnum(dictionary: Dictionary): Type {
    const labels = dictionary.items.map(({ code, label }) => [code, `${label.zh} (${label.en})`]);
    const created = enumType(
      enumOf(dictionary),
      `${dictionary.label.zh}${dictionary.source ? ` (${dictionary.source})` : ''}`,
      Object.fromEntries(labels),
    );
    enums.set(dictionary, created);
    return created;
  }

  const targetOf = (field: Field): Type => {
    const target = kindOf(field).relation?.target;
    return target === 'resource' ? objectOf(field.to as string) : shared[target as 'Place' | 'File'];
  };

  function output(field: Field): Member {
    const kind = kindOf(field);
    const description = describe(field);
    if (kind.relation?.holds === 'many') return { type: () => [targetOf(field)], description };
    if (kind.relation) return { type: () => targetOf(field), nullable: true, description };
    const [, scalar] = scalarOf(field);
    const type = kind.scalar === 'GeoPointInput' ? shared.GeoPoint : scalar;
    return { type: kind.isList ? () => [type] : () => type, nullable: true, description };
  }

  function input(field: Field, isCreate: boolean): Member {
    const kind = kindOf(field);
    const [, scalar] = scalarOf(field);
    const nullable = !isCreate || !field.required || field.initial !== undefined || field.numberedAs !== undefined;
    return { type: kind.isList ? () => [scalar] : () => scalar, nullable, description: describe(field) };
  }

  return { scalarOf, output, input };
}

/** A field's description in the contract: labels, unit, help, and the codes of a dictionary that is no enum. */
export function describe(field: Field): string {
  const dictionary = dictionaryOf(field);
  const codes =
    dictionary && !dictionary.locked
      ? ` Codes of ${dictionary.name}: ${dictionary.items.map(({ code }) => code).join(', ')}.`
      : '';
  const personal = field.personal ? ' Personal: masked unless your role may see it.' : '';
  const unit = field.unit ? ` [${field.unit.en}]` : '';
  return `${field.label.zh} (${field.label.en})${unit}.${field.help ? ` ${field.help.en}.` : ''}${personal}${codes}`.replace(
    '..',
    '.',
  );
}
