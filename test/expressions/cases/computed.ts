import { integer, money, text } from '../../../schema/fields/index.ts';
import type { Field } from '../../../schema/fields/kind.ts';
import { fields } from '../fields.ts';

const field = (name: string) => fields[name] as Field;
const label = { zh: '结果', en: 'Result' };

/** Values that are computed, for a field of the kind they must fit. */
export const computed: readonly [
  expression: string,
  target: Field,
  value: unknown,
  values?: Record<string, unknown>,
][] = [
  ['people + households', integer({ label }), 58],
  ['round(people / households)', integer({ label }), 4],
  ['people * 0', integer({ label }), 0],
  ['-people * 0', integer({ label }), 0],
  ['people / households', field('slopeAngle'), 46 / 12],
  ['round(people / households, 1)', field('slopeAngle'), 3.8],
  ['people', field('slopeAngle'), 46],
  ['households * yuan(1500)', money({ label }), 1_800_000],
  ['round(households * 1500.5 * 100)', money({ label }), 1_800_600],
  ['people > 30 ? "MAJOR" : people > 10 ? "LARGER" : "GENERAL"', field('level'), 'MAJOR'],
  ['level', field('level'), 'MAJOR'],
  ['people > 30 ? null : "LOW"', field('level'), null],
  ['addMonths(inspectedOn, 3)', field('dueOn'), '2026-09-30'],
  ['today + days(30)', field('dueOn'), '2026-12-22'],
  ['foundAt', field('dueOn'), '2026-06-29'],
  ['inspectedOn', field('foundAt'), new Date('2026-06-30T00:00:00+08:00')],
  ['foundAt + duration("15m")', field('foundAt'), new Date('2026-06-29T23:45:00+08:00')],
  ['level == "MAJOR"', field('isLocked'), true],
  ['name + "-" + string(people)', text({ label }), '乔口镇团头湖滑坡点-46'],
  ['capabilities.filter(one, one != "WATER_RESCUE")', field('capabilities'), ['COLLAPSE_RESCUE']],
  ['["HAZMAT"]', field('capabilities'), ['HAZMAT']],
  ['[]', field('capabilities'), []],
  ['plans', field('plans'), ['0195c0de-0000-7000-8000-000000000001', '0195c0de-0000-7000-8000-000000000002']],
  ['location', field('location'), { lng: 112.721456, lat: 28.463211 }],
  ['place', field('place'), '430112101203'],
  ['completion * 2', field('slopeAngle'), null],
  ['people + completion', field('slopeAngle'), null],
];
