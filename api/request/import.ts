import type { EntityManager } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Language } from '../../schema/label.ts';
import { may } from '../access/caller.ts';
import { badArgument, conflict, forbidden, notFound } from '../errors.ts';
import type { SheetRow } from '../transfer/records/draftRow.ts';
import { readHeadings, reason } from '../transfer/records/headings.ts';
import { importRows, type RowProblem } from '../transfer/records/importRows.ts';
import type { Bytes } from '../transfer/sheets/bytes.ts';
import { harmless } from '../transfer/sheets/formulas.ts';
import { type Cells, readTable } from '../transfer/sheets/read.ts';
import { csvLine } from '../transfer/sheets/writeCsv.ts';
import { thrifty } from '../transfer/thrifty.ts';
import type { App, Context } from './context.ts';
import { activeCallerOf } from './context.ts';
import type { MakeContext } from './files.ts';
import { receive } from './receive.ts';
import { writerOf } from './write.ts';

/** Problems that are named one by one; the rest are counted, and stand in the sheet of bad rows. */
const mostProblems = 1000;

interface Asked {
  Params: { plural: string };
  Querystring: Record<string, string | string[] | undefined>;
}

/** `POST /import/riskSites`: the records of a CSV or XLSX file, in one transaction. */
export function importRoutes(server: FastifyInstance, app: App, makeContext: MakeContext): void {
  const mostBytes = app.config.importMegabytes * 1024 * 1024;
  server.post<Asked>('/import/:plural', async (request, reply) => {
    const asked = open(request, await makeContext(request, reply));
    return receive(request, mostBytes, (bytes) => thrifty(() => answer(asked, bytes, reply)));
  });
}

/** What is to be done with a sheet. @throws AppError before the sheet is there */
function open({ params, query, headers }: FastifyRequest<Asked>, context: Context) {
  const caller = activeCallerOf(context);
  const resource = context.registry.resources.find(({ plural }) => plural === params.plural);
  if (!resource) throw notFound();
  const mode = chosen(query, 'mode', ['dry-run', 'commit']);
  const keeps = chosen(query, 'rows', ['all', 'good']);
  const match = chosen(query, 'match', ['upsert', 'create', 'update']);
  const verbs = { upsert: ['CREATE', 'UPDATE'], create: ['CREATE'], update: ['UPDATE'] } as const;
  if (!verbs[match].some((verb) => may(caller, verb, resource))) throw forbidden();
  const wantsSheet = query.answer === 'bad-rows' || /\btext\/csv\b/.test(headers.accept ?? '');
  return { context, caller, resource, mode, keeps, match, wantsSheet };
}

async function answer(asked: ReturnType<typeof open>, bytes: Bytes, reply: FastifyReply) {
  const table = readTable(bytes);
  try {
    const { value: header } = await table.next();
    if (!header) throw badArgument('文件是空的', 'The file is empty');
    return await take(asked, header, table, reply);
  } finally {
    await table.return(undefined);
  }
}

async function take(
  { context, caller, resource, mode, keeps, match, wantsSheet }: ReturnType<typeof open>,
  header: Cells,
  table: AsyncIterable<Cells>,
  reply: FastifyReply,
) {
  const { language } = context;
  const { names, clearing, as, problems } = readHeadings(caller.local.resource(resource), header);
  const report = makeReport(header, names, language);
  report.add(problems);
  const counts = { created: 0, updated: 0, unchanged: 0, bad: 0 };
  const work = async (em: EntityManager) => {
    const [held] = await em.execute<{ held: boolean }[]>(
      'select pg_try_advisory_xact_lock(hashtextextended(?, 0)) as held',
      [`import ${resource.name} ${caller.scope.unit}`],
    );
    if (!held?.held)
      throw conflict('本单位正在导入同类数据，请稍后再试', 'Such an import of your unit is running; try again soon');
    const options = { match, as, clearing, onBad: report.row };
    const rows = rowsOf(table, header, names);
    Object.assign(counts, await importRows({ em, ...writerOf(context) }, resource, rows, options));
    if (mode === 'dry-run' || (keeps === 'all' && counts.bad > 0)) throw new Undone();
  };
  // a heading that is not understood would lose what stands below it
  const isKept =
    problems.length === 0 &&
    (await context.app.database.write(caller.scope, work).then(
      () => true,
      (error) => {
        if (error instanceof Undone) return false;
        throw error;
      },
    ));
  if (wantsSheet)
    return reply
      .headers({
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(language === 'zh' ? '问题行.csv' : 'bad-rows.csv')}`,
      })
      .send(report.sheet());
  return { mode, kept: isKept, ...counts, ...report.summary() };
}

/** Ends a transaction of which nothing is to be kept. */
class Undone extends Error {}

/** One of the values; the first where none is given. */
function chosen<const Value extends string>(
  query: Asked['Querystring'],
  name: string,
  values: readonly [Value, ...Value[]],
): Value {
  const given = query[name] ?? values[0];
  const value = values.find((known) => known === given);
  if (value) return value;
  throw badArgument(`${name} 应为 ${values.join('、')}`, `${name} must be one of ${values.join(', ')}`);
}

/** Rows by the names of their columns. */
async function* rowsOf(
  table: AsyncIterable<Cells>,
  header: Cells,
  names: readonly (string | undefined)[],
): AsyncGenerator<SheetRow> {
  for await (const { line, cells } of table) {
    if (cells.some((cell, position) => cell !== '' && !header.cells[position]))
      throw badArgument(`第 ${line} 行有一格没有列名`, `Row ${line} has a cell without a heading`);
    const named: Record<string, string> = {};
    for (const [position, name] of names.entries()) if (name) named[name] = cells[position] ?? '';
    yield { line, cells: named };
  }
}

/** Collects what is wrong: to be told, and as a sheet of the bad rows that can be corrected and sent again. */
function makeReport(header: Cells, names: readonly (string | undefined)[], language: Language) {
  const problems: object[] = [];
  const kept = names.flatMap((name, position) => (name ? position : []));
  let total = 0;
  const lines = [
    Buffer.from(
      `\ufeff${csvLine([...kept.map((position) => header.cells[position] ?? ''), reason[language]].map(harmless))}`,
    ),
  ];
  const add = (found: readonly RowProblem[]) => {
    total += found.length;
    for (const { line, label, ...problem } of found.slice(0, mostProblems - problems.length))
      problems.push({ row: line, ...problem, message: label[language] });
  };
  return {
    add,
    row({ cells }: SheetRow, found: readonly RowProblem[]) {
      add(found);
      const why = found.map(({ column, label }) => `${column}: ${label[language]}`).join('; ');
      const texts = kept.map((position) => cells[names[position] as string] ?? '');
      lines.push(Buffer.from(csvLine([...texts, why].map(harmless))));
    },
    summary: () => ({ problems, totalProblems: total }),
    sheet: () => Buffer.concat(lines),
  };
}
