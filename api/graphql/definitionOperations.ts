import { GraphQLBoolean, GraphQLID, GraphQLInt, GraphQLString } from 'graphql';
import { definitionKind } from '../../schema/dictionaries/definitions.ts';
import { choice } from '../../schema/fields/choice.ts';
import { impactOfVersion } from '../engines/definition/impact.ts';
import { publishDefinition, retireDefinition } from '../engines/definition/publish.ts';
import { replaceRetired } from '../engines/definition/replaceRetired.ts';
import { readRetiredUses } from '../engines/definition/retiredUses.ts';
import {
  compareDefinitions,
  type Named,
  type Point,
  usesOfVersion,
  viewDefinition,
} from '../engines/definition/views.ts';
import { badArgument } from '../errors.ts';
import { callerOf } from '../request/context.ts';
import { answerDictionary, customFieldsOperation } from './customFields.ts';
import type { FieldMembers } from './fieldMembers.ts';
import { inputType, type Members, type Operation, objectType } from './operation.ts';
import type { ResourceTypes } from './resourceTypes.ts';
import { DateTime, Json, PlaceCode } from './scalars.ts';
import type { PlanAnswer } from './schemas.ts';
import type { SharedTypes } from './shared.ts';

const text = () => GraphQLString;

/** Definitions as they are in force, their differences, and publishing. Drafts are ordinary records of `definition`. */
export function definitionOperations(
  { object }: ResourceTypes,
  { scalarOf }: FieldMembers,
  { Label }: SharedTypes,
  answer: PlanAnswer,
): Operation[] {
  const DefinitionConflict = objectType('DefinitionConflict', 'A change that does not simply hold any more.', {
    index: { type: () => GraphQLInt, description: 'Position among the version’s operations.' },
    reason: { type: text, description: 'gone, exists, notAllowed, anchorGone or changedAbove.' },
    isApplied: { type: () => GraphQLBoolean, description: 'Whether it holds until somebody decides.' },
    operation: { type: () => Json },
  });
  const DefinitionLayer = objectType('DefinitionLayer', 'What one unit changes.', {
    id: { type: () => GraphQLID },
    unit: { type: () => PlaceCode },
    number: { type: () => GraphQLInt },
    conflicts: { type: () => [DefinitionConflict] },
  });
  const EffectiveDefinition = objectType('EffectiveDefinition', 'A definition as it is in force in a unit.', {
    unit: { type: () => PlaceCode },
    document: { type: () => Json, description: '{ nodes: [{ id, type, in, mode, values, isHidden }] }' },
    above: { type: () => Json, description: 'What the unit gets from above, before its own changes.' },
    layers: { type: () => [DefinitionLayer], description: 'What it is made of, from above down.' },
  });
  const DefinitionDifference = objectType('DefinitionDifference', 'One difference.', {
    what: { type: text, description: 'added, removed, changed, marked, hidden, shown or moved.' },
    node: { type: text },
    key: { type: text, nullable: true },
    from: { type: () => Json, nullable: true },
    to: { type: () => Json, nullable: true },
  });
  const DictionaryItem = objectType('DictionaryItem', 'A value of a choice.', {
    code: { type: text },
    label: { type: () => Label },
    isRetired: { type: () => GraphQLBoolean, description: 'New records may not have it.' },
    replacedBy: { type: text, nullable: true },
  });
  const Dictionary = objectType('Dictionary', 'The values of choice fields, as they are where you work.', {
    name: { type: text },
    label: { type: () => Label },
    isLocked: { type: () => GraphQLBoolean, description: 'Fixed by law or standard.' },
    items: { type: () => [DictionaryItem] },
  });
  const DefinitionImpact = objectType('DefinitionImpact', 'Records of today that would break a rule of a version.', {
    resource: { type: text },
    field: { type: text, description: 'level, custom.slopeAngle.' },
    problem: { type: text, description: 'EMPTY, BELOW_MIN, ABOVE_MAX, INVALID or RETIRED.' },
    count: { type: () => GraphQLInt, nullable: true, description: 'Null: you may not count by this field.' },
    isAtLeast: { type: () => GraphQLBoolean, description: 'Not all records were tried.' },
  });
  const ReplacedProblem = objectType('ReplacedProblem', 'A record that stayed as it was.', {
    id: { type: () => GraphQLID },
    message: { type: text },
  });
  const Replaced = objectType('Replaced', 'What a call of replaceRetired did.', {
    changed: { type: () => GraphQLInt },
    left: { type: () => GraphQLInt, description: 'Records that you may change and that still have such a code.' },
    problems: { type: () => [ReplacedProblem] },
    last: { type: () => GraphQLID, nullable: true, description: 'For `after` of the next call.' },
  });
  const CodeMapping = inputType('CodeMapping', 'A retired code, and the one in use that takes its place.', {
    from: { type: text },
    to: { type: text },
  });
  const RetiredUse = objectType('RetiredUse', 'Records that still have a retired code.', {
    resource: { type: text },
    field: { type: text, description: 'hazardType, custom.soil' },
    code: { type: text },
    label: { type: () => Label },
    replacedBy: { type: text, nullable: true, description: 'What the dictionary puts in its place.' },
    count: { type: () => GraphQLInt, description: 'Those that you read.' },
    changeable: { type: () => GraphQLInt, description: 'Those that you may change.' },
  });
  const DefinitionPoint = inputType('DefinitionPoint', 'A state of a definition.', {
    unit: { type: () => PlaceCode, nullable: true, description: 'Your own unless given.' },
    id: { type: () => GraphQLID, nullable: true, description: 'A version to see in place of the one in force.' },
    moment: {
      type: () => DateTime,
      nullable: true,
      description: 'As it was in force then, to read what was written at that time; now unless given.',
    },
  });
  const [, DefinitionKind] = scalarOf(choice(definitionKind, { label: definitionKind.label }));
  const named: Members = { kind: { type: () => DefinitionKind }, name: { type: text } };
  const point: Members = { at: { type: () => DefinitionPoint, nullable: true } };
  const version: Members = { id: { type: () => GraphQLID }, version: { type: () => GraphQLInt } };
  const admins = { roles: ['tenantAdmin'] as const };
  const transition = (
    name: string,
    description: string,
    reason: Members,
    take: typeof publishDefinition,
  ): Operation => ({
    on: 'Mutation',
    name,
    description,
    args: { ...version, ...reason },
    type: () => object,
    rule: admins,
    isPlanned: true,
    resolve: async (args, context, info) =>
      answer(context, info, { what: 'one', type: 'Definition', args: { id: await take(context, args) } }),
  });
  return [
    {
      on: 'Query',
      name: 'dictionaries',
      description: 'The values of choices where you work, with those that only records of units below have.',
      args: {
        names: { type: () => [GraphQLString], nullable: true, description: 'All that are declared unless given.' },
        areChanged: {
          type: () => GraphQLBoolean,
          initial: false,
          description: 'Without names: only those that units change, of their own making too.',
        },
      },
      type: () => [Dictionary],
      rule: 'authenticated',
      resolve: ({ names, areChanged }, context) => {
        const { local } = callerOf(context);
        const all = areChanged ? local.changedDictionaries : context.registry.dictionaries.map(({ name }) => name);
        const wanted = (names ?? all) as readonly string[];
        return wanted.map((name) => {
          const dictionary = local.dictionary(name);
          if (!dictionary) throw badArgument(`没有字典“${name}”`, `There is no dictionary ${name}`);
          return answerDictionary(dictionary);
        });
      },
    },
    customFieldsOperation({ Label, Dictionary }),
    {
      on: 'Query',
      name: 'effectiveDefinition',
      description: 'A definition as it is, was, or with a draft would be, in force in your unit or one below.',
      args: { ...named, ...point },
      type: () => EffectiveDefinition,
      rule: 'insiders',
      resolve: ({ at, ...args }, context) => viewDefinition(context, args as never as Named, (at ?? {}) as Point),
    },
    {
      on: 'Query',
      name: 'definitionDifferences',
      description: 'What differs between two states of a definition, of one unit or of two.',
      args: {
        ...named,
        from: { type: () => DefinitionPoint, nullable: true },
        to: { type: () => DefinitionPoint, nullable: true },
        isFromAbove: { type: () => GraphQLBoolean, initial: false, description: 'From what the unit gets from above.' },
      },
      type: () => [DefinitionDifference],
      rule: 'insiders',
      resolve: ({ from, to, isFromAbove, ...args }, context) =>
        compareDefinitions(context, args as never as Named, {
          ...{ from: (from ?? {}) as Point, to: (to ?? {}) as Point, isFromAbove: isFromAbove as boolean },
        }),
    },
    {
      on: 'Query',
      name: 'definitionUses',
      description:
        'The units below that change what this version makes of a definition, and what would be in doubt there.',
      args: { id: { type: () => GraphQLID } },
      type: () => [DefinitionLayer],
      rule: 'insiders',
      resolve: async ({ id }, context) =>
        (await usesOfVersion(context, id as string)).map(({ layer, conflicts }) => ({ ...layer, conflicts })),
    },
    {
      on: 'Query',
      name: 'definitionImpact',
      description:
        'How many records that you read in its unit and below would break a rule of this version; none where none.',
      args: { id: { type: () => GraphQLID } },
      type: () => [DefinitionImpact],
      rule: 'insiders',
      resolve: ({ id }, context) => impactOfVersion(context, id as string),
    },
    {
      on: 'Query',
      name: 'retiredUses',
      description: 'The records in your unit and below that still have a retired code of a dictionary.',
      args: { dictionary: { type: text } },
      type: () => [RetiredUse],
      rule: 'insiders',
      resolve: ({ dictionary }, context) => readRetiredUses(context, dictionary as string),
    },
    {
      on: 'Mutation',
      name: 'replaceRetired',
      description:
        'Moves records that you may change from retired codes of a field to those in their place, each by an update of its own.',
      args: {
        resource: { type: text, description: 'riskSite' },
        field: { type: text, description: 'hazardType, custom.soil' },
        codes: {
          type: () => [CodeMapping],
          initial: [],
          description: 'Those to replace, and by what; all that the dictionary has a replacement for, unless given.',
        },
        first: { type: () => GraphQLInt, initial: 1000, description: '1 to 1000 records.' },
        after: { type: () => GraphQLID, nullable: true, description: 'Only records behind this one.' },
      },
      type: () => Replaced,
      rule: 'insiders',
      resolve: (args, context) => replaceRetired(context, args as never),
    },
    transition(
      'publishDefinition',
      'Brings a draft into force in your unit and below, within five seconds everywhere; the version before it retires.',
      { note: { type: text, nullable: true } },
      publishDefinition,
    ),
    transition(
      'retireDefinition',
      'Gives your unit back what comes from above; refused where the version added something that records may have.',
      { reason: { type: text, nullable: true } },
      retireDefinition,
    ),
  ];
}
