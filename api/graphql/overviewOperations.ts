import { GraphQLBoolean, GraphQLFloat, GraphQLID, GraphQLInt, GraphQLString } from 'graphql';
import type { Resource } from '../../schema/defineResource.ts';
import type { Registry } from '../../schema/registry.ts';
import { type PlanDemands, readPlanCoverage, usualDemands } from '../engines/overview/planCoverage.ts';
import { type CoverageAsk, readResponsibilityCoverage } from '../engines/overview/responsibilityCoverage.ts';
import { readStockTotals } from '../engines/overview/stockTotals.ts';
import { type Operation, objectType } from './operation.ts';
import { DateScalar, Json, PlaceCode } from './scalars.ts';

const text = () => GraphQLString;
const count = () => GraphQLInt;
const filter = { type: () => Json };

/** Overviews over several kinds of records, unit by unit. */
export const overviewOperations = (registry: Registry): Operation[] => [
  planCoverage(registry.resource('emergencyPlan')),
  responsibilityCoverage(registry.resource('responsibilityScheme')),
  stockTotals(registry.resource('supplyItem')),
];

function planCoverage(resource: Resource): Operation {
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
      kinds: { type: () => [CodeCount], description: 'Plans in force by kind.' },
      missingKinds: {
        type: () => [GraphQLString],
        description: 'Kinds that a unit of its level must have, and that it has none of.',
      },
      missingCategories: { type: () => [GraphQLString], description: 'The same with categories.' },
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
  return {
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
    rule: { verb: 'READ', resource },
    resolve: (args, context) => readPlanCoverage(context, args as never as PlanDemands),
  };
}

function responsibilityCoverage(resource: Resource): Operation {
  const ResponsibilityHolders = objectType('ResponsibilityHolders', 'Who holds a role.', {
    role: { type: text },
    recordIds: { type: () => [GraphQLID], description: 'Of the assignments (`responsibilityAssignments`).' },
  });
  const ResponsibilityObjectRow = objectType('ResponsibilityObjectRow', 'Who answers for an object on the day.', {
    key: { type: text, description: 'Tells objects apart.' },
    recordId: {
      type: () => GraphQLID,
      nullable: true,
      description: 'Of the record that it is, of the kind of the scheme.',
    },
    title: { type: text, nullable: true },
    unit: { type: () => PlaceCode },
    unitName: { type: text },
    missing: { type: () => [GraphQLString], description: 'Roles that nobody holds.' },
    overlaps: { type: () => [GraphQLString], description: 'Roles of one person that several hold.' },
    isDoubled: {
      type: () => GraphQLBoolean,
      description: 'Somebody holds two roles, and the scheme wants different people.',
    },
    holders: { type: () => [ResponsibilityHolders] },
  });
  const ResponsibilityUnit = objectType(
    'ResponsibilityUnit',
    'The objects of a unit, or of one next below and all below that.',
    {
      unit: { type: () => PlaceCode },
      unitName: { type: text },
      objects: { type: count },
      incomplete: { type: count, description: 'With a role that nobody holds.' },
      overlapping: { type: count, description: 'With too many in a role, or somebody in two.' },
    },
  );
  const ResponsibilityCoverage = objectType('ResponsibilityCoverage', 'Who answers for what on a day.', {
    isInForce: { type: () => GraphQLBoolean, description: 'Whether the scheme is valid on the day.' },
    roles: { type: () => [GraphQLString], description: 'Roles that each object needs.' },
    resource: { type: text, nullable: true, description: 'What the objects are, where they are records.' },
    units: { type: () => [ResponsibilityUnit], description: 'The unit itself first.' },
    total: { type: count, description: 'Objects that fit.' },
    objects: { type: () => [ResponsibilityObjectRow], description: 'A page of them, by unit and title.' },
  });
  return {
    on: 'Query',
    name: 'responsibilityCoverage',
    description:
      'For each object of a scheme, which roles are held on a day, and which not (W-08e, W-09d, B-12d, B-03c).',
    args: {
      scheme: { type: () => GraphQLID },
      on: { type: () => DateScalar },
      unit: { type: () => PlaceCode, nullable: true, description: 'One below yours; yours unless given.' },
      isIncompleteOnly: {
        type: () => GraphQLBoolean,
        initial: false,
        description: 'Only objects with something wrong.',
      },
      first: { type: count, initial: 100, description: '1 to 200.' },
      offset: { type: count, initial: 0, description: 'Up to 100,000.' },
    },
    type: () => ResponsibilityCoverage,
    rule: { verb: 'READ', resource },
    resolve: (args, context) => readResponsibilityCoverage(context, args as never as CoverageAsk),
  };
}

function stockTotals(resource: Resource): Operation {
  const StockTotal = objectType('StockTotal', 'How much there is of a category, in one unit of measure.', {
    category: { type: text, description: 'Code of `supplyCategory`.' },
    measure: { type: text, description: 'As the records name it: 顶, 吨.' },
    depots: { type: count, description: 'How many hold some.' },
    quantity: {
      type: () => GraphQLFloat,
      nullable: true,
      description: 'Null for a partner where fewer than two depots hold some.',
    },
  });
  return {
    on: 'Query',
    name: 'stockTotals',
    description:
      'What is in stock in your unit and below, without what is past its day: for those who read supply items, and for partners with whom an agreement shares totals (9.2 number 13, K-18a, B-13e).',
    type: () => [StockTotal],
    rule: { verb: 'TOTAL', resource },
    resolve: (_args, context) => readStockTotals(context, resource),
  };
}
