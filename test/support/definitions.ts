import type { Operation } from '../../schema/definitions/overlay.ts';
import type { Answer, Client } from './api.ts';

type Drawn = Operation | Record<string, unknown>;

/** A new item of a dictionary, after the last. */
export const item = (id: string, zh: string, more: Record<string, unknown> = {}): Drawn => ({
  ...{ do: 'add', id, type: 'item', in: 'root', after: null, mode: 'free' },
  values: { zh, ...more },
});

/** A new field of a form. */
export const field = (id: string, kind: string, zh: string, more: Record<string, unknown> = {}): Drawn => ({
  ...{ do: 'add', id, type: 'field', in: 'root', after: null, mode: 'free' },
  values: { kind, zh, ...more },
});

export const drafting = (client: Client, name: string, operations: unknown, kind = 'DICTIONARY'): Promise<Answer> =>
  client.query(
    'mutation ($input: CreateDefinitionInput!) { made: createDefinition(input: $input) { id version number state checksum operations } }',
    { input: { kind, name, operations } },
  );

export const publishing = (client: Client, { id, version }: { id: string; version: number }, note?: string) =>
  client.query(
    'mutation ($id: ID!, $version: Int!, $note: String) { made: publishDefinition(id: $id, version: $version, note: $note) { id version number state note publishedAt published operations checksum } }',
    { id, version, note },
  );

/** A published version of what a unit changes. @throws Error when it is refused */
export async function publish(client: Client, name: string, operations: readonly Drawn[], kind = 'DICTIONARY') {
  const draft = await drafting(client, name, operations, kind);
  if (!draft.data?.made) throw new Error(`${name} cannot be drafted: ${JSON.stringify(draft.errors)}`);
  const { data, errors } = await publishing(client, draft.data.made);
  if (!data?.made) throw new Error(`${name} cannot be published: ${JSON.stringify(errors)}`);
  return data.made as { id: string; version: number; number: number };
}
