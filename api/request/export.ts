import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { GraphQLError, getVariableValues, Kind, type OperationDefinitionNode, parse } from 'graphql';
import type { Resource } from '../../schema/defineResource.ts';
import type { Limits } from '../config.ts';
import { AppError, badArgument, notFound } from '../errors.ts';
import { typeOf } from '../graphql/names.ts';
import type { TenantSchema } from '../graphql/schemas.ts';
import type { SheetColumn } from '../transfer/sheets/columns.ts';
import { formats } from '../transfer/sheets/write.ts';
import type { Context } from './context.ts';
import { activeCallerOf } from './context.ts';
import type { MakeContext } from './files.ts';
import { planSheet, type SheetAsk } from './plan/sheet.ts';
import { brokenBy } from './validate/variables.ts';

/** Each holds a connection; the other connections are for answers. */
const mostAtOnce = 4;

/** Milliseconds a client may take nothing of what waits for it. */
const patience = 60_000;

interface Asked {
  Params: { file: string };
  Querystring: Record<string, string | string[] | undefined>;
}

/** `GET /export/riskSites.csv`: a list as a file, as long as it is, row by row from a cursor. */
export function exportRoutes(server: FastifyInstance, makeContext: MakeContext): void {
  let running = 0;
  const counted = async function* <Batch>(batches: AsyncIterable<Batch>): AsyncGenerator<Batch> {
    if (running >= mostAtOnce) throw busy();
    running++;
    try {
      yield* batches;
    } finally {
      running--;
    }
  };
  server.get<Asked>('/export/:file', async (request, reply) => {
    const { title, format, columns, rows } = open(request, await makeContext(request, reply, true));
    const batches = counted(rows);
    reply.raw.once('close', () => void batches.return(undefined));
    // what there is to say against the query is said before the first row, as long as there can be an answer
    const first = await batches.next();
    if (reply.raw.destroyed) await batches.return(undefined);
    const all = async function* () {
      if (!first.done) yield first.value;
      yield* batches;
    };
    reply.raw.setTimeout(patience, () => reply.raw.destroy());
    return reply
      .headers({
        'content-type': format.mediaType,
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(request.params.file.replace(/^[^.]*/, title))}`,
        'cache-control': 'private, no-store',
      })
      .send(Readable.from(format.write(title, columns, all()), { objectMode: false }));
  });
}

const busy = () =>
  new AppError('RATE_LIMITED', '正在导出的人太多，请稍后再试', 'Too many exports are running; try again soon', {
    extensions: { retryAfter: 10 },
  });

/** @throws AppError NOT_FOUND for what is no list or no format, and what the plan refuses */
function open({ params, query }: FastifyRequest<Asked>, context: Context) {
  const { app, registry } = context;
  const caller = activeCallerOf(context);
  const [, plural, ending = ''] = /^(\w+)\.(\w+)$/.exec(params.file) ?? [];
  const resource = registry.resources.find((candidate) => candidate.plural === plural);
  const format = Object.hasOwn(formats, ending) ? formats[ending] : undefined;
  if (!resource || !format) throw notFound();
  const tenantSchema = app.schemas.for(caller.plugins);
  const ask = askOf(tenantSchema, resource, query, app.config.limits);
  const { statement, columns } = planSheet(tenantSchema, caller, caller.local.resource(resource), ask);
  app.logger.info({ user: caller.username, unit: caller.scope.unit, resource: resource.name }, 'an export');
  const rows = textsOf(app.database.stream(caller.scope, statement), columns, ask.as);
  return { title: resource.label[ask.as === 'en' ? 'en' : 'zh'], format, columns, rows };
}

const languageOf = (labels: string | string[] | undefined): SheetAsk['as'] => {
  if (labels === undefined || labels === 'zh') return 'zh';
  if (labels === 'en' || labels === 'names') return labels;
  throw badArgument('labels 应为 zh、en 或 names', 'labels must be zh, en or names');
};

/** The query string, its filter and sort judged as the variables of a list's query would be. @throws AppError, GraphQLError */
function askOf({ schema }: TenantSchema, resource: Resource, query: Asked['Querystring'], limits: Limits): SheetAsk {
  const variables = {
    filter: jsonOf('filter', query.filter),
    sort: jsonOf('sort', query.sort),
    search: query.search,
  };
  const tooMuch = brokenBy(variables, limits);
  if (tooMuch) throw tooMuch;
  const type = typeOf(resource);
  const document = parse(`query ($filter: ${type}Filter, $sort: [${type}Sort!], $search: String) { __typename }`);
  const operation = document.definitions.find(
    ({ kind }) => kind === Kind.OPERATION_DEFINITION,
  ) as OperationDefinitionNode;
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined));
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors: 20 });
  if (errors) throw new GraphQLError(errors[0]?.message ?? '');
  const columns = query.columns === undefined ? undefined : String(query.columns).split(',').filter(Boolean);
  return { args: coerced ?? {}, ...(columns?.length && { columns }), as: languageOf(query.labels) };
}

function jsonOf(name: string, text: string | string[] | undefined): unknown {
  if (text === undefined || text === '') return undefined;
  try {
    return JSON.parse(String(text));
  } catch {
    throw badArgument(`${name} 不是正确的 JSON`, `${name} is not valid JSON`);
  }
}

async function* textsOf(
  batches: AsyncIterable<(string | null)[][]>,
  columns: readonly SheetColumn[],
  as: SheetAsk['as'],
): AsyncGenerator<(string | null)[][]> {
  for await (const rows of batches)
    yield rows.map((row) =>
      columns.map(({ toText }, position) => {
        const text = row[position];
        return text == null ? null : toText(text, as);
      }),
    );
}
