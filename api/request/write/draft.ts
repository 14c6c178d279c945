import type { EntityManager } from '@mikro-orm/postgresql';
import type { Resource } from '../../../schema/defineResource.ts';
import type { Registry } from '../../../schema/registry.ts';
import type { Caller } from '../../access/caller.ts';
import type { Scope } from '../../access/scope.ts';
import type { Definitions } from '../../engines/definition/definitions.ts';
import type { FieldProblem } from '../../errors.ts';
import type { Planner } from '../plan/planning.ts';
import type { Transition } from './journal.ts';
import type { Values } from './validate.ts';

/** Who writes, and where. */
export interface Writer {
  em: EntityManager;
  registry: Registry;
  scope: Scope;
  /** Absent for the system's own data, which no rule about people concerns. */
  caller?: Caller;
  /** Tells what the caller sees; absent with him. */
  planner?: Planner;
  /** What is defined where; absent for the system's own data, which is as it ships. */
  definitions?: Definitions;
  actor: { id: string | null; name: string };
  /** When it is written; absent for now. Only the demo tells of days gone by. */
  at?: Date;
}

/** A record as it is in the database. */
export type Row = Values & { id: string; owner: string; version: number; updatedAt: Date; deletedAt: Date | null };

/** A record on its way in: a new one, or changes of one there is. */
export interface Draft {
  id: string;
  owner: string;
  /** The record to change, managed by the unit of work; absent for a new one. */
  row?: Row;
  /** Validated values: all of a new record's, those to change of another. */
  values: Values;
  /** The earlier version that this is the way back to. */
  restored?: number;
  /** The transition that changes it, and why it was taken. */
  transition?: Transition;
  /** Settled drafts of other records that are written with it, after it. */
  brings?: readonly Brought[];
  problems: FieldProblem[];
}

export interface Brought {
  resource: Resource;
  draft: Draft;
}

/** A declaration with what the unit that owns, or will own, a record has made of it. */
export const localOf = async (
  { definitions }: Pick<Writer, 'definitions'>,
  resource: Resource,
  owner: string,
): Promise<Resource> => (definitions ? (await definitions.at(owner)).resource(resource) : resource);
