import type { Logger } from 'pino';
import type { Language } from '../../schema/label.ts';
import type { Registry } from '../../schema/registry.ts';
import type { Caller } from '../access/caller.ts';
import type { Config } from '../config.ts';
import type { Database } from '../database/database.ts';
import type { Definitions } from '../engines/definition/definitions.ts';
import type { SlotKeeper } from '../engines/definition/keepSlots.ts';
import { mustChangePassword, unauthenticated } from '../errors.ts';
import type { Schemas } from '../graphql/schemas.ts';
import type { Sessions } from '../identity/sessions.ts';
import type { DemoAccounts } from '../transfer/demo.ts';
import type { ReadJson } from './snapshot.ts';

/** What one running API has; made once. */
export interface App {
  config: Config;
  database: Database;
  logger: Logger;
  sessions: Sessions;
  definitions: Definitions;
  /** Keeps what forms want searched and indexed. */
  slots: SlotKeeper;
  schemas: Schemas;
  demo: DemoAccounts | undefined;
  /** Whether a place exists. */
  knowsPlace(code: string): Promise<boolean>;
  /** Everything declared, whatever is enabled where. */
  registry: Registry;
}

/** What one request carries along its way. */
export interface Context {
  app: App;
  language: Language;
  /** What is declared for this caller: the core and the plugins enabled where he works. */
  registry: Registry;
  caller: Caller | undefined;
  /** SHA-256 of the session's token. */
  sessionHash: string | undefined;
  /** Reads with the other root fields of the query; absent for a field by itself. */
  read?: ReadJson;
  /** Whether the caller wants to know what the query costs. */
  isCostWanted: boolean;
  /** What becomes of the request; copies of a context share it. */
  outcome: {
    /** All that a good document asks for was refused before any SQL. */
    isRefused: boolean;
  };
  /** Sets or clears (undefined) the console's session cookie. */
  setSessionCookie(token: string | undefined): void;
}

/** @throws AppError UNAUTHENTICATED */
export function callerOf(context: Context): Caller {
  if (!context.caller) throw unauthenticated();
  return context.caller;
}

/** The caller, who has changed his first password. @throws AppError also FORBIDDEN */
export function activeCallerOf(context: Context): Caller {
  const caller = callerOf(context);
  if (caller.mustChangePassword) throw mustChangePassword();
  return caller;
}
