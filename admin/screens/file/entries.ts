import type { Resource } from '../../../schema/defineResource.ts';
import { beijingDate } from '../../../schema/fields/date.ts';
import { kindOf } from '../../../schema/fields/kinds.ts';
import type { Label } from '../../../schema/label.ts';
import { enumOf, fieldOf } from '../../declarations.ts';
import type { Change, Entry as HistoryEntry } from '../show/versions.ts';
import type { FileContent, FileRecord } from './fetchFile.ts';

/** Something that happened, at a moment or on a day. */
export interface Entry {
  key: string;
  /** Path of the relation it comes from; empty for the record of the file. */
  path: string;
  resource: Resource;
  record: FileRecord;
  /** Null for a change, which has no name of its own. */
  label: Label | null;
  /** Beijing's. */
  day: string;
  /** Null for a day without time. */
  moment: string | null;
  /** From the first moment of the record of the file, and from the one before of the same record. */
  minutes: number | null;
  step: number | null;
  /** It is the first of its record: here the record is told. */
  isFirst: boolean;
  /** Of a step or a change. */
  history: HistoryEntry | null;
  changes: readonly Change[];
}

/** Days come after the moments of the same day: what is dated by the day was written down when it was over. */
const order = ({ day, moment }: Entry): string => `${day} ${moment ? new Date(moment).toISOString() : '~'}`;

const between = (from: string | null | undefined, to: string): number | null =>
  from ? Math.round((Date.parse(to) - Date.parse(from)) / 60_000) : null;

/** The timeline of a record with all that belongs to it, the earliest first. */
export function entriesOf(resource: Resource, record: FileRecord, { history, told }: FileContent): readonly Entry[] {
  const start = record[resource.timeline?.at[0] as string] as string | null;
  const own = { path: '', resource, record, start };
  const named = new Set([...(resource.timeline?.shows ?? []), ...(resource.timeline?.follows ?? [])]);
  const members = [...told.values()].flatMap(({ member: { path, inverse }, records }) =>
    records.flatMap((one) => {
      const of = { path, resource: inverse.resource, record: one, start };
      const steps = inverse.resource.timeline?.transitions ?? [];
      const taken = (one.history ?? []).filter(({ action }) => steps.some((name) => enumOf(name) === action));
      return [...momentsOf(of), ...taken.map((entry) => happened(of, entry, []))];
    }),
  );
  const changed = history.flatMap((entry) => {
    const changes = entry.action === 'CREATE' ? [] : entry.changes.filter(({ field }) => named.has(field));
    return entry.transition || entry.action === 'CREATE' || changes.length > 0 ? [happened(own, entry, changes)] : [];
  });
  return [...momentsOf(own), ...changed, ...members].sort((one, other) => (order(one) < order(other) ? -1 : 1));
}

interface Of {
  path: string;
  resource: Resource;
  record: FileRecord;
  start: string | null;
}

/** The fields of time that are filled in, in their order; else when the record was entered. */
function timesOf({ timeline }: Resource, record: FileRecord): readonly string[] {
  const filled = (timeline?.at ?? []).filter((name) => record[name]);
  return filled.length > 0 ? filled : ['createdAt'];
}

/** What a record says of its times. */
export function momentsOf({ path, resource, record, start }: Of): (Entry & { label: Label })[] {
  const filled = timesOf(resource, record);
  return filled.map((name, position) => {
    const field = fieldOf(resource, name);
    const value = record[name] as string;
    const moment = kindOf(field).column === 'timestamptz' ? value : null;
    const before = filled[position - 1];
    return {
      ...{ key: `${record.id} ${name}`, path, resource, record, label: field.label, moment },
      day: moment ? beijingDate(new Date(moment)) : value,
      minutes: moment ? between(start, moment) : null,
      step: moment && before ? between(record[before] as string, moment) : null,
      ...{ isFirst: position === 0, history: null, changes: [] },
    };
  });
}

/** A step or change, at the time it was written down. */
const happened = ({ path, resource, record, start }: Of, history: HistoryEntry, changes: readonly Change[]): Entry => ({
  ...{ key: `${record.id} ${history.version} ${history.at}`, path, resource, record, history, changes },
  label: history.transition,
  ...{ day: beijingDate(new Date(history.at)), moment: history.at, minutes: between(start, history.at) },
  ...{ step: null, isFirst: false },
});

/** Records of one relation, the earliest first. */
export const inTime = (resource: Resource, records: readonly FileRecord[]): readonly FileRecord[] => {
  const start = (record: FileRecord) => Date.parse(record[timesOf(resource, record)[0] as string]);
  return records.toSorted((one, other) => start(one) - start(other));
};

/** How far a figure that follows on moved, and from what: against the record before of the same unit that has it. */
export function moveOf(records: readonly FileRecord[], record: FileRecord, name: string) {
  const before = records
    .slice(0, records.indexOf(record))
    .findLast((one) => one.unit.code === record.unit.code && typeof one[name] === 'number');
  const [was, is] = [before?.[name] as number | undefined, record[name]];
  return was === undefined || typeof is !== 'number' ? null : { was, by: is - was };
}
