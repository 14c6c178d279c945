import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { StartError } from '../errors.ts';
import { type DictionaryInfo, type FieldInfo, unitTypes } from './unitTypes.ts';

/**
 * Types of what a unit defines, asked of a running API as any other software would: by ANLAN_TOKEN, or by --username and ANLAN_PASSWORD.
 * Written to --out, or else to standard output. @throws StartError
 */
export async function codegen(args: readonly string[], env = process.env): Promise<void> {
  const { unit, url, username, out } = readArguments(args);
  const ask = askAt(url);
  const token = env.ANLAN_TOKEN ?? (await login(ask, username, env.ANLAN_PASSWORD));
  const headers = { authorization: `Bearer ${token}`, 'x-tenant': unit };
  const text = unitTypes({ unit, ...(await readUnit((query) => ask(query, {}, headers))) });
  if (!out) return void process.stdout.write(text);
  mkdirSync(path.dirname(path.resolve(out)), { recursive: true });
  writeFileSync(out, text);
}

function readArguments(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    const options = { unit: text, url: { ...text, default: 'http://127.0.0.1:4000' }, username: text, out: text };
    const { unit, ...rest } = parseArgs({ args: [...args], options }).values;
    if (unit && /^[1-9]\d{11}$/.test(unit) && URL.canParse(rest.url)) return { unit, ...rest };
  } catch {
    // an unknown option is wrong use as well
  }
  throw new StartError('Usage: npm run codegen -- --unit CODE [--url URL] [--username NAME] [--out FILE]');
}

type Data = Record<string, unknown>;
type Ask = (query: string, variables?: Data, headers?: Record<string, string>) => Promise<Data>;

const askAt =
  (url: string): Ask =>
  async (query, variables = {}, headers = {}) => {
    const response = await fetch(new URL('/graphql', url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers },
      body: JSON.stringify({ query, variables }),
    }).catch((cause: Error) => {
      throw new StartError(`No API answers at ${url}.`, { cause });
    });
    const body = (await response.json().catch(() => ({}))) as { data?: Data; errors?: { message: string }[] };
    if (body.data && !body.errors) return body.data;
    throw new StartError(`${url} answers: ${body.errors?.[0]?.message ?? `HTTP ${response.status}`}`);
  };

async function login(ask: Ask, username: string | undefined, password: string | undefined): Promise<string> {
  if (!username || !password) throw new StartError('Set ANLAN_TOKEN, or give --username and set ANLAN_PASSWORD.');
  const { login: session } = await ask(
    'mutation ($username: String!, $password: String!) { login(username: $username, password: $password) { token } }',
    { username, password },
  );
  return (session as { token: string }).token;
}

const mostAtOnce = 5;

/** What there is where one works, by public operations alone. */
async function readUnit(ask: (query: string) => Promise<Data>) {
  const info = 'key kind label { zh en } help unit dictionary isRequired isComputed isPersonal isRetired';
  const names = await resourceNames(ask);
  const resources: Record<string, FieldInfo[]> = {};
  for (let from = 0; from < names.length; from += mostAtOnce) {
    const fields = names
      .slice(from, from + mostAtOnce)
      .map((name) => `${name}: customFields(resource: "${name}") { ${info} }`);
    Object.assign(resources, await ask(`{ ${fields.join(' ')} }`));
  }
  const list = (args: string) =>
    `dictionaries${args} { name label { zh en } items { code label { zh en } isRetired } }`;
  const { declared, changed } = (await ask(
    `{ declared: ${list('')} changed: ${list('(areChanged: true)')} }`,
  )) as Record<'declared' | 'changed', DictionaryInfo[]>;
  const dictionaries = new Map([...declared, ...changed].map((one) => [one.name, one]));
  const inUse = new Set(Object.values(resources).flatMap((fields) => fields.map(({ dictionary }) => dictionary)));
  for (const { name } of changed) inUse.add(name);
  return { resources, dictionaries: [...dictionaries.values()].filter(({ name }) => inUse.has(name)) };
}

/** Whatever has a create input with `custom` is a resource. */
async function resourceNames(ask: (query: string) => Promise<Data>): Promise<string[]> {
  const { __schema: schema } = (await ask('{ __schema { types { name } } }')) as {
    __schema: { types: { name: string }[] };
  };
  return schema.types.flatMap(({ name }) => {
    const resource = /^Create(\w+)Input$/.exec(name)?.[1];
    return resource ? resource.charAt(0).toLowerCase() + resource.slice(1) : [];
  });
}
