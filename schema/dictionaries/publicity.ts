import { defineDictionary } from '../dictionary.ts';

export const publicityKind = defineDictionary({
  name: 'publicityKind',
  label: { zh: '宣传类型', en: 'Publicity kind' },
  source: 'W-01c, K-16, B-06',
  items: {
    NEWS: ['新闻稿', 'News'],
    NOTICE: ['公告提示', 'Notice'],
    SCIENCE: ['科普材料', 'Popular science'],
    VIDEO: ['视频', 'Video'],
    EVENT: ['宣传活动', 'Event'],
  },
});
