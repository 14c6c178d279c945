import type { EntityManager } from '@mikro-orm/postgresql';
import type { Registry } from '../../schema/registry.ts';
import { makeYear, type YearRow } from '../../seeds/year/year.ts';
import { wholeCountry } from '../access/scope.ts';
import { StartError } from '../errors.ts';
import { makeImporter } from './records/importRecords.ts';
import { inLoadingOrder } from './records/loadingOrder.ts';

/**
 * Loads the demo's year into the unit of work that has the demo, each record as of the day it was written down. Those without states need no
 * day: they are of the end of their month, so that more of them go at once. @returns how many @throws StartError naming the row
 */
export async function loadYear(em: EntityManager, registry: Registry): Promise<number> {
  const importer = makeImporter(em, registry, wholeCountry, '演示数据');
  const byResource = Map.groupBy(makeYear(), ({ resource }) => resource);
  let count = 0;
  for (const resource of inLoadingOrder(registry)) {
    const rows = byResource.get(resource.name) ?? [];
    byResource.delete(resource.name);
    const byTime = Map.groupBy(rows, ({ at }) => momentOf(at, resource.lifecycle !== undefined));
    for (const [moment, some] of [...byTime].sort(([one], [other]) => one - other)) {
      const { created, problems } = await importer(resource, inSheet(some), new Date(moment));
      const [first] = problems;
      if (first)
        throw new StartError(
          `seeds/year, ${resource.name} ${JSON.stringify(some[first.line - 2]?.cells)}, ${first.column}: ${first.label.en}`,
        );
      count += created;
    }
  }
  for (const name of byResource.keys()) throw new StartError(`seeds/year: there is no resource ${name}`);
  return count;
}

const inSheet = (rows: readonly YearRow[]) => rows.map(({ cells }, place) => ({ line: place + 2, cells }));

/** A moment as it is, the end of a day, Beijing time, or of its month; never after now. */
function momentOf(at: string, isExact: boolean): number {
  const [year = 0, month = 0] = at.split('-').map(Number);
  const moment = Date.parse(at.length > 10 ? `${at.replace(' ', 'T')}+08:00` : `${at}T23:59+08:00`);
  return Math.min(Date.now(), at.length > 10 || isExact ? moment : Date.UTC(year, month, 1));
}
