import { v7 as uuidv7 } from 'uuid';
import type { Resource } from '../../../schema/defineResource.ts';
import { compile } from '../../../schema/expressions/compile.ts';
import { beijingDate } from '../../../schema/fields/date.ts';
import { Invalid } from '../../../schema/fields/kind.ts';
import { parseText } from '../../../schema/fields/text.ts';
import type { Label } from '../../../schema/label.ts';
import { type Lifecycle, type LifecycleState, stateOf, type Transition } from '../../../schema/lifecycle.ts';
import { runWithin } from '../../database/runWithin.ts';
import { badInput, conflict, type FieldProblem, forbidden } from '../../errors.ts';
import { upperSnake } from '../../graphql/names.ts';
import type { Context } from '../../request/context.ts';
import { type Draft, localOf, type Row } from '../../request/write/draft.ts';
import { givenFor, requireFields } from '../../request/write/fields.ts';
import type { Placed } from '../../request/write/ownership.ts';
import { settle } from '../../request/write/settle.ts';
import { type Values, validate } from '../../request/write/validate.ts';
import { type ActingWriter, type Transited, takeTransition } from '../../request/write.ts';
import { type Capacity, capacitiesOf, isOpenTo } from './capacities.ts';
import { runEffects } from './effects.ts';
import { enterState } from './enterState.ts';
import { lifecycleOf } from './lifecycleOf.ts';
import { isSeparated, pastOf, type Step, targetsOf } from './past.ts';

const missing: Label = { zh: '必填', en: 'Required' };

export const separated: Label = {
  zh: '您或您所代办的人办理过前面的步骤，须由他人办理',
  en: 'You, or who you stand in for, took an earlier step: somebody else must take this one',
};

/**
 * Takes a transition: `{ id, version, transition, to, reason, input }`.
 * @throws AppError NOT_FOUND, FORBIDDEN where it is another's to take, CONFLICT where the record is in another state or version,
 * BAD_USER_INPUT with every problem at once
 */
export const transit = (context: Context, resource: Resource, args: Values): Promise<string> =>
  takeTransition(
    context,
    resource,
    args,
    { action: `TRANSITION ${args.transition}`, verb: 'READ' },
    (writer, record, row) => stepOf(writer, resource, record, row, args),
  );

/** What a transition makes of a record that was read and locked, checked as ever. @throws AppError as `transit` */
export const stepOf = (
  writer: ActingWriter,
  resource: Resource,
  record: Row,
  placed: Placed,
  args: Values,
): Promise<readonly Transited[]> => new Taking(writer, resource, record, placed, args).run();

/** One transition of one record. */
class Taking {
  private readonly problems: FieldProblem[] = [];
  private readonly writer: ActingWriter;
  private readonly resource: Resource;
  private readonly record: Row;
  private readonly placed: Placed;
  private readonly args: Values;

  constructor(writer: ActingWriter, resource: Resource, record: Row, placed: Placed, args: Values) {
    this.writer = writer;
    this.resource = resource;
    this.record = record;
    this.placed = placed;
    this.args = args;
  }

  async run() {
    const { writer, resource, record } = this;
    const query = runWithin.bind(null, writer.em) as Parameters<typeof pastOf>[0];
    const local = await localOf(writer, resource, record.owner);
    const lifecycle = await lifecycleOf(writer.registry, query, local, String(record.lifecycle));
    const past = (await pastOf(query, resource, [record.id])).get(record.id) ?? [];
    const transition = this.named(lifecycle);
    const state = stateOf(lifecycle, record[lifecycle.field]) as LifecycleState;
    const capacity = this.capacityFor(transition, past);
    const target = this.targetOf(lifecycle, transition, state, past);
    const reason = this.readReason(transition);
    const draft = await this.readInput(local, transition);
    this.judge(local, transition, draft.values);
    if (this.problems.length > 0) throw badInput(this.problems);
    const values = { ...record, ...draft.values };
    const refused = await enterState(writer, local, { owner: record.owner, values }, target?.code, lifecycle);
    if (refused) throw conflict(refused.zh, refused.en);
    await this.measure(state, transition);
    const entered = Object.fromEntries(Object.entries(values).filter(([name]) => values[name] !== record[name]));
    const effects = await runEffects(writer, local, transition, { ...record, ...entered } as Row);
    return [
      {
        row: record,
        values: { ...entered, ...effects },
        brings: draft.brings,
        transition: entryOf(transition, state, target, capacity, reason),
      },
    ];
  }

  private named({ field, transitions, states }: Lifecycle): Transition {
    const { record, args } = this;
    const transition = transitions.find(({ name }) => name === args.transition);
    if (!transition)
      throw badInput([{ path: 'transition', label: { zh: '没有这个办理动作', en: 'There is no such transition' } }]);
    if (transition.from.includes(String(record[field]))) return transition;
    const state = states.find(({ code }) => code === record[field])?.label;
    throw conflict(
      `记录现在处于“${state?.zh}”，不能“${transition.label.zh}”`,
      `The record is in the state ${state?.en}: ${transition.label.en} does not start there`,
    );
  }

  /** @throws AppError FORBIDDEN */
  private capacityFor(transition: Transition, past: readonly Step[]): Capacity {
    const { caller } = this.writer;
    const standing = { ...(this.record as never as Parameters<typeof isOpenTo>[2]), governor: this.placed.governor };
    const open = capacitiesOf(caller).filter((capacity) => isOpenTo(capacity, transition, standing));
    if (open.length === 0) throw forbidden('这一步不由您办理', 'This transition is not yours to take');
    const free = open.find((capacity) => !isSeparated(transition, capacity, caller.userId, past));
    if (!free) throw forbidden(separated.zh, separated.en);
    return free;
  }

  private targetOf(lifecycle: Lifecycle, transition: Transition, { code }: LifecycleState, past: readonly Step[]) {
    const { to } = this.args;
    const targets = targetsOf(lifecycle, transition, code, past);
    const target = to
      ? targets.find((one) => one.code === to)
      : (targets.find((one) => one.code === transition.to) ?? targets.at(-1));
    if (!target) this.problems.push({ path: 'to', label: { zh: '不能到这个环节', en: 'It does not lead there' } });
    return target;
  }

  private readReason({ reason: rule }: Transition): string | null {
    try {
      const reason = parseText(this.args.reason ?? '', { max: 1000 }) || null;
      if (rule === 'REQUIRED' && !reason) this.problems.push({ path: 'reason', label: missing });
      return reason;
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      this.problems.push({ path: 'reason', label: error.label });
      return null;
    }
  }

  /** What is filled in with the transition: its inputs alone, by the rules of every change. */
  private async readInput(local: Resource, { inputs = [] }: Transition): Promise<Draft> {
    const { writer, resource, record } = this;
    const input = (this.args.input ?? {}) as Values;
    const names = inputs.map(({ field }) => field);
    const given = Object.keys(input).flatMap((name) =>
      name === 'custom' ? Object.keys((input.custom ?? {}) as Values).map((key) => `custom.${key}`) : name,
    );
    const foreign = given.filter((name) => input[name] !== undefined && !names.includes(name));
    this.report(foreign, { zh: '这一步不填写此项', en: 'Not part of this transition' });
    requireFields(writer.caller, local, 'update', input, this.placed);
    const draft: Draft = {
      id: record.id,
      owner: record.owner,
      row: record,
      ...validate(local, input, record),
      transition: { action: '', reason: null },
    };
    await settle(writer, resource, [draft]);
    this.problems.push(...draft.problems.map(({ path, label }) => ({ path: `input.${path}`, label })));
    const after = { ...record, ...draft.values };
    const empty = inputs.filter(({ field, isRequired }) => isRequired && (givenFor(after, field) ?? null) === null);
    this.report(
      empty.map(({ field }) => field),
      missing,
    );
    return draft;
  }

  private report(names: readonly string[], label: Label): void {
    this.problems.push(...names.map((name) => ({ path: `input.${name}`, label })));
  }

  private judge(local: Resource, { guard, guardMessage, label }: Transition, values: Values): void {
    if (guard === undefined) return;
    const after: Values = { ...this.record, ...values };
    const fields = { ...local.custom, ...local.fields };
    if (isMet(guard, fields, { ...(after.custom as Values | undefined), ...after })) return;
    const usual = { zh: `不具备“${label.zh}”的条件`, en: `The condition for ${label.en} is not met` };
    this.problems.push({ path: 'transition', label: guardMessage ? { zh: guardMessage, en: guardMessage } : usual });
  }

  /** Keeps how long the state took, where somebody was waited for. */
  private async measure({ code }: LifecycleState, { name, isReturn = false }: Transition): Promise<void> {
    const { em, at: now = new Date() } = this.writer;
    const { id, owner, reviewUnit, stateSince, dueAt, withheldFor } = this.record as Row &
      Record<string, Date & string>;
    if (!reviewUnit) return;
    await runWithin(em, {
      text: `insert into review_step (id, owner, resource, record_id, state, transition, review_unit, entered_at, left_at, is_return, is_late, withheld_for)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      values: [
        uuidv7(),
        owner,
        this.resource.name,
        id,
        code,
        name,
        reviewUnit,
        stateSince,
        now,
        isReturn,
        dueAt ? dueAt < now : false,
        withheldFor,
      ],
    });
  }
}

function isMet(guard: string, fields: Parameters<typeof compile>[1]['fields'], values: Values): boolean {
  try {
    return compile(guard, { fields, result: 'boolean' }).evaluate(values, { today: beijingDate(new Date()) }) === true;
  } catch (error) {
    // what it speaks of has changed since: nobody passes a condition that cannot be judged
    if (error instanceof Invalid) return false;
    throw error;
  }
}

const entryOf = (
  { name, label, isReturn = false }: Transition,
  from: LifecycleState,
  to: LifecycleState | undefined,
  { principal, userId }: Capacity,
  reason: string | null,
) => ({
  action: upperSnake(name),
  reason,
  detail: {
    ...{ transition: name, label, from: from.code, to: to?.code, isReturn },
    ...(principal && { principal, principalId: userId }),
  },
});
