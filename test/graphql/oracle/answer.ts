import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLFieldResolver, graphql } from 'graphql';
import { fromRoot } from '../../../api/paths.ts';
import type { Resource } from '../../../schema/defineResource.ts';
import { dictionaryOf } from '../../../schema/dictionary.ts';
import { type Mask, maskText } from '../../../schema/fields/kind.ts';
import { kindOf } from '../../../schema/fields/kinds.ts';
import type { Eyes } from './access.ts';
import { type Condition, fits, pointing, targetsOf } from './filter.ts';
import type { Row, World } from './rows.ts';

interface ListArguments {
  filter?: Condition;
  search?: string;
  sort?: { field: string; direction: 'ASC' | 'DESC' }[];
  first: number;
  offset?: number;
}

/** A row with the resource it is of, so that a resolver knows where it stands. */
type Node = Row & { $: Resource };

/** Answers an operation by graphql-js itself with the plainest resolvers, over rows in memory. */
export function makeOracle(world: World, eyes: Eyes) {
  const schema = buildSchema(readFileSync(fromRoot('schema/generated/schema.graphql'), 'utf8'));
  const node = (resource: Resource, row: Row): Node => ({ ...row, $: resource });
  const roots = Object.fromEntries(
    world.registry.resources.map((resource) => [
      resource.plural,
      (args: ListArguments) => connection(world, eyes, resource, world.rows.get(resource.name) ?? [], args, node),
    ]),
  );

  const fieldResolver: GraphQLFieldResolver<Record<string, unknown>, unknown> = (
    source,
    args,
    _context,
    { fieldName, parentType },
  ) => {
    if (parentType.name === 'Query') return roots[fieldName]?.(args as ListArguments);
    if (parentType.name === 'Place') return placeField(world, source, fieldName);
    if (!('$' in source)) return source[fieldName];
    const { $: resource } = source as Node;
    if (fieldName === 'unit') return world.places.get(String(source.unit));
    const inverse = world.registry.inversesOf(resource).find(({ name }) => name === fieldName);
    if (inverse)
      return connection(
        world,
        eyes,
        inverse.resource,
        pointing(world, inverse, source).filter((row) => eyes.may('read', inverse.resource, inverse.field, row)),
        args as ListArguments,
        node,
      );
    const field = resource.fields[fieldName];
    if (!field) return fieldName in source ? source[fieldName] : source[fieldName.replace(/Id$/, '')];
    const kind = kindOf(field);
    const value = source[fieldName];
    if (!eyes.may('read', resource, fieldName, source)) {
      const isMasked = kind.mask && eyes.may('mask', resource, fieldName, source);
      return isMasked && value !== null ? maskText(String(value), kind.mask as Mask) : kind.isList ? [] : null;
    }
    if (field.to) {
      const target = world.registry.resource(field.to);
      const nodes = targetsOf(world, value)
        .filter((row) => eyes.sees(target, row))
        .map((row) => node(target, row));
      return kind.isList ? nodes : (nodes[0] ?? null);
    }
    if (kind.relation?.target === 'Place') return value === null ? null : world.places.get(String(value));
    return value;
  };

  return (source: string, variableValues: Record<string, unknown>) =>
    graphql({ schema, source, variableValues, fieldResolver });
}

function placeField(world: World, place: Record<string, unknown>, name: string): unknown {
  if (name === 'code') return String(place.code);
  if (name === 'parent') return place.parent === null ? null : world.places.get(String(place.parent));
  return place[name];
}

function connection(
  world: World,
  eyes: Eyes,
  resource: Resource,
  rows: readonly Row[],
  args: ListArguments,
  node: (resource: Resource, row: Row) => Node,
) {
  const { filter = {}, search = '', sort, first, offset = 0 } = args;
  const words = search.split(/\s+/).filter(Boolean);
  const searched = Object.keys(resource.fields).filter(
    (name) => resource.fields[name]?.search && eyes.isOpen('search', resource, name),
  );
  const isFound = (row: Row) =>
    words.every((word) =>
      searched.some((name) =>
        String(row[name] ?? '')
          .toLowerCase()
          .includes(word.toLowerCase()),
      ),
    );
  const fitting = rows
    .filter((row) => eyes.sees(resource, row) && fits(world, eyes, resource, row, filter) && isFound(row))
    .toSorted(order(world, resource, sort));
  const page = fitting.slice(offset, offset + first).map((row) => node(resource, row));
  return {
    nodes: page,
    edges: page.map((one) => ({ node: one })),
    totalCount: fitting.length,
    isTotalCapped: false,
    pageInfo: { hasNextPage: offset + first < fitting.length, hasPreviousPage: offset > 0 },
  };
}

/** Missing values lowest, locked choices as their dictionary has them, texts by pinyin, the id at last. */
function order(world: World, resource: Resource, sort: ListArguments['sort']) {
  const keys = sort?.length
    ? sort
    : [{ field: resource.defaultSort.field as string, direction: resource.defaultSort.direction }];
  const direction = keys[0]?.direction ?? 'ASC';
  const camel = (name: string) => name.toLowerCase().replace(/_(.)/g, (_all, letter: string) => letter.toUpperCase());
  return (one: Row, other: Row): number => {
    for (const key of [...keys, { field: 'id', direction }]) {
      const name = /^[A-Z]/.test(key.field) ? camel(key.field) : key.field;
      const [left, right] = [one, other].map((row) => rankOf(world, resource, name, row[name])) as [number, number];
      if (left !== right) return (left < right ? -1 : 1) * (key.direction === 'ASC' ? 1 : -1);
    }
    return 0;
  };
}

function rankOf(world: World, resource: Resource, name: string, value: unknown): number | string {
  if (value === null) return Number.NEGATIVE_INFINITY;
  const field = resource.fields[name];
  const dictionary = field && dictionaryOf(field);
  if (dictionary?.locked) return dictionary.items.findIndex(({ code }) => code === value);
  if (typeof value === 'boolean') return Number(value);
  if (field && kindOf(field).column === 'timestamptz') return Date.parse(String(value));
  if (typeof value === 'string' && field && kindOf(field).column === 'text') return world.rank(value);
  if (name === 'id') return String(value);
  return typeof value === 'number' ? value : Number(String(value).replaceAll('-', ''));
}
