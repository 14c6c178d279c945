import { GraphQLBoolean, GraphQLID, GraphQLInt, GraphQLString } from 'graphql';
import type { Registry } from '../../schema/registry.ts';
import { type DueArguments, readDue } from '../engines/cadence/due.ts';
import { enumType, type Members, type Operation, objectType } from './operation.ts';
import { DateScalar, Json, PlaceCode } from './scalars.ts';

const text = { type: () => GraphQLString };
const count = { type: () => GraphQLInt };
const day = { type: () => DateScalar };

/** What is due by the rules of a unit; the rules are records like any others. */
export function cadenceOperations(registry: Registry): Operation[] {
  const CadenceState = enumType('CadenceState', 'Where something stands that is to be done again and again.', {
    LATE: 'The time is over: the interval, or the period before this one, which was missed and is not made up for.',
    DUE: 'The time for a warning has come.',
    OPEN: 'Not yet done as often as it must be, with time left.',
    MET: 'Nothing to do.',
  });
  const numbers: Members = { late: count, due: count, open: count, met: count };
  const DueRule = objectType('DueRule', 'A rule that holds on the day, and how many subjects stand where.', {
    id: { type: () => GraphQLID },
    name: text,
    basis: { ...text, nullable: true },
    counted: { ...text, description: 'Name of the resource whose records count.' },
    countedWhere: { type: () => Json, nullable: true, description: 'Codes by field that a record must have to count.' },
    each: { ...text, description: 'The reference that a record is counted by, or `unit`.' },
    ...{ mode: text, atLeast: count, every: count, period: text },
    isCounted: { type: () => GraphQLBoolean, description: 'Not where it takes more than you may see.' },
    ...numbers,
  });
  const DueItem = objectType('DueItem', 'What a subject owes by a rule.', {
    rule: { type: () => GraphQLID },
    resource: { ...text, nullable: true, description: 'Of the record that is the subject; none for a unit.' },
    recordId: { type: () => GraphQLID, nullable: true },
    title: { ...text, nullable: true },
    unit: { type: () => PlaceCode },
    unitName: text,
    done: { ...count, description: 'In this period; of an interval, whether it was done within it.' },
    last: { ...day, nullable: true, description: 'When it was last done.' },
    dueOn: { ...day, description: 'The last day for it.' },
    state: { type: () => CadenceState },
  });
  const DueUnit = objectType('DueUnit', 'A unit, or one next below it with all that lies below that.', {
    unit: { type: () => PlaceCode },
    unitName: text,
    ...numbers,
  });
  const Due = objectType('Due', 'What is due on a day, by which rules.', {
    on: day,
    rules: { type: () => [DueRule] },
    items: { type: () => [DueItem], description: 'A page of them, the most urgent first.' },
    total: { ...count, description: 'Items in these states.' },
    units: { type: () => [DueUnit], description: 'The unit itself first; with `isBelow` those next below it.' },
  });
  return [
    {
      on: 'Query',
      name: 'due',
      description:
        'What is due on a day in a unit, by its own rules and those published above it (`cadenceRules`): quotas within periods of the calendar and intervals since the last time, for units, organizations or other records (K-04c, K-06e, W-14d, B-10c).',
      args: {
        on: { ...day, nullable: true, description: 'In Beijing; today unless given. Of the years 2000 to 2199.' },
        unit: { type: () => PlaceCode, nullable: true, description: 'One below yours; yours unless given.' },
        isBelow: { type: () => GraphQLBoolean, initial: false, description: 'What units below owe, too.' },
        state: { type: () => [CadenceState], initial: ['LATE', 'DUE'], description: 'Of the items.' },
        rule: { type: () => GraphQLID, nullable: true, description: 'Only this one.' },
        first: { ...count, initial: 50, description: '0 to 200.' },
        offset: { ...count, initial: 0, description: 'Up to 2,000.' },
      },
      type: () => Due,
      rule: { verb: 'READ', resource: registry.resource('cadenceRule') },
      resolve: (args, context) => readDue(context, args as never as DueArguments),
    },
  ];
}
