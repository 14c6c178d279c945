import { riskLevel } from '../../../schema/dictionaries/risks.ts';
import { capability } from '../../../schema/dictionaries/teams.ts';
import type { KindCases } from './kindCases.ts';

export const choiceCases: readonly KindCases[] = [
  {
    kind: 'choice',
    field: { dictionary: riskLevel },
    good: [['MAJOR', 'MAJOR']],
    bad: [
      ['重大风险', '“风险等级”中没有“重大风险”'],
      ['major', '没有“major”'],
      [1, '没有'],
    ],
    texts: [
      ['重大风险', 'MAJOR'],
      [' Major ', 'MAJOR'],
      ['MAJOR', 'MAJOR'],
      ['特大风险', '特大风险'],
    ],
  },
  {
    kind: 'multipleChoice',
    field: { dictionary: capability },
    good: [
      [
        ['HAZMAT', 'SEARCH_RESCUE', 'HAZMAT'],
        ['SEARCH_RESCUE', 'HAZMAT'],
      ],
      [[], []],
    ],
    bad: [
      ['HAZMAT', '多个选项'],
      [['HAZMAT', 'FLYING'], '没有“FLYING”'],
      [[null], '没有'],
    ],
    texts: [
      ['危化处置、搜索营救', ['HAZMAT', 'SEARCH_RESCUE']],
      ['Hazmat; Medical', ['HAZMAT', 'MEDICAL']],
      ['危化处置；', ['HAZMAT']],
      ['飞行', ['飞行']],
    ],
  },
];
