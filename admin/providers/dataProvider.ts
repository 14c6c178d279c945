import { gql } from '@apollo/client';
import buildGraphQLProvider, { type BuildQueryResult } from 'ra-data-graphql';
import type { DataProvider } from 'react-admin';
import type { Resource } from '../../schema/defineResource.ts';
import { columnsOf, headerOf, typeOf } from '../declarations.ts';
import { words } from '../language/messages.ts';
import { OFFERS, STANDING } from '../lifecycle/offers.ts';
import { ApiError } from './ApiError.ts';
import { activePlace } from './activePlace.ts';
import { rememberEnd, startOf } from './cursors.ts';
import { resourceInForce } from './customFields.ts';
import { type FilterValues, toApiFilter } from './filters.ts';
import { graphqlClient } from './graphqlClient.ts';
import { selectFields, selectParents, selectTitle } from './selection.ts';
import { me } from './session.ts';
import { toApiSort } from './sorting.ts';

/** What a screen may say beside react-admin's own parameters. */
export interface Meta {
  /** Fields to ask for, beside the title. */
  fields?: readonly string[];
  /** More to ask for, in the API's own words. */
  select?: string;
  /** A filter in the API's own words, beside those of the person. */
  where?: object;
  /** Makes a repeated create one create. */
  idempotencyKey?: string;
}

// biome-ignore lint/suspicious/noExplicitAny: react-admin and ra-data-graphql type parameters and responses so
type Loose = any;

type Build = (resource: Resource, params: Loose) => BuildQueryResult;

const detail = (resource: Resource) =>
  `${selectFields(resource, [...headerOf(resource), ...Object.keys(resource.fields)])} custom can ${selectParents(resource)}`;

const operation = (text: string, variables: object, parse: (data: Loose) => unknown): BuildQueryResult => ({
  query: gql(text),
  variables,
  parseResponse: ({ data }: Loose) => parse(data),
});

const record = ({ record: data }: Loose) => {
  if (!data) throw new ApiError('NOT_FOUND', words().notFound);
  return { data };
};

const list: Build = (resource, { pagination, sort, filter, meta = {} }) => {
  const { q: search = null } = filter as FilterValues;
  const { fields = columnsOf(resource), select = '', where } = meta as Meta;
  const values = toApiFilter(resource, filter);
  // react-admin's autocompletes sort by id where nothing is said; people expect the order of the list.
  const order = toApiSort(resource, sort);
  const text = `query ($filter: ${typeOf(resource)}Filter, $search: String, $sort: [${typeOf(resource)}Sort!], $first: Int, $offset: Int, $after: String) {
    page: ${resource.plural}(filter: $filter, search: $search, sort: $sort, first: $first, offset: $offset, after: $after) {
      nodes { ${selectFields(resource, fields)} ${select} } totalCount isTotalCapped pageInfo { hasNextPage endCursor }
    }
  }`;
  const { page, perPage } = pagination;
  const asked = { filter: where ? { and: [values, where] } : values, search, sort: [order], first: perPage };
  const key = JSON.stringify([me().id, activePlace.get(), resource.name, asked]);
  return operation(text, { ...asked, ...startOf(key, page, perPage) }, ({ page: answer }) => {
    const { nodes, totalCount, isTotalCapped, pageInfo } = answer;
    rememberEnd(key, page, pageInfo.endCursor);
    // The API stops counting; there is a page more as long as it says so.
    const seen = (page - 1) * perPage + nodes.length + (pageInfo.hasNextPage ? 1 : 0);
    return { data: nodes, total: isTotalCapped ? Math.max(totalCount, seen) : totalCount, meta: { isTotalCapped } };
  });
};

const builders: Record<string, Build> = {
  GET_LIST: list,
  GET_MANY: (resource, { ids }) =>
    operation(
      `query ($ids: [ID!]) { page: ${resource.plural}(filter: { id: { in: $ids } }, first: 100) { nodes { ${selectTitle(resource)} } } }`,
      { ids },
      (data) => ({ data: data.page.nodes }),
    ),
  GET_ONE: (resource, { id }) =>
    operation(
      `query ($id: ID!) { record: ${resource.name}(id: $id) { ${detail(resource)} ${resource.lifecycle ? `${STANDING} ${OFFERS}` : ''} } }`,
      { id },
      record,
    ),
  CREATE: (resource, { data: input, meta = {} }) =>
    operation(
      `mutation ($input: Create${typeOf(resource)}Input!, $idempotencyKey: String) {
        record: create${typeOf(resource)}(input: $input, idempotencyKey: $idempotencyKey) { ${detail(resource)} }
      }`,
      { input, idempotencyKey: (meta as Meta).idempotencyKey },
      record,
    ),
  UPDATE: (resource, { id, data: input, previousData: { version } }) =>
    operation(
      `mutation ($id: ID!, $version: Int!, $input: Update${typeOf(resource)}Input!) {
        record: update${typeOf(resource)}(id: $id, version: $version, input: $input) { ${detail(resource)} }
      }`,
      { id, version, input },
      record,
    ),
  DELETE: (resource, { id, previousData }) =>
    operation(
      `mutation ($id: ID!, $version: Int!) { id: delete${typeOf(resource)}(id: $id, version: $version) }`,
      { id, version: previousData.version },
      () => ({ data: previousData }),
    ),
};

/** react-admin's data provider: operations follow from the declarations, nothing is introspected. */
export const dataProvider: DataProvider = buildGraphQLProvider({
  client: graphqlClient as never,
  introspection: false,
  query: () => ({ fetchPolicy: 'no-cache' }),
  mutation: () => ({ fetchPolicy: 'no-cache' }),
  buildQuery: () => (type, resource, params) => {
    const build = builders[type];
    if (!build) throw new Error(`The console does not ${type}`);
    return build(resourceInForce(resource), params);
  },
});
