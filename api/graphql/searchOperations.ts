import { GraphQLID, GraphQLInt, GraphQLString } from 'graphql';
import { Invalid } from '../../schema/fields/kind.ts';
import { parseText } from '../../schema/fields/text.ts';
import type { Registry } from '../../schema/registry.ts';
import { badArgument } from '../errors.ts';
import { type Operation, objectType } from './operation.ts';
import type { PlanAnswer } from './schemas.ts';
import type { SharedTypes } from './shared.ts';

const mostHits = 50;

/** One search box over every resource the caller may read. */
export function searchOperations(registry: Registry, { Place }: SharedTypes, answer: PlanAnswer): Operation[] {
  const SearchHit = objectType('SearchHit', 'A record found by one of its texts.', {
    resource: { type: () => GraphQLString, description: 'Name of the resource: riskSite.' },
    id: { type: () => GraphQLID },
    title: { type: () => GraphQLString, nullable: true, description: 'Null for who may not see it.' },
    unit: { type: () => Place },
    field: { type: () => GraphQLString, description: 'The field that matched; the title for pinyin initials.' },
    matched: { type: () => GraphQLString, description: 'The text that matched, shortened around the match.' },
  });
  return [
    {
      on: 'Query',
      name: 'search',
      description:
        'Records whose names, codes and other main texts have all the words, or whose titles have these pinyin initials ("lsh" finds 拉萨河). Exact texts come first, then beginnings, then parts, then initials.',
      args: {
        text: { type: () => GraphQLString, description: 'Words, of one character or more.' },
        first: { type: () => GraphQLInt, initial: 20, description: `1 to ${mostHits}.` },
        resources: { type: () => [GraphQLString], nullable: true, description: 'Only these, by name.' },
      },
      type: () => [SearchHit],
      rule: 'authenticated',
      isPlanned: true,
      resolve: ({ text, first, resources }, context, info) =>
        answer(context, info, {
          what: 'search',
          type: 'SearchHit',
          args: {
            words: wordsOf(text as string),
            first: checkFirst(first as number),
            resources: known(registry, resources),
          },
        }),
    },
  ];
}

/** @throws AppError BAD_USER_INPUT */
function wordsOf(text: string): string[] {
  try {
    return parseText(text, { min: 1, max: 100 }).toLowerCase().split(/\s+/);
  } catch (error) {
    if (!(error instanceof Invalid)) throw error;
    throw badArgument(error.label.zh, error.label.en);
  }
}

function checkFirst(first: number): number {
  if (first >= 1 && first <= mostHits) return first;
  throw badArgument(`first 应在 1 到 ${mostHits} 之间`, `first must be from 1 to ${mostHits}`);
}

function known(registry: Registry, names: unknown): unknown {
  const wanted = (names ?? []) as string[];
  const unknown = wanted.find((name) => !registry.resources.some((resource) => resource.name === name));
  if (unknown === undefined) return names;
  throw badArgument(`没有“${unknown}”这种资料`, `There is no resource ${unknown}`);
}
