import { BigIntType, EntitySchema } from '@mikro-orm/core';
import { ownedPolicies, publicPolicies, systemPolicies } from '../policies.ts';

/** 12-digit place codes are strings in JavaScript. */
const code = new BigIntType('string');

/** The division tree; filled by the importer, extended by functional zones. */
const place = new EntitySchema({
  name: 'Place',
  tableName: 'place',
  rowLevelSecurity: 'force',
  policies: publicPolicies('place'),
  properties: {
    code: { type: code, primary: true, autoincrement: false },
    name: { type: 'string', columnType: 'text' },
    level: { type: 'string', columnType: 'text' },
    parent: { type: code, nullable: true, index: true },
    fullName: { type: 'string', columnType: 'text' },
    functionalZone: { type: 'boolean', default: false },
    countsAs: { type: 'string', columnType: 'text', nullable: true },
    nationalCode: { type: code, nullable: true },
    childDigits: { type: 'smallint' },
    pinyin: { type: 'string', columnType: 'text' },
    active: { type: 'boolean', default: true },
  },
  indexes: [
    {
      name: 'place_name_search',
      expression: 'create index "place_name_search" on "place" using gin (name gin_trgm_ops, pinyin gin_trgm_ops)',
    },
  ],
});

/** A place whose government works here. */
const tenant = new EntitySchema({
  name: 'Tenant',
  tableName: 'tenant',
  rowLevelSecurity: 'force',
  policies: publicPolicies('tenant'),
  properties: {
    code: { type: code, primary: true, autoincrement: false },
    slug: { type: 'string', columnType: 'text', nullable: true, unique: true },
    plugins: { type: 'array', columnType: 'text[]', defaultRaw: "'{}'" },
  },
});

const credential = new EntitySchema({
  name: 'Credential',
  tableName: 'credential',
  rowLevelSecurity: 'force',
  policies: systemPolicies('credential'),
  properties: {
    userId: { type: 'uuid', primary: true },
    /** Lower case; unique in the whole system. */
    username: { type: 'string', columnType: 'text', unique: true },
    /** argon2id, PHC string. */
    hash: { type: 'string', columnType: 'text', nullable: true },
    failures: { type: 'integer', default: 0 },
    mustChange: { type: 'boolean', default: false },
  },
});

const session = new EntitySchema({
  name: 'Session',
  tableName: 'session',
  rowLevelSecurity: 'force',
  policies: systemPolicies('session'),
  properties: {
    /** SHA-256 of the token, hex. */
    tokenHash: { type: 'string', columnType: 'text', primary: true },
    userId: { type: 'uuid', index: true },
    isCookie: { type: 'boolean' },
    createdAt: { type: 'datetime', columnType: 'timestamptz', defaultRaw: 'now()' },
    expiresAt: { type: 'datetime', columnType: 'timestamptz', index: true },
  },
});

/** What other software (`apiClient`) authenticates with. */
const apiToken = new EntitySchema({
  name: 'ApiToken',
  tableName: 'api_token',
  rowLevelSecurity: 'force',
  policies: systemPolicies('api_token'),
  properties: {
    /** One each: a new token takes the place of the old. */
    apiClientId: { type: 'uuid', primary: true },
    /** SHA-256 of the token, hex. */
    tokenHash: { type: 'string', columnType: 'text', unique: true },
  },
});

const idempotency = new EntitySchema({
  name: 'Idempotency',
  tableName: 'idempotency',
  rowLevelSecurity: 'force',
  policies: ownedPolicies('idempotency', false),
  properties: {
    owner: { type: code, primary: true, autoincrement: false },
    userId: { type: 'uuid', primary: true },
    key: { type: 'string', columnType: 'text', primary: true },
    /** SHA-256 of operation and arguments: the same key with another request is refused. */
    fingerprint: { type: 'string', columnType: 'text' },
    recordId: { type: 'uuid' },
    createdAt: { type: 'datetime', columnType: 'timestamptz', defaultRaw: 'now()', index: true },
  },
});

/** Who changed what when; append-only for the API. */
export const historyEntity = new EntitySchema({
  name: 'History',
  tableName: 'history',
  rowLevelSecurity: 'force',
  policies: ownedPolicies('history', false),
  properties: {
    id: { type: 'uuid', primary: true },
    owner: { type: code },
    resource: { type: 'string', columnType: 'text' },
    recordId: { type: 'uuid' },
    recordVersion: { type: 'integer' },
    action: { type: 'string', columnType: 'text' },
    actor: { type: 'uuid', nullable: true },
    actorName: { type: 'string', columnType: 'text' },
    at: { type: 'datetime', columnType: 'timestamptz', defaultRaw: 'now()' },
    /** { field: [before, after] } */
    changes: { type: 'json', columnType: 'jsonb' },
    /** What else is to be known: the reason of an unmasking and its fields, the version a restore went back to. */
    detail: { type: 'json', columnType: 'jsonb', nullable: true },
  },
  indexes: [{ properties: ['recordId', 'recordVersion', 'owner'] }, { properties: ['owner', 'at'] }],
});

/** Events written in the transaction of the change they tell of. */
export const outboxEntity = new EntitySchema({
  name: 'Outbox',
  tableName: 'outbox',
  rowLevelSecurity: 'force',
  policies: ownedPolicies('outbox', false),
  properties: {
    id: { type: 'uuid', primary: true },
    owner: { type: code },
    event: { type: 'string', columnType: 'text' },
    recordId: { type: 'uuid' },
    recordVersion: { type: 'integer' },
    at: { type: 'datetime', columnType: 'timestamptz', defaultRaw: 'now()', index: true },
  },
});

/**
 * A state that a record waited in for a decision, and has left: what turnaround and return rates are counted from. It says nothing of what
 * the record holds.
 */
const reviewStep = new EntitySchema({
  name: 'ReviewStep',
  tableName: 'review_step',
  rowLevelSecurity: 'force',
  policies: ownedPolicies('review_step', false),
  properties: {
    id: { type: 'uuid', primary: true },
    owner: { type: code },
    resource: { type: 'string', columnType: 'text' },
    recordId: { type: 'uuid' },
    state: { type: 'string', columnType: 'text' },
    transition: { type: 'string', columnType: 'text' },
    reviewUnit: { type: code },
    /** What a unit did while the record was withheld is its own business. */
    withheldFor: { type: code, nullable: true },
    enteredAt: { type: 'datetime', columnType: 'timestamptz' },
    leftAt: { type: 'datetime', columnType: 'timestamptz' },
    isReturn: { type: 'boolean' },
    isLate: { type: 'boolean' },
  },
  indexes: [{ properties: ['resource', 'leftAt', 'owner'] }],
});

/** The key this installation signs definitions with; made when it is first needed. */
const signingKey = new EntitySchema({
  name: 'SigningKey',
  tableName: 'signing_key',
  rowLevelSecurity: 'force',
  policies: systemPolicies('signing_key'),
  properties: {
    id: { type: 'smallint', primary: true, autoincrement: false },
    /** Ed25519, PKCS #8, PEM. */
    privateKey: { type: 'string', columnType: 'text' },
  },
});

/** Uploaded files, kept in the database so that every API process and every backup has them. */
const file = new EntitySchema({
  name: 'File',
  tableName: 'file',
  rowLevelSecurity: 'force',
  policies: ownedPolicies('file', false),
  properties: {
    id: { type: 'uuid', primary: true },
    owner: { type: code, index: true },
    name: { type: 'string', columnType: 'text' },
    mediaType: { type: 'string', columnType: 'text' },
    size: { type: 'integer' },
    sha256: { type: 'string', columnType: 'text' },
    content: { type: 'blob', columnType: 'bytea', lazy: true },
    createdAt: { type: 'datetime', columnType: 'timestamptz', defaultRaw: 'now()' },
  },
});

/**
 * Keys of `custom` that have a column of their own for the search box or an index: `customColumns.ts`. One for all units that use a key.
 */
const customSlot = new EntitySchema({
  name: 'CustomSlot',
  tableName: 'custom_slot',
  rowLevelSecurity: 'force',
  policies: publicPolicies('custom_slot'),
  properties: {
    /** Table of the resource. */
    resource: { type: 'string', columnType: 'text', primary: true },
    key: { type: 'string', columnType: 'text', primary: true },
    /** SEARCH, NUMBER or TEXT. */
    use: { type: 'string', columnType: 'text', primary: true },
    /** Position in its array, 1 to 30; none for the search box. */
    slot: { type: 'smallint', nullable: true },
    /** FILLING until old records have it, READY, RETIRED until nobody can be using it. */
    state: { type: 'string', columnType: 'text', default: 'FILLING' },
    /** The transaction that set the state. */
    since: { type: 'string', columnType: 'xid8', defaultRaw: 'pg_current_xact_id()' },
    changedAt: { type: 'datetime', columnType: 'timestamptz', defaultRaw: 'now()' },
  },
  indexes: [
    {
      name: 'custom_slot_place',
      expression: 'create unique index "custom_slot_place" on "custom_slot" (resource, slot) where slot is not null',
    },
  ],
});

export const systemEntities = [
  place,
  tenant,
  credential,
  session,
  apiToken,
  idempotency,
  historyEntity,
  outboxEntity,
  reviewStep,
  signingKey,
  file,
  customSlot,
];
