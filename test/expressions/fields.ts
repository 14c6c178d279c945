import { capability } from '../../schema/dictionaries/teams.ts';
import {
  boolean,
  date,
  dateTime,
  decimal,
  integer,
  json,
  longText,
  multipleChoice,
  percentage,
  references,
  text,
} from '../../schema/fields/index.ts';
import type { Field } from '../../schema/fields/kind.ts';
import { riskSite } from '../../schema/resources/risks/riskSite.ts';

const label = (zh: string, en: string) => ({ label: { zh, en } });

/** A risk site's fields and those that a locality may add to it. */
export const fields: Record<string, Field> = {
  ...riskSite.fields,
  slopeAngle: decimal(label('坡度', 'Slope angle')),
  completion: percentage(label('整改完成率', 'Completion')),
  capabilities: multipleChoice(capability, label('所需能力', 'Capabilities needed')),
  plans: references('emergencyPlan', label('对应预案', 'Plans')),
  foundAt: dateTime(label('发现时间', 'Found at')),
  dueOn: date(label('整改期限', 'Due on')),
  isLocked: boolean(label('已锁定', 'Locked')),
  remark: text(label('备注', 'Remark')),
  journal: longText(label('台账', 'Journal')),
  extra: json(label('其他数据', 'Other data')),
  storeys: integer(label('层数', 'Storeys')),
};

export const given = { today: '2026-11-22' };

/** A geological site of Wangcheng as it is stored; `remark`, `completion` and `isLocked` have no value. */
export const site: Record<string, unknown> = {
  code: 'WC-2026-014',
  name: '乔口镇团头湖滑坡点',
  kind: 'GEOLOGICAL_SITE',
  hazardType: 'GEOLOGICAL',
  level: 'MAJOR',
  state: 'CONTROLLED',
  place: '430112101203',
  address: '湖南省长沙市望城区乔口镇团头湖村',
  location: { lng: 112.721456, lat: 28.463211 },
  households: 12,
  people: 46,
  threatenedProperty: 380_000_000,
  responsiblePerson: '周建国',
  responsiblePhone: '13812345678',
  isMonitored: true,
  hasPublicNotice: false,
  escapeRoutes: '沿村道向东至团头湖小学，再转移到乔口镇避难场所',
  measures: '雨季每日巡查；强降雨时转移；设警示牌',
  inspectedOn: '2026-06-30',
  slopeAngle: 31.5,
  capabilities: ['WATER_RESCUE', 'COLLAPSE_RESCUE'],
  plans: ['0195c0de-0000-7000-8000-000000000001', '0195c0de-0000-7000-8000-000000000002'],
  foundAt: '2026-06-29T23:30:00+08:00',
  dueOn: '2026-12-01',
  storeys: 2,
  journal: '六月二十九日强降雨后发现裂缝',
};
