import type { Resource } from '../../../schema/defineResource.ts';
import { Invalid } from '../../../schema/fields/kind.ts';
import { kindOf } from '../../../schema/fields/kinds.ts';
import { codesAbove } from '../../access/scope.ts';
import { columnOf, quote, tableOf } from '../../database/columns.ts';
import { runWithin } from '../../database/runWithin.ts';
import { typeOf } from '../../graphql/names.ts';
import { isUuid, sourceOf } from '../../request/plan/planning.ts';
import { fieldSql, readableSql } from '../../request/plan/reachSql.ts';
import { planningForOne, textKeyOf } from '../../request/plan/sheet.ts';
import type { Writer } from '../../request/write/draft.ts';

/** A record that a cell of a unit's row names. */
export interface Named {
  to: string;
  unit: string;
  text: string;
}

interface Found {
  id: string;
  owner: string;
  key: string | null;
  title: string | null;
}

/**
 * Finds records as people name them: by key, else by title, in the row's unit or the nearest unit above that has one; `430112000000/key` in
 * that unit alone; by id. One query a resource; records that the importer does not see do not exist, nor do keys and titles he does not see.
 */
export async function findReferences(writer: Writer, wanted: readonly Named[]): Promise<(named: Named) => string> {
  const { registry } = writer;
  const known = new Map<string, readonly Found[]>();
  for (const to of new Set(wanted.map((named) => named.to))) {
    const texts = wanted.filter((named) => named.to === to).map(({ text }) => parts(text).key);
    known.set(to, await load(writer, registry.resource(to), [...new Set(texts)]));
  }
  return ({ to, unit, text }) => {
    if (isUuid(text)) return text;
    const { owner, key } = parts(text);
    const { label } = registry.resource(to);
    for (const code of owner ? [owner] : [unit, ...codesAbove(unit)]) {
      const here = (known.get(to) ?? []).filter((found) => found.owner === code);
      const byKey = here.find((found) => found.key === key);
      if (byKey) return byKey.id;
      const byTitle = here.filter((found) => found.title === key);
      if (byTitle.length > 1)
        throw new Invalid(
          `有 ${byTitle.length} 个${label.zh}叫“${text}”`,
          `${byTitle.length} records of ${label.en} are called "${text}"`,
        );
      if (byTitle[0]) return byTitle[0].id;
    }
    throw new Invalid(`没有找到${label.zh}“${text}”`, `No ${label.en} "${text}"`);
  };
}

function parts(text: string): { owner?: string; key: string } {
  const explicit = /^(\d{12})\/(.+)$/s.exec(text);
  return explicit ? { owner: explicit[1] as string, key: explicit[2] as string } : { key: text };
}

async function load(
  { em, caller, planner }: Writer,
  resource: Resource,
  texts: readonly string[],
): Promise<readonly Found[]> {
  const planning = planner && caller && planningForOne(planner, caller);
  const source = planning && sourceOf(planning, typeOf(resource));
  const isClear = (name: string) => (planning && source ? fieldSql(planning, source, 't', name, 'read') : 'true');
  const sql = (name: string | undefined) =>
    name ? `case when ${isClear(name)} then t.${quote(columnOf(name))} end` : 'null::text';
  const living = planning && source ? readableSql(planning, source, 't') : 't.deleted_at is null';
  const list = `select id, owner::text, ${sql(textKeyOf(resource))} as key, ${sql(plainTitleOf(resource))} as title`;
  const values = planning?.values.map((read) => read(planning.given)) ?? [];
  const sought = `$${values.push(texts)}::text[]`;
  return runWithin(em, {
    text: `select * from (${list} from ${quote(tableOf(resource))} t where ${living}) t where key = any (${sought}) or title = any (${sought})`,
    values,
  });
}

const plainTitleOf = ({ title, fields }: Resource): string | undefined => {
  const field = fields[title];
  return field && kindOf(field).column === 'text' ? title : undefined;
};
