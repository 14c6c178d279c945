import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { targetsOf } from '../../../schema/cadence.ts';
import type { Field } from '../../../schema/fields/kind.ts';
import { kindOf } from '../../../schema/fields/kinds.ts';
import type { CadenceState, Due, DueItem, DueRule } from '../../../schema/generated/types.ts';
import { registry } from '../../declarations.ts';
import { request } from '../../providers/request.ts';
import { can, me } from '../../providers/session.ts';

/** From the most urgent. */
export const states = ['LATE', 'DUE', 'OPEN', 'MET'] as const satisfies readonly CadenceState[];

export const urgent: readonly CadenceState[] = ['LATE', 'DUE'];

/** A state's number in `DueRule` and `DueUnit`. */
export const numberOf = { LATE: 'late', DUE: 'due', OPEN: 'open', MET: 'met' } as const satisfies Record<
  CadenceState,
  keyof DueRule
>;

export interface DueAsk {
  on: string | null;
  unit: string | null;
  isBelow: boolean;
  state: readonly CadenceState[];
  rule: string | null;
  first: number;
  offset: number;
}

const QUERY = `query Due($on: Date, $unit: PlaceCode, $isBelow: Boolean!, $state: [CadenceState!]!, $rule: ID, $first: Int!, $offset: Int!) {
  due(on: $on, unit: $unit, isBelow: $isBelow, state: $state, rule: $rule, first: $first, offset: $offset) {
    on total
    rules { id name basis counted countedWhere each mode atLeast every period isCounted late due open met }
    items { rule resource recordId title unit unitName done last dueOn state }
    units { unit unitName late due open met }
  }
}`;

export const mayReadDue = (): boolean => can('cadenceRule', 'READ');

/** What is due; the answer before stays while another one is on its way. */
export const useDue = (asked: DueAsk) =>
  useQuery({
    queryKey: ['due', me().unit.code, asked],
    queryFn: () => request<{ due: Due }>(QUERY, { ...asked }),
    select: ({ due }) => due,
    enabled: mayReadDue() && (asked.on === null || /^\d{4}-\d\d-\d\d$/.test(asked.on)),
    placeholderData: keepPreviousData,
  });

/** What a new record begins with that fulfils an item; undefined where the caller does not make it. */
export function recordFor(rule: DueRule, item: DueItem): Record<string, unknown> | undefined {
  const counted = targetsOf(registry, rule)?.counted;
  const isElsewhere = !item.recordId && item.unit !== me().unit.code;
  if (!counted || isElsewhere || !can(counted.name, 'CREATE')) return undefined;
  const where = Object.entries((rule.countedWhere ?? {}) as Record<string, readonly string[]>);
  // what it must be to count, but for a state that a lifecycle's steps lead to
  const must = Object.entries((counted.cadence.counted.only ?? {}) as Record<string, { eq?: unknown }>);
  return {
    ...Object.fromEntries(
      must.flatMap(([name, { eq }]) => (eq === undefined || name === counted.lifecycle?.field ? [] : [[name, eq]])),
    ),
    ...Object.fromEntries(
      where.map(([name, codes]) => [name, kindOf(counted.fields[name] as Field).isList ? codes : codes[0]]),
    ),
    ...(item.recordId && { [rule.each]: item.recordId }),
  };
}
