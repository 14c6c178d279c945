import { randomBytes } from 'node:crypto';
import type { Resource } from '../../../schema/defineResource.ts';
import { all } from './logic.ts';
import type { Planning } from './planning.ts';
import { fieldSql } from './reachSql.ts';
import { columnSql, type Source } from './sources.ts';

/** A field in a plan whose readings are told. */
export interface Told {
  resource: Resource;
  field: string;
}

/** A field of a record that an answer shows in clear. */
export interface Reading extends Told {
  /** Id of the record. */
  record: string;
}

/** Begins the keys under which rows say what they show. Drawn when the process starts and never answered. */
const mark = randomBytes(16).toString('hex');

/** They stand behind what was asked for, so a comma comes before. */
const marks = new RegExp(`,"${mark}\\.(\\d+)":(?:null|"([^"]+)")`, 'g');

/** Columns beside those asked for: the row's id where a field whose readings are told shows in clear and holds something. */
export function receiptColumns(planning: Planning, source: Source, row: string, names: readonly string[]): string[] {
  const { resource, fields } = source;
  if (!resource) return [];
  const told = new Set(names.filter((name) => fields[name]?.field?.receipt));
  return [...told].flatMap((field) => {
    const seen = fieldSql(planning, source, row, field, 'read');
    if (seen === 'false') return [];
    const number = planning.told.push({ resource, field }) - 1;
    const shown = all([seen, `${columnSql(source, row, field)} is not null`]);
    return [`case when ${shown} then ${row}.id end as "${mark}.${number}"`];
  });
}

/** An answer as its client gets it, and what it shows of what is told. */
export function takeReceipts(text: string, told: readonly Told[]): { text: string; readings: Reading[] } {
  const readings: Reading[] = [];
  const rest = text.replace(marks, (_mark, number, record) => {
    if (record) readings.push({ ...(told[Number(number)] as Told), record });
    return '';
  });
  return { text: rest, readings };
}
