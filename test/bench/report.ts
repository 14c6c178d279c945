import { readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { fromRoot } from '../../api/paths.ts';
import type { Flags } from './flags.ts';
import type { Result } from './load/client.ts';
import type { Measurement } from './measure.ts';
import type { RunningServer } from './servers/startServer.ts';

/** Reads reach this part of the limit. */
const limitBar = 0.7;
/** What access rules may cost: part of the requests that would be answered without any. */
const rulesBar = 0.1;
/** MiB of the product's process. */
const memoryBar = 400;

/** The report of a run, as Markdown. */
export function reportOf(
  measurements: readonly Measurement[],
  servers: readonly RunningServer[],
  flags: Flags,
): string {
  const rows = measurements.map(({ operation, connections, results: { product, open, postgraphile, limit } }) => [
    operation.name,
    String(connections),
    shown(product),
    shown(postgraphile),
    shown(limit),
    verdict(product.requestsPerSecond / postgraphile.requestsPerSecond, operation.bar),
    operation.isWrite
      ? ratio(product.requestsPerSecond / limit.requestsPerSecond)
      : verdict(product.requestsPerSecond / limit.requestsPerSecond, limitBar),
    costOfRules(1 - product.requestsPerSecond / open.requestsPerSecond),
  ]);
  const memory = servers.map(({ name, peakMemory }) => `${name} ${peakMemory() ?? '?'}`).join(', ');
  const own = servers.find(({ name }) => name === 'product')?.peakMemory();
  return `${surroundings(flags)}

${table(['operation', 'connections', 'product', 'PostGraphile 5', 'the limit', '÷ PostGraphile', '÷ limit', 'access rules cost'], rows)}

Requests a second (median ms / p99 ms). Peak memory in MiB: ${memory}${own ? `; bar ${memoryBar}: ${own < memoryBar ? 'met' : '**not met**'}` : ''}.`;
}

export function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const shown = ({ requestsPerSecond, p50, p99 }: Result): string =>
  `${requestsPerSecond.toFixed(0)} (${p50.toFixed(1)} / ${p99.toFixed(1)})`;

const ratio = (value: number): string => value.toFixed(2);

const verdict = (value: number, bar: number): string =>
  `${ratio(value)} (bar ${bar}: ${value >= bar ? 'met' : '**not met**'})`;

const costOfRules = (part: number): string =>
  `${Math.round(part * 100)} % (bar ${rulesBar * 100} %: ${part <= rulesBar ? 'met' : '**not met**'})`;

function surroundings({ rows, rounds, seconds }: Flags): string {
  const [cpu] = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  return `${new Date().toISOString().slice(0, 10)}, ${os.cpus().length} cores (${cpu?.model.trim()}) and ${memory} GB shared by the servers, PostgreSQL and the load,
Node.js ${process.versions.node}, ${rows.toLocaleString('en')} risk sites and ${(3 * rows).toLocaleString('en')} inspections of 3,000 tenants; medians of ${rounds} rounds of ${seconds} s, servers in turns.`;
}

/** Puts the report between its marks in the README. */
export function writeReadme(report: string): void {
  const file = fromRoot('README.md');
  const text = readFileSync(file, 'utf8');
  const marked = /(<!-- bench -->)[\s\S]*(<!-- \/bench -->)/;
  if (!marked.test(text)) throw new Error('README.md has no <!-- bench --> marks');
  writeFileSync(
    file,
    text.replace(marked, (_all, open: string, close: string) => `${open}\n${report}\n${close}`),
  );
}
