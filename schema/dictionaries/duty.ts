import { defineDictionary } from '../dictionary.ts';

export const dutyPostKind = defineDictionary({
  name: 'dutyPostKind',
  label: { zh: '值班点类型', en: 'Kind of duty post' },
  source: 'K-07b, T1-07, B-11b',
  items: {
    GOVERNMENT: ['政府总值班室', 'Government duty room'],
    DEPARTMENT: ['部门值班室', 'Department'],
    TOWNSHIP: ['乡镇（街道）值班室', 'Township'],
    VILLAGE: ['村（社区）值班点', 'Village'],
    ENTERPRISE: ['企业值班室', 'Enterprise'],
  },
});

export const logKind = defineDictionary({
  name: 'logKind',
  label: { zh: '记录类型', en: 'Kind of entry' },
  source: 'W-15e, K-07',
  items: {
    CALL: ['来电', 'Call'],
    FAX: ['来文', 'Document'],
    REPORT: ['信息报告', 'Report'],
    INSTRUCTION: ['领导批示', 'Instruction'],
    DISPATCH: ['指令下达', 'Dispatch'],
    HANDOVER: ['交接班', 'Handover'],
    SWAP: ['换班', 'Swap'],
    OTHER: ['其他', 'Other'],
  },
});

export const checkChannel = defineDictionary({
  name: 'checkChannel',
  label: { zh: '抽查方式', en: 'How it was checked' },
  source: 'K-07e',
  items: { PHONE: ['电话', 'Phone'], VIDEO: ['视频', 'Video'], SITE: ['现场', 'On site'] },
});

export const reportStage = defineDictionary({
  name: 'reportStage',
  label: { zh: '报告阶段', en: 'Stage of the report' },
  source: 'W-15a, standards.md: first, follow-up, final',
  items: {
    FIRST: ['首报', 'First'],
    FOLLOW_UP: ['续报', 'Follow-up'],
    FINAL: ['终报', 'Final'],
  },
});

export const startEvent = defineDictionary({
  name: 'startEvent',
  label: { zh: '计时起点', en: 'Counted from' },
  source: 'crosscutting 9.6 number 2',
  items: { OCCURRED: ['事发', 'Occurrence'], KNOWN: ['知悉', 'Knowledge'] },
});

/** Localities name different ones (C-09): an editable default. */
export const reportDefect = defineDictionary({
  name: 'reportDefect',
  label: { zh: '信息报告问题', en: 'Defect of a report' },
  source: 'W-15, T4-04, B-11a, C-09',
  items: {
    LATE: ['迟报', 'Late'],
    MISSING: ['漏报', 'Missing'],
    CONCEALED: ['瞒报', 'Concealed'],
    FALSE: ['谎报', 'False'],
  },
});

export const reportQuality = defineDictionary({
  name: 'reportQuality',
  label: { zh: '报告质量要求', en: 'Quality of a report' },
  source: 'W-15d three gates',
  items: { DATA: ['数据关', 'Data'], WORDING: ['文字关', 'Wording'], FORMAT: ['格式关', 'Format'] },
});
