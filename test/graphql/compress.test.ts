import { describe, expect, test } from 'vitest';
import { useApi } from '../support/api.ts';

const api = useApi();

async function encodingOf(query: string, accepted: string): Promise<string | null> {
  const { token } = await api.as('wangcheng.riskOfficer');
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'accept-encoding': accepted },
    body: JSON.stringify({ query }),
  });
  expect(await response.json()).toHaveProperty('data');
  return response.headers.get('content-encoding');
}

const long = '{ me { resources { name can masked } } }';

describe('answers above 1 KB', () => {
  test.each(['gzip', 'br, gzip;q=0.5', 'deflate , GZIP'])('are gzipped for %s', async (accepted) => {
    expect(await encodingOf(long, accepted)).toBe('gzip');
  });

  test.each(['identity', 'br', 'gzip;q=0', 'gzip; q=0.0'])('are not for %s', async (accepted) => {
    expect(await encodingOf(long, accepted)).toBe(null);
  });

  test('and no shorter ones', async () => {
    expect(await encodingOf('{ me { id } }', 'gzip')).toBe(null);
  });
});

test('rights by groups of fields are those of each field', async () => {
  const { token } = await api.as('wangcheng.viewer');
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      query: '{ me { resources { fields { name can inSome } rights { names can inSome } } } }',
    }),
  });
  const { data } = (await response.json()) as { data: { me: { resources: readonly Rights[] } } };
  for (const { fields, rights } of data.me.resources) {
    const each = rights.flatMap(({ names, ...group }) => names.map((name) => ({ name, ...group })));
    expect(each.toSorted(byName)).toEqual(fields.toSorted(byName));
  }
});

interface Rights {
  fields: readonly { name: string }[];
  rights: readonly { names: readonly string[]; can: readonly string[]; inSome: readonly string[] }[];
}

const byName = (one: { name: string }, other: { name: string }): number => one.name.localeCompare(other.name);
