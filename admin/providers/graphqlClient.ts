import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { print } from 'graphql';
import { post, withoutRefusedFields } from './request.ts';

// The one way out is `post`: it knows the headers and notices outages and ended sessions, whatever the HTTP status.
const link = new ApolloLink(
  ({ query, variables, getContext }) =>
    new Observable((observer) => {
      const { signal } = (getContext().fetchOptions as { signal?: AbortSignal } | undefined) ?? {};
      post({ query: print(query), variables }, { signal: signal ?? null })
        .then((answer) => {
          observer.next(withoutRefusedFields(answer) as never);
          observer.complete();
        })
        .catch((error) => observer.error(error));
    }),
);

/** Leaves operations as they are written: without a cache nothing needs __typename. */
class NoCache extends InMemoryCache {
  override transformDocument<Document>(document: Document): Document {
    return document;
  }
}

/** Apollo only carries requests: react-query, inside react-admin, is the cache. */
export const graphqlClient = new ApolloClient({
  link,
  cache: new NoCache(),
  defaultOptions: { query: { fetchPolicy: 'no-cache' }, mutate: { fetchPolicy: 'no-cache' } },
});
