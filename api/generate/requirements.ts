import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Registry } from '../../schema/registry.ts';
import { requirementsLater } from '../../schema/requirementsLater.ts';
import { fromRoot } from '../paths.ts';
import type { Generated } from './lists.ts';

const file = 'schema/README.md';
const place = /(<!-- requirements -->\n)[\s\S]*(<!-- \/requirements -->)/;

/** A row of the requirements that the model was distilled from. */
export interface Requirement {
  id: string;
  /** Its areas, joined by a stroke. */
  area: string;
  /** CORE, PLUGIN, OUT or CORE+PLUGIN. */
  class: string;
  what: string;
}

export const readRequirements = (): Requirement[] =>
  parse(readFileSync(fromRoot('schema/requirements.csv')), { columns: true });

/** The README of `schema/` with the table of what serves which requirement. */
export function requirementsTable({ resources }: Pick<Registry, 'resources'>): Generated {
  const rows = resources
    .filter(({ serves = [] }) => serves.length > 0)
    .map(({ name, label, serves = [] }) => `| \`${name}\` | ${label.zh} | ${[...serves].sort().join(' ')} |`);
  const later = Object.entries(requirementsLater).map(([id, reason]) => `- ${id}: ${reason}`);
  const table = ['| record | | requirements |', '|---|---|---|', ...rows, '', 'Not yet:', '', ...later, ''].join('\n');
  return { file, text: readFileSync(fromRoot(file), 'utf8').replace(place, `$1\n${table}\n$2`) };
}
