import { defineDictionary } from '../dictionary.ts';

/** Four risk levels from the gravest, shown as red, orange, yellow and blue. */
export const riskLevel = defineDictionary({
  name: 'riskLevel',
  label: { zh: '风险等级', en: 'Risk level' },
  locked: true,
  source: '安全风险分级管控, standards.md "Risk"',
  items: {
    MAJOR: ['重大风险', 'Major'],
    LARGER: ['较大风险', 'Larger'],
    GENERAL: ['一般风险', 'General'],
    LOW: ['低风险', 'Low'],
  },
});

export const riskKind = defineDictionary({
  name: 'riskKind',
  label: { zh: '风险点类型', en: 'Risk site kind' },
  source: 'K-04, W-06, W-08, T7-23',
  items: {
    GEOLOGICAL_SITE: ['地质灾害隐患点', 'Geological hazard site'],
    SLOPE_CUT_HOUSE: ['切坡建房户', 'House on a cut slope'],
    RIVER_SECTION: ['险工险段', 'Weak dyke section'],
    RESERVOIR: ['水库山塘', 'Reservoir or pond'],
    FLASH_FLOOD_AREA: ['山洪灾害危险区', 'Flash-flood area'],
    LOW_LYING: ['低洼易涝点', 'Low-lying point'],
    FOREST: ['森林防火重点区', 'Forest fire area'],
    GRASSLAND: ['草原防火重点区', 'Grassland fire area'],
    GLACIAL_LAKE: ['冰湖', 'Glacial lake'],
    MAJOR_HAZARD_SOURCE: ['重大危险源', 'Major hazard source'],
    CHEMICAL_ENTERPRISE: ['危险化学品企业', 'Chemical enterprise'],
    DUST_ENTERPRISE: ['涉爆粉尘企业', 'Dust-explosion enterprise'],
    CONFINED_SPACE: ['有限空间作业点', 'Confined space'],
    FIREWORKS_SHOP: ['烟花爆竹经营点', 'Fireworks shop'],
    MINE: ['矿山', 'Mine'],
    CONSTRUCTION_SITE: ['建筑工地', 'Construction site'],
    ROAD_SECTION: ['事故多发路段', 'Accident-prone road'],
    FERRY: ['渡口码头', 'Ferry'],
    GAS_STATION: ['加油加气站', 'Filling station'],
    CROWDED_PLACE: ['人员密集场所', 'Crowded place'],
    SMALL_PREMISES: ['“九小”场所', 'Small premises'],
    TEMPLE: ['文物古建寺庙', 'Temple or heritage building'],
    SCENIC_AREA: ['景区', 'Scenic area'],
    UTILITY: ['供水供电供气设施', 'Utility'],
    KEY_SITE: ['重要部位', 'Key site'],
  },
});

export const controlState = defineDictionary({
  name: 'controlState',
  label: { zh: '管控状态', en: 'Control state' },
  items: {
    CONTROLLED: ['管控中', 'Under control'],
    RECTIFYING: ['整改中', 'Being rectified'],
    MONITORED: ['监测中', 'Monitored'],
    ELIMINATED: ['已销号', 'Eliminated'],
  },
});

export const analysisPeriod = defineDictionary({
  name: 'analysisPeriod',
  label: { zh: '研判周期', en: 'Period of analysis' },
  source: 'K-04b, K-04d, W-05b',
  items: {
    WEEK: ['周', 'Week'],
    MONTH: ['月', 'Month'],
    QUARTER: ['季度', 'Quarter'],
    YEAR: ['年度', 'Year'],
    AD_HOC: ['临时', 'Ad hoc'],
  },
});

export const trend = defineDictionary({
  name: 'trend',
  label: { zh: '趋势', en: 'Trend' },
  items: { RISING: ['上升', 'Rising'], STEADY: ['平稳', 'Steady'], FALLING: ['下降', 'Falling'] },
});

export const censusState = defineDictionary({
  name: 'censusState',
  label: { zh: '普查进度', en: 'Census state' },
  source: 'W-10a',
  items: {
    COLLECTED: ['已采集', 'Collected'],
    VERIFIED: ['已核查', 'Verified'],
    SUBMITTED: ['已汇交', 'Submitted'],
  },
});

export const censusKind = defineDictionary({
  name: 'censusKind',
  label: { zh: '普查内容', en: 'Kind of dataset' },
  source: 'W-10a, B-04c',
  items: {
    HAZARD_FACTOR: ['致灾要素', 'Hazard factors'],
    EXPOSURE: ['承灾体', 'Exposure'],
    HISTORY: ['历史灾害', 'Past disasters'],
    CAPACITY: ['综合减灾能力', 'Capacity'],
    ZONING: ['风险区划', 'Risk zoning'],
  },
});
