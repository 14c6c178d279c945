import type { KindCases } from './kindCases.ts';

const noNumbers = [
  ['12', '应为数字'],
  [Number.NaN, '应为数字'],
  [Number.POSITIVE_INFINITY, '应为数字'],
] as const;

const cells = [
  ['12', 12],
  [' 1,234 ', 1234],
  ['-3', -3],
  ['+4', 4],
  ['十二', '十二'],
  ['1e3', '1e3'],
  ['0x10', '0x10'],
  ['1.', '1.'],
] as const;

export const numberCases: readonly KindCases[] = [
  {
    kind: 'integer',
    good: [
      [0, 0],
      [2147483647, 2147483647],
      [-2147483648, -2147483648],
    ],
    bad: [...noNumbers, [1.5, '应为整数'], [2147483648, '不能大于'], [-2147483649, '不能小于']],
    texts: [...cells, ['3.5', 3.5]],
  },
  {
    kind: 'integer',
    field: { min: 1, max: 120 },
    good: [
      [1, 1],
      [120, 120],
    ],
    bad: [
      [0, '不能小于 1'],
      [121, '不能大于 120'],
    ],
  },
  {
    kind: 'decimal',
    good: [
      [0.01, 0.01],
      [-12.5, -12.5],
      [1e12, 1e12],
    ],
    bad: [...noNumbers, [0.001, '最多 2 位小数'], [1.005, '最多 2 位小数'], [1e12 + 1, '不能大于']],
    texts: [...cells, ['1,234.56', 1234.56]],
  },
  {
    kind: 'decimal',
    field: { scale: 3, min: 0 },
    good: [
      [0.125, 0.125],
      [1.1, 1.1],
    ],
    bad: [
      [0.0001, '最多 3 位小数'],
      [-0.001, '不能小于 0'],
    ],
  },
  {
    kind: 'decimal',
    field: { scale: 0 },
    good: [[7, 7]],
    bad: [[7.5, '最多 0 位小数']],
  },
  {
    kind: 'percentage',
    good: [
      [0, 0],
      [82.5, 82.5],
      [100, 100],
    ],
    bad: [...noNumbers, [100.01, '不能大于 100'], [-1, '不能小于 0'], [33.333, '最多 2 位小数']],
    texts: [
      ['82.5%', 82.5],
      ['82.5％ ', 82.5],
      ['82.5', 82.5],
      ['多数', '多数'],
    ],
  },
  {
    kind: 'money',
    good: [
      [0, 0],
      [148000, 148000],
      [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    ],
    bad: [...noNumbers, [0.5, '分'], [Number.MAX_SAFE_INTEGER + 1, '分']],
    texts: [
      ['1480', 148000],
      ['¥1,480.50', 148050],
      ['￥0.07', 7],
      ['1480元', 148000],
      ['1.15', 115],
      ['0.001', 0.1],
      ['面议', '面议'],
    ],
  },
  {
    kind: 'boolean',
    good: [
      [true, true],
      [false, false],
    ],
    bad: [
      ['是', '应为是或否'],
      [1, '应为是或否'],
    ],
    texts: [
      ['是', true],
      ['有', true],
      ['Yes', true],
      ['1', true],
      ['否', false],
      ['无', false],
      [' FALSE ', false],
      ['大概', '大概'],
    ],
  },
];
