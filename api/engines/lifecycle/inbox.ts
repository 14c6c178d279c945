import type { Resource } from '../../../schema/defineResource.ts';
import type { Inbox, InboxGroup, InboxItem } from '../../../schema/generated/types.ts';
import type { Label } from '../../../schema/label.ts';
import { type Lifecycle, stateOf } from '../../../schema/lifecycle.ts';
import { columnOf, quote } from '../../database/columns.ts';
import type { Statement } from '../../database/database.ts';
import { badArgument } from '../../errors.ts';
import { typeOf } from '../../graphql/names.ts';
import { type Context, callerOf } from '../../request/context.ts';
import { all, any } from '../../request/plan/logic.ts';
import { bindRead, type Planning, sourceOf } from '../../request/plan/planning.ts';
import { fieldSql, readableSql } from '../../request/plan/reachSql.ts';
import { planningForOne } from '../../request/plan/sheet.ts';
import { capacitiesOf } from './capacities.ts';
import { lifecycleOf, type Query } from './lifecycleOf.ts';

/** What waits for the caller's decision, his own or as a delegate: the longest overdue first. @throws AppError BAD_USER_INPUT */
export async function readInbox(context: Context, first: number): Promise<Inbox> {
  if (first < 0 || first > 100) throw badArgument('first 应在 0 到 100 之间', 'first must be from 0 to 100');
  const caller = callerOf(context);
  const planner = context.app.schemas.for(caller.plugins);
  const resources = context.registry.resources.filter(({ lifecycle }) => lifecycle);
  const statements = resources.flatMap((resource) => waiting(planningForOne(planner, caller), resource, first) ?? []);
  const answers = statements.length > 0 ? await context.app.database.read<Waiting>(caller.scope, ...statements) : [];
  const query: Query = async (statement) => (await context.app.database.read(caller.scope, statement))[0] as never;
  const labelled = async <Row extends Followed>(row: Row): Promise<Row & { label: Label }> => {
    const local = caller.local.resource(context.registry.resource(row.resource));
    const state = stateOf(await lifecycleOf(context.app.registry, query, local, row.version), row.state);
    return { ...row, label: state?.label ?? { zh: row.state, en: row.state } };
  };
  const found = answers.flat();
  const groups = merged(await Promise.all(found.flatMap((one) => one.groups ?? []).map(labelled)));
  const items = await Promise.all(found.flatMap((one) => one.items ?? []).map(labelled));
  const rank = ({ dueAt, since }: InboxItem) => `${dueAt ?? '9999'} ${since}`;
  return { groups, items: items.sort((one, other) => (rank(one) < rank(other) ? -1 : 1)).slice(0, first) };
}

/** What a record's state is called is told by the lifecycle that it follows. */
interface Followed {
  resource: string;
  state: string;
  version: string;
}

interface Waiting {
  groups: (Omit<InboxGroup, 'label'> & Followed)[] | null;
  items: (Omit<InboxItem, 'label'> & Followed)[] | null;
}

/** One group for each state, in the words of most of its records. */
function merged(groups: readonly InboxGroup[]): InboxGroup[] {
  const byState = Map.groupBy(groups, ({ resource, state }) => `${resource} ${state}`);
  return [...byState.values()].map((same) => {
    const [most] = same.toSorted((one, other) => other.count - one.count) as [InboxGroup];
    const sum = (name: 'count' | 'overdue') => same.reduce((total, one) => total + one[name], 0);
    return { ...most, count: sum('count'), overdue: sum('overdue') };
  });
}

/** Asks for the records of a resource that wait for the caller; undefined where he reads none. */
function waiting(planning: Planning, resource: Resource, first: number): Statement | undefined {
  const source = sourceOf(planning, typeOf(resource));
  const readable = readableSql(planning, source, 't');
  if (readable === 'false') return undefined;
  const { field } = resource.lifecycle as Lifecycle;
  const capacities = capacitiesOf(planning.caller);
  const mine = capacities.map(({ grants, organizations }) => {
    const roles = bindRead(planning, () => grants.map(({ unit, role }) => `${unit} ${role}`), 'text[]');
    const departments = bindRead(planning, () => organizations, 'uuid[]');
    return all([
      `exists (select 1 from unnest(t.review_roles) r where t.review_unit || ' ' || r = any (${roles}))`,
      `t.review_organization is null or t.review_organization = any (${departments})`,
    ]);
  });
  const units = bindRead(
    planning,
    () => capacities.flatMap(({ grants }) => grants.map(({ unit }) => unit)),
    'bigint[]',
  );
  const isTitled = resource.title in resource.fields;
  const shown = isTitled ? fieldSql(planning, source, 't', resource.title, 'read') : 'false';
  const title = isTitled ? `case when ${shown} then t.${quote(columnOf(resource.title))}::text end` : 'null::text';
  const overdue = 'coalesce(t.due_at < now(), false)';
  const text = `with w as (
      select t.id, '${resource.name}' as resource, ${title} as title, t.${quote(columnOf(field))} as state, t.lifecycle as version, t.owner::text as unit,
        t.state_since as since, t.due_at as "dueAt", ${overdue} as "isOverdue"
      from ${source.table} t where ${all([`t.review_unit = any (${units})`, any(mine), readable])})
    select
      (select json_agg(g) from (select resource, state, version, count(*)::int as count,
        count(*) filter (where "isOverdue")::int as overdue from w group by resource, state, version order by state) g) as groups,
      (select json_agg(i) from (select w.*, p.full_name as "unitName" from w join place p on p.code = w.unit::bigint
        order by "dueAt" nulls last, since limit ${first}) i) as items`;
  return { text, values: planning.values.map((read) => read(planning.given)) };
}
