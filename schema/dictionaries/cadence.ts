import { defineDictionary } from '../dictionary.ts';

export const cadencePeriod = defineDictionary({
  name: 'cadencePeriod',
  label: { zh: '周期单位', en: 'Period' },
  locked: true,
  source: 'crosscutting 9.3',
  items: {
    DAY: ['日', 'Day'],
    WEEK: ['周', 'Week'],
    MONTH: ['月', 'Month'],
    QUARTER: ['季度', 'Quarter'],
    YEAR: ['年', 'Year'],
  },
});

/** So often within each period of the calendar, or never longer than so many periods apart (C-01). */
export const cadenceMode = defineDictionary({
  name: 'cadenceMode',
  label: { zh: '计算方式', en: 'Mode' },
  locked: true,
  source: 'K-06e, W-14d',
  items: {
    QUOTA: ['每个周期内的次数', 'So often in each period'],
    INTERVAL: ['距上次的间隔', 'Not longer since the last time'],
  },
});

export const governmentLevel = defineDictionary({
  name: 'governmentLevel',
  label: { zh: '单位层级', en: 'Level of units' },
  locked: true,
  items: {
    CITY: ['市级', 'City'],
    DISTRICT: ['区县级', 'District'],
    TOWNSHIP: ['乡镇（街道）级', 'Township'],
    VILLAGE: ['村（社区）级', 'Village'],
  },
});
