import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { canonical } from '../../../schema/definitions/document.ts';
import { type DefinitionKindName, definitionKinds } from '../../../schema/definitions/kinds/index.ts';
import { scopeOf } from '../../access/scope.ts';
import type { Database } from '../../database/database.ts';
import { badArgument } from '../../errors.ts';
import { type Context, callerOf } from '../../request/context.ts';
import { type Layer, layersOver } from './layers.ts';

/** What one unit defines, as one file. */
export interface DefinitionPackage {
  format: 'anlan-definitions/1';
  /** 12-digit code of the unit it was taken from. */
  unit: string;
  takenAt: string;
  definitions: readonly PackedDefinition[];
  /** Ed25519 public key of the installation that signed it, PEM. */
  key: string;
  /** Of everything else as canonical JSON, base64. */
  signature: string;
}

export interface PackedDefinition {
  kind: DefinitionKindName;
  name: string;
  operations: readonly unknown[];
}

/** Who signed a file: the first characters of the SHA-256 of his key, as people compare them. */
export const fingerprintOf = (key: string): string =>
  createHash('sha256')
    .update(key)
    .digest('hex')
    .slice(0, 16)
    .replace(/(....)(?=.)/g, '$1 ');

/** All that the caller's unit has in force itself, signed. */
export async function packDefinitions(context: Context): Promise<DefinitionPackage> {
  const { unit } = callerOf(context).scope;
  const { database } = context.app;
  const [layers = []] = await database.read<Layer>(scopeOf(unit), layersOver(unit));
  const definitions = layers
    .filter((layer) => layer.unit === unit)
    .map(({ kind, name, overlay }) => ({ kind, name, operations: overlay }));
  const privateKey = createPrivateKey(await signingKey(database));
  const key = createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }) as string;
  const content = { format: 'anlan-definitions/1' as const, unit, takenAt: new Date().toISOString(), definitions, key };
  return { ...content, signature: sign(null, Buffer.from(canonical(content)), privateKey).toString('base64') };
}

/** A file as a client sent it. @throws AppError BAD_USER_INPUT for one that is none, or was changed after it was signed */
export function readPackage(raw: unknown): DefinitionPackage {
  const { signature, ...content } = (raw ?? {}) as DefinitionPackage;
  if (!isPackage(content)) throw badArgument('这不是配置文件', 'This is no file of definitions');
  if (!isSigned(content, signature))
    throw badArgument('签名不符：文件被改动过', 'The signature does not fit: the file was changed');
  return { ...content, signature };
}

/** Whether this installation signed it. */
export async function isOurs(context: Context, { key }: DefinitionPackage): Promise<boolean> {
  const ours = createPublicKey(createPrivateKey(await signingKey(context.app.database)));
  return ours.export({ type: 'spki', format: 'pem' }) === key;
}

function isPackage(given: Omit<DefinitionPackage, 'signature'>): boolean {
  const { format, unit, definitions, key } = given;
  if (format !== 'anlan-definitions/1' || typeof unit !== 'string' || typeof key !== 'string') return false;
  if (!Array.isArray(definitions) || definitions.length > 500) return false;
  const names = new Set(definitions.map((one) => `${one?.kind} ${one?.name}`));
  return (
    names.size === definitions.length &&
    definitions.every(
      (one) =>
        Object.hasOwn(definitionKinds, one?.kind ?? '') &&
        typeof one.name === 'string' &&
        Array.isArray(one.operations),
    )
  );
}

function isSigned(content: Omit<DefinitionPackage, 'signature'>, signature: unknown): boolean {
  try {
    const key = createPublicKey(content.key);
    return (
      key.asymmetricKeyType === 'ed25519' &&
      verify(null, Buffer.from(canonical(content)), key, Buffer.from(String(signature), 'base64'))
    );
  } catch {
    return false;
  }
}

/** The one key of this installation; two processes that make it at once agree on the first. */
const signingKey = (database: Database): Promise<string> =>
  database.asSystem('sign definitions', async (client) => {
    const find = async () =>
      (await client.query<{ pem: string }>('select private_key as pem from signing_key where id = 1')).rows[0]?.pem;
    const known = await find();
    if (known) return known;
    const { privateKey } = generateKeyPairSync('ed25519');
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
    await client.query('insert into signing_key (id, private_key) values (1, $1) on conflict do nothing', [pem]);
    return (await find()) as string;
  });
