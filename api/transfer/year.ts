import type { EntityManager } from '@mikro-orm/postgresql';
import type { Registry } from '../../schema/registry.ts';
import { makeYear, type YearRow } from '../../seeds/year/year.ts';
import { wholeCountry } from '../access/scope.ts';
import { StartError } from '../errors.ts';
import { makeImporter } from './records/importRecords.ts';
import { inLoadingOrder } from './records/loadingOrder.ts';

/** Loads the demo's year into the unit of work that has the demo, each record as of the day it was written down. @returns how many @throws StartError */
export async function loadYear(em: EntityManager, registry: Registry): Promise<number> {
  const importer = makeImporter(em, registry, wholeCountry, '演示数据');
  const byResource = Map.groupBy(makeYear(), ({ resource }) => resource);
  let count = 0;
  for (const resource of inLoadingOrder(registry)) {
    const byTime = Map.groupBy(byResource.get(resource.name) ?? [], ({ at }) => at);
    byResource.delete(resource.name);
    for (const [at, rows] of [...byTime].sort(([one], [other]) => (one < other ? -1 : 1))) {
      const { created, problems } = await importer(resource, inSheet(rows), momentOf(at));
      const [first] = problems;
      if (first)
        throw new StartError(
          `seeds/year, ${resource.name} ${JSON.stringify(rows[first.line - 2]?.cells)}, ${first.column}: ${first.label.en}`,
        );
      count += created;
    }
  }
  for (const name of byResource.keys()) throw new StartError(`seeds/year: there is no resource ${name}`);
  return count;
}

const inSheet = (rows: readonly YearRow[]) => rows.map(({ cells }, place) => ({ line: place + 2, cells }));

/** A day's records were written down at nine in the morning, Beijing time, and none after now. */
const momentOf = (at: string): Date =>
  new Date(Math.min(Date.now(), Date.parse(at.length > 10 ? `${at.replace(' ', 'T')}+08:00` : `${at}T09:00+08:00`)));
