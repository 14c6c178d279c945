import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { makePgSmartTagsPlugin } from 'postgraphile/utils';
import { callers, databaseUrl, listen } from './process.ts';

// PostGraphile 5 as its documentation advises for production: amber preset, no watching, no explaining, no GraphiQL, prepared statements
// (its default). NODE_ENV and GRAPHILE_ENV are set to production by who starts this.

/** Tables say nothing of the place an owner stands for. */
const unitOf = (table: string) => ({
  kind: 'class' as const,
  match: `public.${table}`,
  tags: { foreignKey: '(owner) references public.place (code)|@fieldName unit' },
});

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  // it hides relations and orders whose index is partial, as all of these are
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  plugins: [makePgSmartTagsPlugin([unitOf('risk_site'), unitOf('team')])],
  pgServices: [
    makePgService({
      connectionString: databaseUrl,
      schemas: ['public', 'bench'],
      poolConfig: { max: 12 },
      pubsub: false,
    }),
  ],
  // as the indexes have it: no value is the lowest value
  schema: { pgOrderByNullsLast: true, pgForbidSetofFunctionsToReturnNull: true },
  grafserv: { watch: false, graphiql: false, websockets: false, graphqlPath: '/graphql' },
  grafast: {
    explain: false,
    context: ({ node }) => {
      const caller = callers.get(node?.req.headers.authorization ?? '');
      if (!caller) throw new Error('Unknown token');
      return {
        pgSettings: {
          'app.lo': caller.lo,
          'app.hi': caller.hi,
          'app.above': caller.above,
          'app.system': 'off',
          'app.child_digits': String(caller.childDigits),
          'app.user': caller.userId,
          'app.user_name': caller.name,
        },
      };
    },
  },
});
const server = createServer();
await instance.createServ(grafserv).addTo(server);
await listen(server);
