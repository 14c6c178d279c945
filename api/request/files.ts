import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import { isOutsider, type Role, roles } from '../../schema/roles.ts';
import { type Caller, grantsHere, isOutside } from '../access/caller.ts';
import { columnOf, quote, tableOf } from '../database/columns.ts';
import { runWithin } from '../database/runWithin.ts';
import { badArgument, notFound } from '../errors.ts';
import type { Bytes } from '../transfer/sheets/bytes.ts';
import type { App, Context } from './context.ts';
import { activeCallerOf } from './context.ts';
import { fileSql, holdsFile } from './plan/files.ts';
import { all } from './plan/logic.ts';
import { bindRead, isUuid } from './plan/planning.ts';
import { planningForOne } from './plan/sheet.ts';
import { tellReceipts } from './receipts.ts';
import { receive } from './receive.ts';
import { placed, requireReach } from './write/ownership.ts';

export const largestFile = 20 * 1024 * 1024;

/** Everybody who keeps records; those who only look on upload nothing. */
const uploaders: readonly Role[] = (Object.keys(roles) as Role[]).filter(
  (name) => name !== 'viewer' && name !== 'evaluator' && !isOutsider(name),
);

export type MakeContext = (request: FastifyRequest, reply: FastifyReply, isLink?: boolean) => Promise<Context>;

/** Media types a browser may show in place; everything else is downloaded, so that an upload can never run as a page of ours. */
const shownTypes = /^(image\/(png|jpeg|gif|webp)|application\/pdf|text\/plain)$/;

/** Uploads and downloads of the `file` kind. A file belongs to the unit it was uploaded in; units above have it with a record they read. */
export function fileRoutes(server: FastifyInstance, app: App, makeContext: MakeContext): void {
  server.post('/files', async (request, reply) => {
    const context = await makeContext(request, reply);
    activeCallerOf(context);
    return receive(request, largestFile, (bytes) => upload(app, request, context, bytes));
  });
  server.get<{ Params: { id: string } }>('/files/:id', async (request, reply) =>
    download(app, request, reply, await makeContext(request, reply, true)),
  );
}

async function upload(app: App, request: FastifyRequest, context: Context, bytes: Bytes) {
  const caller = activeCallerOf(context);
  const { scope } = caller;
  const name = nameOf(request.headers['x-file-name']);
  const mediaType =
    /^[\w.+-]+\/[\w.+-]+/.exec(request.headers['content-type'] ?? '')?.[0] ?? 'application/octet-stream';
  const content = await bytes.read(0, bytes.size);
  const id = await app.database.write(scope, async (em) => {
    const grants = isOutside(caller) ? [] : grantsHere(caller);
    const units = grants.flatMap(({ role, unit }) => (uploaders.includes(role) ? [unit] : []));
    const reaches = units.length > 0 ? [{ units, distances: ['own'] as const, when: [] }] : [];
    requireReach(caller, reaches, await placed(em, scope.unit, {}));
    return keepFile(em, scope.unit, { name, mediaType, content });
  });
  return { id, name, size: content.length, type: mediaType };
}

/** Keeps a file of a unit. @returns its id */
export async function keepFile(
  em: EntityManager,
  unit: string,
  { name, mediaType, content }: { name: string; mediaType: string; content: Buffer },
): Promise<string> {
  const id = uuidv7();
  const sha256 = createHash('sha256').update(content).digest('hex');
  await runWithin(em, {
    text: 'insert into file (id, owner, name, media_type, size, sha256, content) values ($1, $2, $3, $4, $5, $6, $7)',
    values: [id, unit, name, mediaType, content.length, sha256, content],
  });
  return id;
}

function nameOf(header: string | string[] | undefined): string {
  try {
    const name = decodeURIComponent(String(header ?? ''))
      .normalize('NFC')
      .replace(/^.*[/\\]/, '')
      .trim();
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
    if (name && name.length <= 200 && !/[\u0000-\u001f\u007f]/.test(name)) return name;
  } catch {}
  throw badArgument('请在 x-file-name 中给出文件名', 'Give the file name, percent-encoded, in x-file-name');
}

async function download(
  app: App,
  request: FastifyRequest<{ Params: { id: string } }>,
  reply: FastifyReply,
  context: Context,
) {
  const caller = activeCallerOf(context);
  const { id } = request.params;
  if (!isUuid(id)) throw notFound();
  const planning = planningForOne(app.schemas.for(caller.plugins), caller);
  const wanted = all([`t.id = ${bindRead(planning, () => id, 'uuid')}`, fileSql(planning, 't')]);
  const [rows] = await app.database.read<{ name: string; type: string; content: Buffer }>(caller.scope, {
    text: `select name, media_type as type, content from file t where ${wanted}`,
    values: planning.values.map((read) => read(planning.given)),
  });
  const file = rows?.[0];
  if (!file) throw notFound();
  await tellDownload(app, caller, id);
  const disposition = shownTypes.test(file.type) ? 'inline' : 'attachment';
  return reply
    .headers({
      'content-type': shownTypes.test(file.type) ? file.type : 'application/octet-stream',
      'content-disposition': `${disposition}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'cache-control': 'private, no-store',
    })
    .send(file.content);
}

/** Writes down the download where a record says of the file that its readings are told. */
async function tellDownload({ database, schemas }: App, caller: Caller, id: string): Promise<void> {
  const { registry } = schemas.for(caller.plugins);
  const told = registry.resources.flatMap((resource) =>
    Object.entries(resource.fields).flatMap(([field, one]) =>
      one.receipt && holdsFile(one) ? { resource, field } : [],
    ),
  );
  for (const one of told) {
    const [rows = []] = await database.read<{ record: string }>(caller.scope, {
      text: `select id as record from ${quote(tableOf(one.resource))} where ${quote(columnOf(one.field))} = $1`,
      values: [id],
    });
    if (rows.length > 0)
      await tellReceipts(
        database,
        caller,
        rows.map(({ record }) => ({ ...one, record })),
      );
  }
}
