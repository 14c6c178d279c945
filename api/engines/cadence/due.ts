import { targetsOf } from '../../../schema/cadence.ts';
import { beijingDate } from '../../../schema/fields/date.ts';
import type { CadenceState, Due, DueItem, DueRule } from '../../../schema/generated/types.ts';
import type { Statement } from '../../database/database.ts';
import { AppError, badArgument } from '../../errors.ts';
import { type Context, callerOf } from '../../request/context.ts';
import { planningForOne } from '../../request/plan/sheet.ts';
import { unitsAt, unitWithin } from '../overview/units.ts';
import { type DueAsk, dueSql } from './dueSql.ts';
import { type Rule, rulesAt } from './rules.ts';

export interface DueArguments {
  /** 2026-03-08; today unless given. */
  on?: string | null;
  unit?: string | null;
  isBelow: boolean;
  state: readonly CadenceState[];
  rule?: string | null;
  first: number;
  offset: number;
}

interface StateCount {
  unit: string;
  state: CadenceState;
  count: number;
}

interface Answer extends Record<string, unknown> {
  counts: StateCount[] | null;
  items: Omit<DueItem, 'rule' | 'resource'>[] | null;
}

const urgency: readonly CadenceState[] = ['LATE', 'DUE', 'OPEN', 'MET'];

/**
 * What is due in a unit on a day by the rules that hold there: for each subject how often it was done, when last, and until when it must be.
 * With `isBelow` what units below owe, too, and how each of those next below stands. A rule that takes more than the caller sees has
 * `isCounted: false`, and is an error where it was asked for by id.
 * @throws AppError NOT_FOUND for a unit elsewhere, BAD_USER_INPUT, FORBIDDEN, FIELD_FORBIDDEN
 */
export async function readDue(context: Context, given: DueArguments): Promise<Due> {
  const { isBelow, first, offset } = given;
  const on = given.on ?? beijingDate(new Date());
  if (on < '2000-01-01' || on > '2199-12-31')
    throw badArgument('on 应在 2000 到 2199 年之间', 'on must be within the years 2000 to 2199');
  if (first < 0 || first > 200) throw badArgument('first 应在 0 到 200 之间', 'first must be from 0 to 200');
  if (offset < 0 || offset > 2000) throw badArgument('offset 应在 0 到 2000 之间', 'offset must be from 0 to 2000');
  const units = await unitsAt(context, unitWithin(context, given.unit));
  const rules = await rulesAt(context, units.unit.code, on, given.rule);
  const ask = { on, units, isBelow, states: given.state, most: offset + first };
  const answers = await answer(context, rules, ask, Boolean(given.rule));
  const told = rules.map((rule): DueRule => {
    const { id, name, basis, counted, countedWhere, each, atLeast, mode, every, period } = rule;
    const numbers = sum(answers.get(rule)?.counts ?? []);
    const isCounted = answers.has(rule);
    return { ...{ id, name, basis, counted, countedWhere, each, atLeast, mode, every, period, isCounted }, ...numbers };
  });
  const items = [...answers].flatMap(([rule, { items }]) => {
    const resource = targetsOf(context.registry, rule)?.subject?.name ?? null;
    return (items ?? []).map((item): DueItem => ({ ...item, rule: rule.id, resource }));
  });
  const counts = [...answers.values()].flatMap((one) => one.counts ?? []);
  const rank = ({ state, dueOn }: DueItem) => `${urgency.indexOf(state)} ${dueOn}`;
  return {
    on,
    rules: told,
    total: counts.reduce((total, { state, count }) => total + (given.state.includes(state) ? count : 0), 0),
    items: items.sort((one, other) => (rank(one) < rank(other) ? -1 : 1)).slice(offset, offset + first),
    units: [units.unit, ...(isBelow ? units.below : [])].map(({ code, name }) => ({
      ...{ unit: code, unitName: name },
      ...sum(counts.filter(({ unit }) => unit === code)),
    })),
  };
}

/** What is found for each rule, in one snapshot; rules that the caller cannot count by are left out. */
async function answer(
  context: Context,
  rules: readonly Rule[],
  ask: DueAsk,
  isStrict: boolean,
): Promise<ReadonlyMap<Rule, Answer>> {
  const { app, registry } = context;
  const caller = callerOf(context);
  const statements = new Map<Rule, Statement>();
  for (const rule of rules)
    try {
      statements.set(rule, dueSql(planningForOne(app.schemas.for(caller.plugins), caller), registry, rule, ask));
    } catch (error) {
      if (isStrict || !(error instanceof AppError)) throw error;
    }
  const answers = statements.size > 0 ? await app.database.read<Answer>(caller.scope, ...statements.values()) : [];
  return new Map([...statements.keys()].map((rule, position) => [rule, answers[position]?.[0] as Answer]));
}

function sum(counts: readonly StateCount[]) {
  const of = (wanted: CadenceState) =>
    counts.reduce((total, { state, count }) => total + (state === wanted ? count : 0), 0);
  return { late: of('LATE'), due: of('DUE'), open: of('OPEN'), met: of('MET') };
}
