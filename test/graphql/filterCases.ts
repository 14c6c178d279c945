import type { KindName } from '../../schema/fields/kinds.ts';

/** A filter, and which of the records a, b, c and d (that has no optional value) it finds. */
export interface FilterCase {
  kind: KindName | 'header';
  of: string;
  field: string;
  /** Operators of the field. `@a` stands for the id of record a; `@riskSite.a` for that of another resource. */
  finds: readonly (readonly [condition: Record<string, unknown>, letters: string])[];
}

const ordered = (low: unknown, middle: unknown, high: unknown): FilterCase['finds'] => [
  [{ eq: middle }, 'b'],
  [{ ne: middle }, 'acd'],
  [{ in: [low, high] }, 'ac'],
  [{ notIn: [low, high] }, 'bd'],
  [{ gt: middle }, 'c'],
  [{ gte: middle }, 'bc'],
  [{ lt: middle }, 'a'],
  [{ lte: middle }, 'ab'],
  [{ gt: low, lt: high }, 'b'],
  ...presence,
];

const presence: FilterCase['finds'] = [
  [{ isNull: true }, 'd'],
  [{ isNull: false }, 'abc'],
];

const lists: FilterCase['finds'] = [
  [{ in: [] }, ''],
  [{ notIn: [] }, 'abcd'],
];

export const filterCases: readonly FilterCase[] = [
  {
    kind: 'text',
    of: 'riskSite',
    field: 'address',
    finds: [
      [{ eq: '湘江_南岸' }, 'b'],
      [{ eq: '湘江' }, ''],
      [{ ne: '湘江_南岸' }, 'acd'],
      [{ in: ['湘江_南岸', '沩水\\东', '没有'] }, 'bc'],
      [{ notIn: ['湘江_南岸', '沩水\\东'] }, 'ad'],
      [{ contains: '江' }, 'ab'],
      [{ startsWith: '湘' }, 'ab'],
      [{ startsWith: '江' }, ''],
      [{ contains: '' }, 'abc'],
      ...lists,
      ...presence,
    ],
  },
  {
    kind: 'text',
    of: 'riskSite',
    field: 'name',
    finds: [
      [{ contains: 'ALPHA' }, 'ab'],
      [{ startsWith: 'ALPHA' }, 'ab'],
      [{ eq: 'alpha 水库' }, 'b'],
      [{ startsWith: 'Alpha ', contains: '堤' }, 'a'],
    ],
  },
  {
    kind: 'longText',
    of: 'riskSite',
    field: 'measures',
    finds: [[{ contains: '编织袋' }, 'a'], [{ contains: 'sand' }, 'c'], ...presence],
  },
  { kind: 'integer', of: 'riskSite', field: 'people', finds: [...ordered(10, 20, 30), ...lists] },
  { kind: 'percentage', of: 'recoveryProject', field: 'progress', finds: ordered(10, 20.5, 100) },
  {
    kind: 'url',
    of: 'videoSource',
    field: 'stream',
    finds: [
      [{ eq: 'https://a.example/1' }, 'a'],
      [{ ne: 'https://a.example/1' }, 'bcd'],
      [{ in: ['https://a.example/1', 'https://b.example/1'] }, 'ab'],
      [{ notIn: ['https://a.example/1'] }, 'bcd'],
      [{ contains: 'example/1' }, 'ab'],
      [{ startsWith: 'https://c' }, 'c'],
      ...presence,
    ],
  },
  { kind: 'decimal', of: 'supplyItem', field: 'minimumQuantity', finds: ordered(0.125, 10, 1e9) },
  { kind: 'money', of: 'riskSite', field: 'threatenedProperty', finds: ordered(1000, 2000, 9_007_199_254_740_991) },
  { kind: 'date', of: 'riskSite', field: 'inspectedOn', finds: ordered('2026-01-01', '2026-02-01', '2026-03-01') },
  {
    kind: 'dateTime',
    of: 'userAccount',
    field: 'lockedUntil',
    finds: ordered('2030-01-01T08:00:00+08:00', '2030-01-02T00:00:00Z', '2030-01-03T02:00+02:00'),
  },
  {
    kind: 'boolean',
    of: 'riskSite',
    field: 'isMonitored',
    finds: [[{ eq: true }, 'a'], [{ eq: false }, 'bc'], ...presence],
  },
  {
    kind: 'choice',
    of: 'emergencyPlan',
    field: 'category',
    finds: [
      [{ eq: 'ACCIDENT' }, 'a'],
      [{ ne: 'ACCIDENT' }, 'bcd'],
      [{ in: ['ACCIDENT', 'PUBLIC_HEALTH'] }, 'ac'],
      [{ notIn: ['ACCIDENT', 'PUBLIC_HEALTH'] }, 'bd'],
      ...presence,
    ],
  },
  {
    kind: 'choice',
    of: 'emergencyPlan',
    field: 'hazardType',
    finds: [
      [{ eq: 'FIRE' }, 'b'],
      [{ ne: 'FIRE' }, 'acd'],
      [{ in: ['FIRE', 'NO_SUCH'] }, 'b'],
      [{ notIn: ['FIRE'] }, 'acd'],
      ...presence,
    ],
  },
  {
    kind: 'multipleChoice',
    of: 'team',
    field: 'capabilities',
    finds: [
      [{ has: 'DRAINAGE' }, 'ab'],
      [{ hasAny: ['WATER_RESCUE', 'HAZMAT'] }, 'a'],
      [{ hasAny: [] }, ''],
      [{ hasAll: ['DRAINAGE', 'WATER_RESCUE'] }, 'a'],
      [{ hasAll: [] }, 'abc'],
      ...presence,
    ],
  },
  {
    kind: 'reference',
    of: 'riskSite',
    field: 'organizationId',
    finds: [
      [{ eq: '@organization.a' }, 'ac'],
      [{ in: ['@organization.b', '@organization.c'] }, 'b'],
      [{ in: [] }, ''],
      ...presence,
    ],
  },
  {
    kind: 'place',
    of: 'riskSite',
    field: 'place',
    finds: [
      [{ eq: '430112001000' }, 'a'],
      [{ in: ['430112001000', '430112003000'] }, 'ab'],
      [{ within: '430112000000' }, 'abc'],
      [{ within: '430112003000' }, 'b'],
      [{ within: '110000000000' }, ''],
      ...presence,
    ],
  },
  {
    kind: 'geoPoint',
    of: 'riskSite',
    field: 'location',
    finds: [
      [{ inBox: { west: 112.8, south: 28.3, east: 112.9, north: 28.4 } }, 'ab'],
      [{ inBox: { west: 112.81, south: 28, east: 114, north: 29 } }, 'bc'],
      [{ inBox: { west: 0, south: 0, east: 1, north: 1 } }, ''],
      ...presence,
    ],
  },
  {
    kind: 'phone',
    of: 'riskSite',
    field: 'responsiblePhone',
    finds: [
      [{ eq: '13800000001' }, 'a'],
      [{ ne: '13800000001' }, 'bcd'],
      [{ in: ['13800000001', '13800000002'] }, 'ab'],
      [{ notIn: ['13800000001', '13800000002'] }, 'cd'],
      [{ contains: '0000' }, 'ab'],
      [{ startsWith: '0731' }, 'c'],
      ...presence,
    ],
  },
  {
    kind: 'address',
    of: 'riskSite',
    field: 'address',
    finds: [
      [{ eq: '湘江北岸100%' }, 'a'],
      [{ ne: '湘江北岸100%' }, 'bcd'],
      [{ in: ['湘江北岸100%', '湘江_南岸'] }, 'ab'],
      [{ notIn: ['湘江北岸100%', '湘江_南岸'] }, 'cd'],
      [{ contains: '湘江' }, 'ab'],
      [{ startsWith: '沩水' }, 'c'],
      ...presence,
    ],
  },
  {
    kind: 'email',
    of: 'person',
    field: 'email',
    finds: [
      [{ eq: 'duty@a.example' }, 'a'],
      [{ ne: 'duty@a.example' }, 'bcd'],
      [{ in: ['duty@a.example'] }, 'a'],
      [{ notIn: ['duty@a.example'] }, 'bcd'],
      [{ contains: '@C.' }, 'c'],
      [{ startsWith: 'DUTY' }, 'ab'],
      ...presence,
    ],
  },
  {
    kind: 'idNumber',
    of: 'person',
    field: 'idNumber',
    finds: [
      [{ eq: '11010519491231002X' }, 'a'],
      [{ ne: '11010519491231002X' }, 'bcd'],
      [{ in: ['11010519491231002X', '440524188001010014'] }, 'ab'],
      [{ notIn: ['11010519491231002X', '440524188001010014'] }, 'cd'],
      ...presence,
    ],
  },
  {
    kind: 'file',
    of: 'emergencyPlan',
    field: 'document',
    finds: [
      [{ isNull: true }, 'bcd'],
      [{ isNull: false }, 'a'],
    ],
  },
  {
    kind: 'json',
    of: 'definition',
    field: 'operations',
    finds: [
      [{ isNull: true }, ''],
      [{ isNull: false }, 'abcd'],
    ],
  },
  {
    kind: 'header',
    of: 'riskSite',
    field: 'id',
    finds: [
      [{ eq: '@riskSite.a' }, 'a'],
      [{ in: ['@riskSite.a', '@riskSite.b'] }, 'ab'],
      [{ isNull: true }, ''],
    ],
  },
  {
    kind: 'header',
    of: 'riskSite',
    field: 'unit',
    finds: [
      [{ eq: '430112000000' }, 'abcd'],
      [{ in: [] }, ''],
      [{ within: '430100000000' }, 'abcd'],
    ],
  },
  {
    kind: 'header',
    of: 'riskSite',
    field: 'createdAt',
    finds: [
      [{ gt: '2000-01-01T00:00:00Z' }, 'abcd'],
      [{ lt: '2000-01-01T00:00:00Z' }, ''],
    ],
  },
  {
    kind: 'header',
    of: 'emergencyPlan',
    field: 'published',
    finds: [
      [{ eq: true }, 'a'],
      [{ eq: false }, 'bcd'],
      [{ isNull: true }, ''],
    ],
  },
];
