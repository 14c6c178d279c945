import fc from 'fast-check';

const words = [
  '',
  ' ',
  '甲',
  'a',
  'x1',
  'NEW',
  'root',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'null',
];
const odd = ['\u0000', 'a\u0000b', '\ud800', '甲\udfff乙', '\u202e', '\ufeff', 'x'.repeat(100_000), '🏔️'.repeat(50)];
const numbers = [0, -0, -1, 1.5, 2 ** 31, 2 ** 53, -1e308, 1e-320];

const deep = (levels: number, wrap: (inner: unknown) => unknown): unknown =>
  Array.from({ length: levels }).reduce<unknown>((inner) => wrap(inner), null);

/** Own keys that JSON can bring and object literals cannot. */
const hostile = [
  JSON.parse('{"__proto__": {"do": "add"}}'),
  JSON.parse('{"constructor": {"prototype": null}, "length": 3}'),
  JSON.parse('{"toString": 1, "valueOf": 2, "toJSON": 3}'),
  deep(60, (inner) => [inner]),
  deep(60, (inner) => ({ a: inner })),
  Array.from({ length: 900 }, (_, index) => index),
];

/** What JSON can hold where something else belongs. */
export const nasty: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(...words, ...odd, ...numbers, ...hostile, true, false, null, [], {}),
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

/** Mostly what belongs there. */
const mostly = (...right: unknown[]): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...right) }, { weight: 1, arbitrary: nasty });

/** Operations that look right and have something wrong somewhere. @param values names of what nodes of the kind say, and some of it */
export function nastyOverlays(
  ids: readonly string[],
  types: readonly string[],
  values: Record<string, readonly unknown[]>,
): fc.Arbitrary<unknown> {
  const id = mostly(...ids, 'a1', 'b2', 'NEW', 'OTHER');
  const said = fc.record(Object.fromEntries(Object.entries(values).map(([key, right]) => [key, mostly(...right)])), {
    requiredKeys: [],
  });
  const operation = fc.record(
    {
      do: mostly('add', 'add', 'add', 'change', 'mark', 'hide', 'move'),
      id,
      type: mostly(...types),
      in: mostly('root', null, ...ids),
      after: mostly(null, null, ...ids),
      mode: mostly('free', 'tighten', 'locked'),
      values: fc.oneof({ weight: 9, arbitrary: said }, { weight: 1, arbitrary: nasty }),
      key: mostly(...Object.keys(values)),
      was: nasty,
      to: mostly(...Object.values(values).flat()),
    },
    { requiredKeys: ['do', 'id'] },
  );
  const shapes: Record<string, readonly string[]> = {
    add: ['type', 'in', 'after', 'mode', 'values'],
    change: ['key', 'was', 'to'],
    mark: ['to'],
    hide: [],
    move: ['after'],
  };
  // with the keys of its verb, or as it came
  const fitting = operation.map((one) => {
    const keys = Object.hasOwn(shapes, String(typeof one.do === 'string' && one.do)) ? shapes[one.do as string] : [];
    return Object.fromEntries(Object.entries(one).filter(([key]) => ['do', 'id', ...(keys ?? [])].includes(key)));
  });
  const list = fc.array(
    fc.oneof({ weight: 8, arbitrary: fitting }, { weight: 1, arbitrary: operation }, { weight: 1, arbitrary: nasty }),
    {
      maxLength: 6,
    },
  );
  return fc.oneof({ weight: 12, arbitrary: list }, { weight: 1, arbitrary: nasty });
}

const expressions = [
  'people > 3',
  'x1 == null',
  '((((',
  'name.matches("(a+)+$")',
  'today',
  '"\u0000" == name',
  `${'('.repeat(900)}1`,
];

/** By kind of definition: a name there is, and overlays of it. */
export const attacks: readonly [kind: string, name: string, overlays: fc.Arbitrary<unknown>][] = [
  [
    'DICTIONARY',
    'hazardType',
    nastyOverlays(['FLOOD', 'DROUGHT', 'root'], ['item'], {
      ...{ zh: ['甲', '乙'], en: ['A'], from: ['2026-01-01'], until: ['2026-02-30'], replacedBy: ['FLOOD', 'NEW'] },
    }),
  ],
  [
    'FORM',
    'riskSite',
    nastyOverlays(['root', 'x1', 'computed'], ['field', 'section'], {
      ...{
        kind: ['text', 'decimal', 'choice', 'boolean', 'date', 'geoPoint'],
        zh: ['甲', '乙'],
        min: [0, 5],
        max: [1, 9],
      },
      ...{
        dictionary: ['hazardType', 'nowhere'],
        requiredWhen: expressions,
        valid: expressions,
        computed: expressions,
      },
      ...{ required: [true], search: [true], indexed: [true], personal: [true], readRoles: [['viewer'], ['nobody']] },
      ...{ scale: [2, 3], shownWhen: expressions, help: ['助'] },
    }),
  ],
  [
    'LIFECYCLE',
    'riskSite',
    nastyOverlays(
      ['REGISTERED', 'REMOVED', 'remove', 'reinstate', 'NEXT', 'go', 'root'],
      ['state', 'transition', 'from', 'effect', 'value', 'input'],
      {
        ...{
          zh: ['甲', '乙'],
          to: ['REMOVED', 'NEXT'],
          state: ['REGISTERED', 'NEXT'],
          roles: [['riskOfficer'], ['boss']],
          by: ['OWN', 'REVIEWER'],
        },
        ...{
          review: ['OWN', 'DISTRICT'],
          department: ['hazardType', 'name'],
          days: [5, -3],
          isEntry: [true],
          isWithheld: [true],
          isLocked: [true],
        },
        ...{
          reason: ['REQUIRED', 'NONE'],
          isReturn: [true],
          guard: expressions,
          do: ['NOTIFY', 'CREATE', 'PUBLISH'],
          clock: ['c'],
        },
        ...{
          resource: ['inspection', 'roleGrant'],
          field: ['riskSite', 'people'],
          expression: expressions,
          isRequired: [true],
        },
      },
    ),
  ],
];
