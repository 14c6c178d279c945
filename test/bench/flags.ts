import { parseArgs } from 'node:util';
import { operations } from './operations/all.ts';
import type { Operation } from './operations/operation.ts';

export interface Flags {
  seconds: number;
  rounds: number;
  rows: number;
  connections: number[];
  operations: readonly Operation[];
  growth: boolean;
  hostile: boolean;
  custom: boolean;
  /** Whether the table goes into the README. */
  write: boolean;
  profile: string | undefined;
}

const usage = `npm run bench -- [--seconds 1.5] [--rounds 5] [--rows 200000] [--connections 8,32]
  [--only ${operations.map(({ flag }) => flag).join(',')}]
  [--growth]          the product alone over 20,000, 200,000 and 2,000,000 risk sites
  [--hostile]         the product alone beside callers whose requests are refused
  [--custom]          the product alone: a filter on an indexed custom field beside one on a declared field
  [--write]           put the table into the README, as a run without flags does
  [--profile FOLDER]  write CPU profiles of the servers there`;

/** @throws Error telling the usage */
export function readFlags(args: string[]): Flags {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({
    args,
    options: {
      seconds: { ...text, default: '1.5' },
      rounds: { ...text, default: '5' },
      rows: { ...text, default: '200000' },
      connections: { ...text, default: '8,32' },
      only: text,
      growth: flag,
      hostile: flag,
      custom: flag,
      write: flag,
      profile: text,
    },
  });
  const wanted = values.only?.split(',');
  const unknown = wanted?.find((name) => !operations.some(({ flag: known }) => known === name));
  const numbers = [values.seconds, values.rounds, values.rows, ...values.connections.split(',')].map(Number);
  if (unknown || numbers.some((number) => !(number > 0))) throw new Error(usage);
  return {
    seconds: Number(values.seconds),
    rounds: Number(values.rounds),
    rows: Number(values.rows),
    connections: values.connections.split(',').map(Number),
    operations: wanted ? operations.filter((operation) => wanted.includes(operation.flag)) : operations,
    growth: values.growth,
    hostile: values.hostile,
    custom: values.custom,
    write: values.write || args.length === 0,
    profile: values.profile,
  };
}
