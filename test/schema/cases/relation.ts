import type { KindCases } from './kindCases.ts';

const id = '018f0000-0000-7000-8000-00000000000a';
const other = '018f0000-0000-7000-8000-00000000000b';

export const relationCases: readonly KindCases[] = [
  {
    kind: 'reference',
    good: [
      [id, id],
      [id.toUpperCase(), id],
    ],
    bad: [
      ['1', '没有这条记录'],
      [`${id} `, '没有这条记录'],
      [`{${id}}`, '没有这条记录'],
      [7, '没有这条记录'],
    ],
  },
  {
    kind: 'references',
    good: [
      [
        [other, id, other.toUpperCase()],
        [other, id],
      ],
      [[], []],
    ],
    bad: [
      [id, '应为多条记录'],
      [[id, '1'], '没有这条记录'],
      [Array(201).fill(id), '最多关联 200 条'],
    ],
    texts: [['甲、 乙；丙;', ['甲', '乙', '丙']]],
  },
  {
    kind: 'file',
    good: [[id.toUpperCase(), id]],
    bad: [['../etc/passwd', '没有这个文件']],
  },
  {
    kind: 'place',
    good: [['430112001000', '430112001000']],
    bad: [
      ['430112', '12 位区划代码'],
      ['030112001000', '12 位区划代码'],
      ['4301120010000', '12 位区划代码'],
    ],
    texts: [
      ['430112', '430112000000'],
      [' 430112001000 ', '430112001000'],
    ],
  },
  {
    kind: 'geoPoint',
    good: [
      [
        { lng: 112.82, lat: 28.35 },
        { lng: 112.82, lat: 28.35 },
      ],
      [
        { lng: 112.12345678, lat: -28.9999999 },
        { lng: 112.123457, lat: -29 },
      ],
      [
        { lng: -180, lat: 90 },
        { lng: -180, lat: 90 },
      ],
    ],
    bad: [
      [{ lng: 180.1, lat: 0 }, '经度'],
      [{ lng: 0, lat: -90.1 }, '纬度'],
      [{ lng: Number.NaN, lat: 0 }, '经度'],
      [{ lng: 112 }, '纬度'],
    ],
    texts: [
      ['112.82,28.35', { lng: 112.82, lat: 28.35 }],
      [' 112.82 ， 28.35 ', { lng: 112.82, lat: 28.35 }],
      ['-112 28', { lng: -112, lat: 28 }],
    ],
    badTexts: [
      ['112.82', '经度,纬度'],
      ['东经112度', '经度,纬度'],
    ],
  },
  {
    kind: 'json',
    good: [
      [{ a: [1, null, '字'] }, { a: [1, null, '字'] }],
      [0, 0],
    ],
    bad: [
      ['a'.repeat(100_000), '100 KB'],
      [{ a: '\u0000' }, '空字符'],
    ],
    texts: [['{"a":[1]}', { a: [1] }]],
    badTexts: [['{a}', '不是正确的 JSON']],
  },
];
