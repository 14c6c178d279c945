import { GraphQLInt, GraphQLString } from 'graphql';
import { badArgument } from '../errors.ts';
import { callerOf } from '../request/context.ts';
import { literal, withinSql } from '../request/plan/operators.ts';
import { bind } from '../request/plan/planning.ts';
import type { Operation } from './operation.ts';
import { PlaceCode } from './scalars.ts';
import type { PlanAnswer } from './schemas.ts';
import type { SharedTypes } from './shared.ts';

/** The division tree: public facts, readable by everybody who is logged in. */
export function placeOperations({ Place }: SharedTypes, answer: PlanAnswer): Operation[] {
  return [
    {
      on: 'Query',
      name: 'place',
      description: 'A place by its code.',
      args: { code: { type: () => PlaceCode } },
      type: () => Place,
      nullable: true,
      rule: 'authenticated',
      isPlanned: true,
      resolve: ({ code }, context, info) => answer(context, info, { what: 'one', type: 'Place', args: { id: code } }),
    },
    {
      on: 'Query',
      name: 'places',
      description:
        'Children of a place, or places found by name or pinyin ("gtl" finds 高塘岭); without arguments, the children of your unit.',
      args: {
        parent: { type: () => PlaceCode, nullable: true },
        search: { type: () => GraphQLString, nullable: true },
        within: {
          type: () => PlaceCode,
          nullable: true,
          description: 'Search only here and below; your unit unless given.',
        },
        first: { type: () => GraphQLInt, nullable: true, initial: 50, description: '1 to 500.' },
      },
      type: () => [Place],
      rule: 'authenticated',
      isPlanned: true,
      resolve: (args, context, info) => {
        const { first } = args as { first: number };
        if (first < 1 || first > 500) throw badArgument('first 应在 1 到 500 之间', 'first must be from 1 to 500');
        const { unit } = callerOf(context).scope;
        const { parent = unit, within = unit, search } = args as Record<string, string | undefined>;
        return answer(context, info, {
          what: 'rows',
          type: 'Place',
          args: { ...args, parent: parent ?? unit, within: within ?? unit, search: search?.trim() || null },
          rows: (planning, row, given) => {
            const limit = given.field('first').look<number>();
            if (!given.field('search').isGiven)
              return {
                where: `${row}.active and ${row}.parent = ${bind(planning, given.field('parent'), 'bigint')}`,
                orderBy: `${row}.code`,
                limit,
              };
            const word = bind(
              planning,
              given.field('search'),
              'text',
              (text) => `%${literal(String(text).toLowerCase())}%`,
            );
            const inside = withinSql(planning, `${row}.code`, given.field('within'));
            return {
              where: `${row}.active and ${inside} and (${row}.name ilike ${word} or ${row}.full_name ilike ${word} or ${row}.pinyin like ${word})`,
              // the nearer to the top, the likelier it is meant
              orderBy: `length(rtrim(${row}.code::text, '0')), ${row}.code`,
              limit,
            };
          },
        });
      },
    },
  ];
}
