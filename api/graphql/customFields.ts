import { GraphQLBoolean, GraphQLFloat, GraphQLInt, GraphQLString } from 'graphql';
import type { Resource } from '../../schema/defineResource.ts';
import type { Dictionary } from '../../schema/dictionary.ts';
import { dictionaryOf } from '../../schema/dictionary.ts';
import type { CustomField } from '../../schema/fields/kind.ts';
import { contains } from '../../schema/place.ts';
import { isOutside } from '../access/caller.ts';
import { effectiveThen } from '../engines/definition/views.ts';
import { badArgument, notFound } from '../errors.ts';
import { type Context, callerOf } from '../request/context.ts';
import { type Operation, objectType } from './operation.ts';
import { DateTime, PlaceCode } from './scalars.ts';

type ObjectType = ReturnType<typeof objectType>;

const text = () => GraphQLString;

/** A dictionary as it is answered. */
export const answerDictionary = ({ name, label, locked: isLocked, items }: Dictionary) => ({
  ...{ name, label, isLocked },
  items: items.map((item) => ({ isRetired: false, ...item })),
});

/** What units added to resources: all that a form, a list or another system needs to know of it. */
export function customFieldsOperation(types: { Label: ObjectType; Dictionary: ObjectType }): Operation {
  const Section = objectType('CustomFieldSection', 'Fields that stand together in the form.', {
    key: { type: text },
    label: { type: () => types.Label },
  });
  const CustomFieldInfo = objectType('CustomFieldInfo', 'A field that a unit added to a resource.', {
    resource: { type: text, description: 'riskSite' },
    key: { type: text, description: 'Under which `custom` has its value.' },
    kind: { type: text, description: 'text, integer, decimal, date, choice ...' },
    label: { type: () => types.Label },
    help: { type: text, nullable: true },
    section: { type: () => Section, nullable: true },
    unit: { type: text, nullable: true, description: 'Unit of measurement.' },
    to: { type: text, nullable: true, description: 'The resource whose records it refers to.' },
    dictionary: { type: text, nullable: true, description: 'Where the codes of a choice come from.' },
    choices: { type: () => types.Dictionary, nullable: true, description: 'That dictionary, as it is there.' },
    min: { type: () => GraphQLFloat, nullable: true, description: 'Of a number; of a text, its fewest characters.' },
    max: { type: () => GraphQLFloat, nullable: true },
    scale: { type: () => GraphQLInt, nullable: true, description: 'Digits behind the point.' },
    isRequired: { type: () => GraphQLBoolean },
    requiredWhen: { type: text, nullable: true, description: 'An expression, as are those below.' },
    shownWhen: { type: text, nullable: true },
    valid: { type: text, nullable: true },
    computed: { type: text, nullable: true, description: 'What its value follows from.' },
    validMessage: { type: text, nullable: true, description: 'What to say of a value that is not valid.' },
    isComputed: { type: () => GraphQLBoolean, description: 'Follows from other fields; nobody writes it.' },
    isPersonal: { type: () => GraphQLBoolean, description: 'Masked for most.' },
    isRetired: { type: () => GraphQLBoolean, description: 'Only old records have it.' },
  });
  return {
    on: 'Query',
    name: 'customFields',
    description:
      'The fields that units added to resources: yours, those above and, for reading, those below; what you may do with them is in `me`.',
    args: {
      resource: { type: text, nullable: true, description: 'riskSite; all unless given.' },
      unit: { type: () => PlaceCode, nullable: true, description: 'Only those of records of this unit.' },
      moment: {
        type: () => DateTime,
        nullable: true,
        description:
          'As they were then, with the choices of that time: for a record written then; of your unit unless one is given.',
      },
    },
    type: () => [CustomFieldInfo],
    rule: 'authenticated',
    resolve: async ({ resource, unit, moment }, context) => {
      const caller = callerOf(context);
      if (isOutside(caller)) return [];
      const { scope, local } = caller;
      const { resource: inForce } =
        unit || moment
          ? await definedAt(context, (unit ?? scope.unit) as string, moment as string | undefined | null)
          : local;
      return resourcesNamed(context, resource as string | null | undefined).flatMap((declared) =>
        Object.entries(inForce(declared).custom ?? {}).map(([key, field]) => infoOf(declared, key, field)),
      );
    },
  };
}

/** What records of a unit are, or were, written by: one of the caller's own, or one above, whose published records he reads. */
function definedAt(context: Context, unit: string, moment: string | null | undefined) {
  const { scope } = callerOf(context);
  if (!contains(scope.unit, unit) && !contains(unit, scope.unit)) throw notFound();
  return moment ? effectiveThen(context, unit, moment) : context.app.definitions.at(unit);
}

function resourcesNamed({ registry }: Context, name: string | null | undefined): readonly Resource[] {
  if (!name) return registry.resources;
  const found = registry.resources.filter((resource) => resource.name === name);
  if (found.length === 0) throw badArgument(`没有“${name}”这种资料`, `There is no resource ${name}`);
  return found;
}

function infoOf({ name }: Resource, key: string, field: CustomField) {
  const { kind, label, section, to, min, max, scale, required, personal = false, isRetired = false } = field;
  const { requiredWhen, shownWhen, valid, validMessage, computed } = field;
  const choices = dictionaryOf(field);
  return {
    ...{ resource: name, key, kind, label, section, to, min, max, scale },
    ...{ help: field.help?.zh, unit: field.unit?.zh },
    ...{ dictionary: choices?.name, choices: choices && answerDictionary(choices) },
    ...{ isRequired: required, isComputed: computed !== undefined, isPersonal: personal, isRetired },
    ...{ requiredWhen, shownWhen, valid, validMessage, computed },
  };
}
