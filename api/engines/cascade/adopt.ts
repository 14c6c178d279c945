import { v7 as uuidv7 } from 'uuid';
import type { Adoption, Resource } from '../../../schema/defineResource.ts';
import { recordReaches } from '../../access/reach.ts';
import { columnOf, quote, tableOf } from '../../database/columns.ts';
import { runWithin } from '../../database/runWithin.ts';
import { badInput, conflict, type FieldProblem, forbidden } from '../../errors.ts';
import { typeOf } from '../../graphql/names.ts';
import type { Context } from '../../request/context.ts';
import { all } from '../../request/plan/logic.ts';
import { bindRead, type Planner, sourceOf } from '../../request/plan/planning.ts';
import { fieldSql, readableSql } from '../../request/plan/reachSql.ts';
import { planningForOne } from '../../request/plan/sheet.ts';
import { type Draft, localOf } from '../../request/write/draft.ts';
import { mayWrite, requireFields } from '../../request/write/fields.ts';
import { keep } from '../../request/write/keep.ts';
import { placed, requireReach } from '../../request/write/ownership.ts';
import { settle } from '../../request/write/settle.ts';
import { outOfSight, staysReadable } from '../../request/write/sight.ts';
import { type Values, validate } from '../../request/write/validate.ts';
import { type ActingWriter, findSeen, write, writing } from '../../request/write.ts';
import { inTurn } from '../model/judging.ts';

type Adopted = Resource & { adopts: Adoption };

const another = { zh: '与所承接的记录不同', en: 'Not the record that is taken up' };
const notAbove = { zh: '只能承接上级发布的记录', en: 'Only what a unit above has published is taken up' };

/**
 * Makes the caller's unit's own record from one that a unit above has published: `{ id, input }`, with its parts. It begins with the declared
 * fields as the caller reads them, under what `input` says.
 * @returns the new record's id
 * @throws AppError NOT_FOUND for what is not published, BAD_USER_INPUT at `id` for what lies not above, CONFLICT where the unit has taken it up
 */
export const adopt = (context: Context, resource: Adopted, args: Values): Promise<string> =>
  writing(context, resource, 'ADOPT', args, async (writer) => {
    const { em, caller, scope } = writer;
    const { by } = resource.adopts;
    const given = (args.input ?? {}) as Values;
    const owner = scope.unit;
    const { record } = await findSeen(em, caller, resource, args.id);
    // from below nothing but published records is ever seen
    if (!scope.above.includes(record.owner)) throw badInput([{ path: 'id', label: notAbove }]);
    if ((given[by] ?? record.id) !== record.id) throw badInput([{ path: `input.${by}`, label: another }]);
    await inTurn(em, 'adopt', resource.name, owner, record.id);
    await requireFirst(writer, resource, owner, record.id);
    const [copy] = await copiesOf(writer, resource, 'id', record.id);
    const row = await placed(em, owner, {});
    requireReach(caller, recordReaches(caller, 'CREATE', resource), row);
    const local = await localOf(writer, resource, owner);
    const input: Values = { ...writable(writer, local, copy?.values ?? {}, row), ...given, [by]: record.id };
    requireFields(caller, local, 'create', input, row);
    const id = await write(writer, resource, { id: uuidv7(), owner, ...validate(local, input) });
    for (const part of writer.registry.partsOf(resource))
      await adoptParts(writer, part as Adopted, { owner, from: record.id, into: id });
    return id;
  });

/** The parts that the caller reads, each of which he must be allowed to make himself. */
async function adoptParts(
  writer: ActingWriter,
  part: Adopted,
  { owner, from, into }: { owner: string; from: string; into: string },
): Promise<void> {
  const { em, caller } = writer;
  const { by, partOf } = part.adopts as Adoption & { partOf: string };
  const copies = await copiesOf(writer, part, partOf, from);
  if (copies.length === 0) return;
  const row = await placed(em, owner, {});
  requireReach(caller, recordReaches(caller, 'CREATE', part), row);
  const local = await localOf(writer, part, owner);
  const drafts = copies.map(({ id, values }): Draft => {
    const input = { ...writable(writer, local, values, row), [by]: id, [partOf]: into };
    return { id: uuidv7(), owner, ...validate(local, input) };
  });
  await settle(writer, part, drafts);
  const problems = drafts.flatMap((draft, position) => draft.problems.map(at(`${part.plural}[${position}]`)));
  if (problems.length > 0) throw badInput(problems);
  for (const draft of drafts)
    if (!(await staysReadable(writer, part, draft))) throw forbidden(outOfSight.zh, outOfSight.en);
  await keep(writer, part, drafts);
}

const at =
  (where: string) =>
  ({ path, label }: FieldProblem): FieldProblem => ({ path: `${where}.${path}`, label });

/** What the caller may not write in a new record starts as it does in every other. */
const writable = (
  { caller }: ActingWriter,
  local: Resource,
  values: Values,
  row: Parameters<typeof mayWrite>[4],
): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => mayWrite(caller, local, name, 'create', row)));

/** A unit takes a record up once. @throws AppError CONFLICT with the title of the one it has, where the caller may read that */
async function requireFirst(
  { em, caller, planner }: ActingWriter,
  resource: Adopted,
  owner: string,
  id: string,
): Promise<void> {
  const planning = planningForOne(planner as Planner, caller);
  const shown = fieldSql(planning, sourceOf(planning, typeOf(resource)), 't', resource.title, 'read');
  const [unit, source] = [bindRead(planning, () => owner, 'bigint'), bindRead(planning, () => id, 'uuid')];
  const [known] = await runWithin<{ title: string | null }>(em, {
    text: `select case when ${shown} then t.${quote(columnOf(resource.title))} end as title from ${quote(tableOf(resource))} t
      where t.owner = ${unit} and t.${quote(columnOf(resource.adopts.by))} = ${source} and t.deleted_at is null limit 1`,
    values: planning.values.map((read) => read(planning.given)),
  });
  if (!known) return;
  const title = known.title ?? '';
  throw conflict(`本单位已承接：${title}`, `Your unit has taken it up already: ${title}`);
}

/** The fields that are copied, as the caller reads them, of the records that hold `key` in a field; empty ones are left out. */
async function copiesOf(
  { em, caller, planner }: ActingWriter,
  resource: Adopted,
  field: string,
  key: string,
): Promise<{ id: string; values: Values }[]> {
  const planning = planningForOne(planner as Planner, caller);
  const source = sourceOf(planning, typeOf(resource));
  const pairs = resource.adopts.copies.map(
    (name) =>
      `'${name}', case when ${fieldSql(planning, source, 't', name, 'read')} then to_json(t.${quote(columnOf(name))}) end`,
  );
  const holds = `t.${quote(columnOf(field))} = ${bindRead(planning, () => key, 'uuid')}`;
  return runWithin(em, {
    text: `select t.id, json_strip_nulls(json_build_object(${pairs.join(', ')})) as values from ${source.table} t
      where ${all([holds, readableSql(planning, source, 't')])} order by t.created_at, t.id`,
    values: planning.values.map((read) => read(planning.given)),
  });
}
