import { defineDictionary } from '../dictionary.ts';

export const inspectionKind = defineDictionary({
  name: 'inspectionKind',
  label: { zh: '检查类型', en: 'Inspection kind' },
  source: 'K-04c, K-04d, W-08d, B-05i, B-05j',
  items: {
    DAILY: ['日常检查', 'Daily'],
    PATROL: ['巡查', 'Patrol'],
    SPECIAL: ['专项检查', 'Special'],
    SEASONAL: ['汛前等季节性检查', 'Seasonal'],
    LEADER: ['领导带队检查', 'Led by a leader'],
    WARNING: ['预警期督查', 'During a warning'],
    OFF_SITE: ['非现场检查', 'Off-site'],
    SECRET: ['“四不两直”暗查', 'Secret'],
  },
});

export const inspectionState = defineDictionary({
  name: 'inspectionState',
  label: { zh: '检查状态', en: 'Inspection state' },
  items: { PLANNED: ['待检查', 'Planned'], DONE: ['已检查', 'Done'] },
});

export const inspectionResult = defineDictionary({
  name: 'inspectionResult',
  label: { zh: '检查结论', en: 'Inspection result' },
  items: {
    NORMAL: ['正常', 'Normal'],
    FIXED: ['当场整改', 'Fixed on the spot'],
    HAZARD: ['发现隐患', 'Hazard found'],
  },
});
