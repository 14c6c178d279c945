import type { PolicyDef } from '@mikro-orm/core';

const setting = (name: string) => `nullif(current_setting('app.${name}', true), '')`;

/** Rows of the caller's scope; no rows where no scope is set. Bare settings, not sub-selects, so that indexes see the range. */
const inScope = `owner between ${setting('lo')}::bigint and ${setting('hi')}::bigint`;

/** Rows that a unit above the caller has published. */
const publishedAbove = `published and owner = any (${setting('above')}::bigint[])`;

const isSystem = `current_setting('app.system', true) = 'on'`;

/** Tenant-owned tables: read and write in scope only. */
export const ownedPolicies = (table: string, publishesDown: boolean): PolicyDef[] =>
  publishesDown
    ? [
        { name: `${table}_read`, command: 'select', using: `${inScope} or (${publishedAbove})` },
        { name: `${table}_insert`, command: 'insert', check: inScope },
        { name: `${table}_update`, command: 'update', using: inScope, check: inScope },
        { name: `${table}_delete`, command: 'delete', using: inScope },
      ]
    : [{ name: `${table}_scope`, using: inScope, check: inScope }];

/** Tables only `asSystem` reaches: passwords, sessions, idempotency keys. */
export const systemPolicies = (table: string): PolicyDef[] => [
  { name: `${table}_system`, using: isSystem, check: isSystem },
];

/** Tables everybody reads and only `asSystem` writes: places and tenants. */
export const publicPolicies = (table: string): PolicyDef[] => [
  { name: `${table}_read`, command: 'select', using: 'true' },
  ...systemPolicies(table),
];
