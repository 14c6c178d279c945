import type { EntityManager } from '@mikro-orm/postgresql';
import type { Registry } from '../../../schema/registry.ts';
import type { Caller } from '../../access/caller.ts';
import { accessHooks } from '../../access/hooks.ts';
import { cadenceRule } from '../../engines/cadence/ruleHook.ts';
import { definitionHooks } from '../../engines/definition/hooks.ts';
import { lifecycleHooks } from '../../engines/lifecycle/delegationHook.ts';
import { modelHooks } from '../../engines/model/hooks.ts';
import { emergencyAccess } from '../../engines/model/openings.ts';
import type { FieldProblem } from '../../errors.ts';
import { identityHooks } from '../../identity/hooks.ts';
import type { Brought, Writer } from './draft.ts';
import type { Action } from './journal.ts';
import type { Values } from './validate.ts';

/** A change on its way into the database, after validation. */
export interface Change {
  em: EntityManager;
  writer: Writer;
  caller: Caller;
  /** What is declared for the caller. */
  registry: Registry;
  action: Action;
  id: string;
  owner: string;
  before: Values;
  /** The record as it will be. */
  after: Values;
  /** What is to be written; a hook may add what no client sets. */
  values: Values;
  /** What else is written with it, after it; nothing with a deletion. */
  brings: Brought[];
}

/** A change whoever makes it: a person, a lifecycle, or the system. */
export type DomainChange = Omit<Change, 'caller'>;

/** Runs in the change's transaction; answers problems with fields, throws to refuse. */
export type Hook = (change: Change) => Promise<FieldProblem[] | undefined>;

/** A hook that concerns no people, so that it judges the system's own data too. */
export type DomainHook = (change: DomainChange) => Promise<FieldProblem[] | undefined>;

/** Hand-written rules by resource. */
export const hooks: Readonly<Record<string, Hook>> = {
  ...identityHooks,
  ...accessHooks,
  ...definitionHooks,
  ...lifecycleHooks,
  ...modelHooks,
  cadenceRule,
  emergencyAccess,
};

/** Those of them that judge what the system writes. */
export const domainHooks: Readonly<Record<string, DomainHook>> = { ...modelHooks, cadenceRule };
