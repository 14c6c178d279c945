import { describe, expect, test } from 'vitest';
import { reviewLevel, type Step, type Walker, waysFrom } from '../../admin/screens/definitions/lifecycle/walk.ts';
import type { Lifecycle, LifecycleState, Transition } from '../../schema/lifecycle.ts';
import type { PlaceLevel } from '../../schema/place.ts';

const named = (code: string) => ({ code, label: { zh: code, en: code } });
const states: Record<string, LifecycleState> = {
  draft: { ...named('DRAFT'), isEntry: true, isWithheld: true },
  sent: { ...named('SENT'), review: 'DISTRICT' },
  judged: { ...named('JUDGED'), review: 'PARENT' },
  gone: { ...named('GONE'), isRetired: true },
};
const step = (name: string, more: Partial<Transition>): Transition => ({
  ...{ name, label: { zh: name, en: name }, from: ['SENT'], roles: ['riskOfficer'], by: 'REVIEWER' },
  ...more,
});
const lifecycle: Lifecycle = {
  ...{ field: 'reviewState', version: '', states: Object.values(states) },
  transitions: [
    step('send', { from: ['DRAFT'], to: 'SENT', by: 'OWN' }),
    step('withdraw', { to: 'DRAFT', by: 'OWN' }),
    step('pass', { to: 'JUDGED', roles: ['director'] }),
    step('sendBack', { from: ['JUDGED'], isReturn: true, roles: ['director'] }),
  ],
};
const { draft, sent, judged, gone } = states as Record<'draft' | 'sent' | 'judged' | 'gone', LifecycleState>;
const clerk: Walker = { role: 'riskOfficer', level: 'township' };
const director: Walker = { role: 'director', level: 'district' };
const passed = (...from: LifecycleState[]): Step[] =>
  from.map((state) => ({ transition: lifecycle.transitions[0] as Transition, from: state, to: sent, by: clerk }));
const ways = (state: LifecycleState, walker: Walker, past: readonly Step[] = [], owner: PlaceLevel = 'township') =>
  waysFrom(lifecycle, state, { owner, walker, past }).map(({ transition, targets, isOpen, level }) => ({
    ...{ name: transition.name, to: targets.map(({ code }) => code), isOpen, level },
  }));

describe('the level that a state waits for', () => {
  test.each<[LifecycleState['review'], PlaceLevel, PlaceLevel | undefined]>([
    [undefined, 'township', undefined],
    ['OWN', 'township', 'township'],
    ['PARENT', 'township', 'district'],
    ['PARENT', 'city', 'province'],
    ['DISTRICT', 'township', 'district'],
    ['DISTRICT', 'district', 'district'],
    ['DISTRICT', 'city', undefined],
  ])('%s, of a record of a %s: %s', (review, owner, level) => {
    expect(reviewLevel({ ...sent, review }, owner)).toBe(level);
  });
});

describe('the ways from a state', () => {
  test('are those that start there, open to role and level', () => {
    expect(ways(draft, clerk)).toEqual([{ name: 'send', to: ['SENT'], isOpen: true, level: 'township' }]);
    expect(ways(draft, director)).toMatchObject([{ name: 'send', isOpen: false }]);
    expect(ways(sent, director)).toMatchObject([
      { name: 'withdraw', isOpen: false, level: 'township' },
      { name: 'pass', isOpen: true, level: 'district' },
    ]);
    expect(ways(sent, clerk)).toMatchObject([
      { name: 'withdraw', to: ['DRAFT'], isOpen: true },
      { name: 'pass', isOpen: false },
    ]);
    expect(ways(gone, clerk)).toEqual([]);
  });

  test('lead nowhere where no unit would decide', () => {
    expect(ways(sent, director, [], 'city')).toContainEqual({
      ...{ name: 'pass', to: ['JUDGED'], isOpen: false, level: undefined },
    });
  });

  test('lead back to what was passed, but not into what the reviewer does not see or is out of use', () => {
    expect(ways(judged, director)).toEqual([{ name: 'sendBack', to: [], isOpen: false, level: 'district' }]);
    expect(ways(judged, director, passed(draft, sent, gone))).toEqual([
      { name: 'sendBack', to: ['SENT'], isOpen: true, level: 'district' },
    ]);
  });
});
