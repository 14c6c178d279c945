import type { effectKind, reasonRule, reviewUnit, separation, transitionActor } from './dictionaries/lifecycles.ts';
import { roleName } from './dictionaries/system.ts';
import { type Dictionary, defineDictionary } from './dictionary.ts';
import { choice, dateTime, multipleChoice, place, reference } from './fields/index.ts';
import type { Field } from './fields/kind.ts';
import type { Label } from './label.ts';
import type { Role } from './roles.ts';

type CodeOf<D> = D extends Dictionary<infer Code> ? Code : never;

export interface LifecycleState {
  code: string;
  label: Label;
  /** A new record may start here; the first such state is where it does unless said otherwise. */
  isEntry?: boolean;
  /** Only transitions change a record in it. */
  isLocked?: boolean;
  /** Units above do not see a record in it. */
  isWithheld?: boolean;
  /** Whose decision it waits for; none: nobody's. A level means the nearest unit of that level, the record's own or above. */
  review?: CodeOf<typeof reviewUnit>;
  /** Name of a choice field: within that unit it waits for the organization in charge of the record's choice. */
  department?: string;
  /** Days until the decision is due. */
  days?: number;
  isRetired?: boolean;
}

/** `id`s of parts are those of their nodes in the definition. */
export interface TransitionInput {
  id?: string;
  field: string;
  isRequired?: boolean;
}

export interface Effect {
  id?: string;
  do: CodeOf<typeof effectKind>;
  /** Name of the clock, or the roles to notify. */
  clock?: string;
  roles?: readonly Role[];
  /** What is made: a resource, and an expression over the record for each of its fields; none for a reference to the record itself. */
  resource?: string;
  values?: readonly { id?: string; field: string; expression?: string }[];
}

export interface Transition {
  /** camelCase; the mutation `submitRiskSite` and the action SUBMIT in history. */
  name: string;
  label: Label;
  from: readonly string[];
  /** Where it leads; a return may leave it out, and goes to any earlier state of the record. */
  to?: string;
  roles: readonly Role[];
  by: CodeOf<typeof transitionActor>;
  /** Who may not take it. */
  notBy?: CodeOf<typeof separation>;
  /** A condition over the record's fields. */
  guard?: string;
  guardMessage?: string;
  /** Left out: it has none. */
  reason?: CodeOf<typeof reasonRule>;
  /** Sends the record back: it counts in the return rate. */
  isReturn?: boolean;
  /** Fields that are written with it. */
  inputs?: readonly TransitionInput[];
  effects?: readonly Effect[];
}

/** The states of a resource's records and what leads from one to another: what ships, or what a unit has made of it. */
export interface Lifecycle {
  /** The field that holds the state. */
  field: string;
  /** Ids of the versions it is made of, from above down, joined by commas; empty as it ships. Records keep it. */
  version: string;
  states: readonly LifecycleState[];
  transitions: readonly Transition[];
}

type Declared<State extends string> = {
  /** Name of the field and of the dictionary of states. */
  field: string;
  dictionary: string;
  label: Label;
  states: Record<State, Omit<LifecycleState, 'code' | 'label'> & { label: readonly [zh: string, en: string] }>;
  transitions: Record<
    string,
    Omit<Transition, 'name' | 'label' | 'from' | 'to' | 'by'> & {
      label: readonly [zh: string, en: string];
      from: readonly State[];
      to: State;
      by?: Transition['by'];
    }
  >;
};

const both = ([zh, en]: readonly [string, string]): Label => ({ zh, en });

/** A lifecycle as it ships. `stateField` and `reviewFields` go into the declaration's fields. */
export function defineLifecycle<State extends string>({ field, dictionary, label, ...given }: Declared<State>) {
  const entries = Object.entries(given.states) as [State, Declared<State>['states'][State]][];
  const items = Object.fromEntries(entries.map(([code, state]) => [code, state.label])) as Record<
    State,
    readonly [string, string]
  >;
  const lifecycle: Lifecycle = {
    field,
    version: '',
    states: entries.map(([code, state]) => ({ ...state, code, label: both(state.label) })),
    transitions: Object.entries(given.transitions).map(([name, transition]) => ({
      by: 'OWN',
      ...transition,
      name,
      label: both(transition.label),
    })),
  };
  const initial = entries.find(([, state]) => state.isEntry)?.[0] as string;
  const states = defineDictionary({ name: dictionary, label, items });
  return {
    lifecycle,
    stateField: choice(states, { label, required: true, index: true, initial, isFixed: true }),
    reviewFields,
  };
}

/** Where a record stands in its lifecycle; set by transitions. */
export const reviewFields = {
  stateSince: dateTime({ label: { zh: '进入本环节时间', en: 'In this state since' }, readOnly: true }),
  dueAt: dateTime({ label: { zh: '办理期限', en: 'Decision due' }, readOnly: true, index: true }),
  reviewUnit: place({ label: { zh: '待办单位', en: 'Waits for' }, readOnly: true, index: true }),
  reviewRoles: multipleChoice(roleName, { label: { zh: '待办角色', en: 'Waits for roles' }, readOnly: true }),
  reviewOrganization: reference('organization', {
    label: { zh: '待办部门', en: 'Waits for organization' },
    readOnly: true,
  }),
} satisfies Record<string, Field>;

export const stateOf = ({ states }: Lifecycle, code: unknown): LifecycleState | undefined =>
  states.find((state) => state.code === code);

/** Where a new record starts unless it says otherwise. */
export const entryOf = ({ states }: Lifecycle): LifecycleState | undefined =>
  states.find(({ isEntry, isRetired }) => isEntry && !isRetired);
