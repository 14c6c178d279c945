import { beforeAll } from 'vitest';
import type { Resource } from '../../schema/defineResource.ts';
import { type Api, type Client, codesOf, useApi } from '../support/api.ts';
import { useDatabase } from '../support/behind.ts';
import { makeRecords, type Records, registry, type Unit } from '../support/records.ts';

/** A district of Lhasa and the units around it, as the caller sees them. */
export const ring = {
  own: { code: '540102000000', slug: 'chengguan' },
  lower: { code: '540102002000', slug: 'bakuo' },
  sibling: { code: '540122000000', slug: 'dangxiong' },
  upper: { code: '540100000000', slug: 'lhasa' },
  unrelated: { code: '430112000000', slug: 'wangcheng' },
} as const satisfies Record<string, Unit>;

export type Position = keyof typeof ring;
export const positions = Object.keys(ring) as Position[];
export const hidden = ['sibling', 'upper', 'unrelated'] as const;
export const inReach = (position: Position): boolean => position === 'own' || position === 'lower';

/** Resources by name, for titles of tests. */
export const resources: [name: string, resource: Resource][] = registry.resources.map((resource) => [
  resource.name,
  resource,
]);

/**
 * Those that show to their own unit and above alone until somebody publishes them, and take any target: the rest has tests of its own,
 * `test/model/emergencyAccess.test.ts`.
 */
export const ordinary = resources.filter(([name]) => name !== 'emergencyAccess');

export const randomId = (): string => crypto.randomUUID();

/** A running API with every plugin enabled around the ring. */
export function useRing(environment: NodeJS.ProcessEnv = {}): {
  api: Api;
  records: Records;
  database: ReturnType<typeof useDatabase>;
  reader(resource: Resource): Promise<Client>;
} {
  const api = useApi(environment);
  const database = useDatabase(api);
  const records = {} as Records;
  beforeAll(async () => {
    Object.assign(records, makeRecords(api));
    for (const { slug } of [ring.upper, ring.unrelated]) {
      const admin = await api.as(`${slug}.tenantAdmin`);
      for (const { name } of registry.plugins) {
        const answer = await admin.query('mutation ($name: String!) { enablePlugin(name: $name) }', { name });
        if (codesOf(answer).length > 0) throw new Error(`${slug} cannot enable ${name}`);
      }
    }
    await forgetSessions(api);
  });
  return { api, records, database, reader: (resource) => records.as(ring.own, resource.access.read) };
}

/** Sessions are remembered for two seconds: asks until the plugins show. */
async function forgetSessions(api: Api): Promise<void> {
  const wanted = registry.plugins.map(({ name }) => name).sort();
  for (const { slug } of [ring.upper, ring.unrelated]) {
    const admin = await api.as(`${slug}.tenantAdmin`);
    for (const start = Date.now(); Date.now() - start < 5000; ) {
      const { data } = await admin.query('{ me { plugins } }');
      if (JSON.stringify(data.me.plugins) === JSON.stringify(wanted)) break;
    }
  }
}

/** An answer without what differs between two requests for different ids. */
export const shapeOf = (
  { status, data, errors }: { status: number; data: unknown; errors: unknown },
  ...ids: string[]
): string => ids.reduce((text, id) => text.replaceAll(id, '<id>'), JSON.stringify({ status, data, errors }));
