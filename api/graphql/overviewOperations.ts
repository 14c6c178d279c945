import { GraphQLBoolean, GraphQLInt, GraphQLString } from 'graphql';
import type { Registry } from '../../schema/registry.ts';
import { type PlanDemands, readPlanCoverage, usualDemands } from '../engines/overview/planCoverage.ts';
import { type Operation, objectType } from './operation.ts';
import { Json, PlaceCode } from './scalars.ts';

const text = () => GraphQLString;
const count = () => GraphQLInt;
const filter = { type: () => Json };

/** Overviews over several kinds of records, unit by unit. */
export function overviewOperations(registry: Registry): Operation[] {
  const CodeCount = objectType('CodeCount', 'How many records have a code.', {
    code: { type: text },
    count: { type: count },
  });
  const PlanCoverageRow = objectType(
    'PlanCoverageRow',
    'The plans of a unit, or of one next below and all below that.',
    {
      unit: { type: () => PlaceCode },
      unitName: { type: text },
      hasBelow: {
        type: () => GraphQLBoolean,
        description: 'It can be looked into: its own units below are rows then.',
      },
      kinds: { type: () => [CodeCount], description: 'Plans in force by kind; a kind that is not there is a gap.' },
      categories: { type: () => [CodeCount], description: 'The same by category of incidents.' },
      sites: { type: count, description: 'Risk sites that need a plan of their own.' },
      sitesWithoutPlan: { type: count, description: 'Those of them that have none in force.' },
      orphans: {
        type: count,
        description:
          'Plans in force without a parent, below an abolished one, without an organization, or, one-to-one, without a risk site.',
      },
      unfiled: { type: count, description: 'Plans in force without a filing number after the time for it.' },
      within: {
        ...filter,
        description: 'A filter that leaves the records of this row; with one of `filters` it lists a number’s.',
      },
    },
  );
  const PlanCoverageFilters = objectType('PlanCoverageFilters', 'The filters of the lists behind the numbers.', {
    inForce: filter,
    sites: filter,
    sitesWithoutPlan: filter,
    orphans: filter,
    unfiled: filter,
  });
  const PlanCoverage = objectType('PlanCoverage', 'The plan tree unit by unit, and its gaps.', {
    rows: { type: () => [PlanCoverageRow], description: 'The unit itself first.' },
    filters: { type: () => PlanCoverageFilters },
  });
  return [
    {
      on: 'Query',
      name: 'planCoverage',
      description:
        'Which plans a unit and those next below it have in force, and what is missing (K-05a, K-05e, B-10, L-08d).',
      args: {
        unit: { type: () => PlaceCode, nullable: true, description: 'One below yours; yours unless given.' },
        siteLevels: {
          type: () => [GraphQLString],
          initial: usualDemands.siteLevels,
          description: 'Levels of risk sites that need a plan of their own.',
        },
        inForce: {
          type: () => [GraphQLString],
          initial: usualDemands.inForce,
          description: 'States in which a plan is in force.',
        },
        filingDays: {
          type: count,
          initial: usualDemands.filingDays,
          description: 'Calendar days from issue to filing; usually 20 working days.',
        },
      },
      type: () => PlanCoverage,
      rule: { verb: 'READ', resource: registry.resource('emergencyPlan') },
      resolve: (args, context) => readPlanCoverage(context, args as never as PlanDemands),
    },
  ];
}
