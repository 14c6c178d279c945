import { isDeepStrictEqual } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { operationsOf } from '../../api/graphql/names.ts';
import type { Role } from '../../schema/roles.ts';
import { type Answer, codesOf, useApi } from '../support/api.ts';
import { useDatabase } from '../support/behind.ts';
import { type Made, makeRecords, type Records, registry, type Unit } from '../support/records.ts';
import { done } from '../support/users.ts';

// The hot spots of crosscutting 9.2, one by one, as declared; emergencyAccess, outsiders, stockTotals, rowConditions and withheld have the rest of them.
const api = useApi();
const database = useDatabase(api);
let records: Records;
beforeAll(() => {
  records = makeRecords(api);
});

const district: Unit = { code: '500154000000', slug: 'kaizhou' };

/** Seen in clear, masked, not at all, or the record does not exist for him. */
type Seen = 'clear' | 'masked' | 'hidden' | 'absent';

interface HotSpot {
  row: string;
  resource: string;
  /** Field and a value for it. */
  secret: readonly [field: string, value: string | number | { lng: number; lat: number }];
  given?: Record<string, unknown>;
  /** Role that makes it, where not any that may. */
  by?: Role;
  /** SQL that brings the record to where it is looked at. */
  moved?: string;
  /** Who sees how much: accounts of the district, or with a dot of another place. */
  seen: Partial<Record<Seen, readonly string[]>>;
}

const everywhereElse = ['hanfeng.director', 'wangcheng.director'];

const hotSpots: HotSpot[] = [
  {
    row: '2 who gave a clue is for the intake desk',
    ...{ resource: 'clue', secret: ['reporter', '向秀莲'], by: 'hotlineOfficer' },
    seen: {
      clear: ['hotlineOfficer'],
      hidden: ['director', 'inspector', 'riskOfficer'],
      absent: ['viewer', ...everywhereElse],
    },
  },
  {
    row: '2 who called is for the intake desk',
    ...{ resource: 'serviceTicket', secret: ['callerPhone', '13800001234'], by: 'hotlineOfficer' },
    seen: {
      clear: ['hotlineOfficer'],
      hidden: ['director', 'dutyOfficer', 'riskOfficer'],
      absent: ['viewer', ...everywhereElse],
    },
  },
  {
    row: '3 the bank account of a beneficiary is for the relief desk and finance',
    ...{ resource: 'reliefCase', secret: ['bankAccount', '6222000011112222'], by: 'reliefOfficer' },
    seen: {
      clear: ['reliefOfficer', 'financeOfficer'],
      hidden: ['director', 'evaluator', 'auditAdmin'],
      absent: ['viewer', 'dutyOfficer', ...everywhereElse],
    },
  },
  {
    row: '3 a beneficiary has a family name for others who handle the case',
    ...{ resource: 'reliefCase', secret: ['idNumber', '110101199001011237'] },
    seen: {
      clear: ['reliefOfficer', 'financeOfficer'],
      masked: ['director', 'evaluator'],
      absent: ['viewer', ...everywhereElse],
    },
  },
  {
    row: '3 the account of a budget is for finance and audit',
    ...{ resource: 'budgetItem', secret: ['account', '6222000011112222'], by: 'financeOfficer' },
    seen: {
      clear: ['financeOfficer', 'auditAdmin'],
      hidden: ['director', 'planner'],
      absent: ['viewer', ...everywhereElse],
    },
  },
  {
    row: '4 a phone is masked for those who do not keep the record',
    ...{ resource: 'person', secret: ['phone', '13800001234'] },
    seen: { clear: ['planner'], masked: ['viewer', 'riskOfficer'], absent: everywhereElse },
  },
  {
    row: '5 a military unit is for those who command',
    ...{ resource: 'team', secret: ['name', '驻军某部应急分队'], given: { kind: 'MILITARY' } },
    seen: {
      clear: ['director', 'dutyOfficer', 'teamLeader'],
      absent: ['viewer', 'planner', 'supplyKeeper', ...everywhereElse],
    },
  },
  {
    row: '6 the script of a drill is hidden until it is held',
    ...{ resource: 'drill', secret: ['script', '凌晨三点，不发通知'], by: 'planner', given: { state: 'PLANNED' } },
    seen: { clear: ['planner'], hidden: ['director', 'teamLeader', 'viewer'], absent: everywhereElse },
  },
  {
    row: '6 and shows when it was held',
    ...{ resource: 'drill', secret: ['script', '凌晨三点，不发通知'], by: 'planner', moved: `state = 'HELD'` },
    seen: { clear: ['planner', 'director', 'viewer'] },
  },
  {
    row: '7 what is being evaluated is for those who hold the drill and evaluate it',
    ...{ resource: 'drill', secret: ['evaluation', '通信中断十二分钟'], by: 'planner', moved: `state = 'HELD'` },
    seen: { clear: ['planner', 'teamLeader', 'evaluator'], hidden: ['viewer', 'dutyOfficer'], absent: everywhereElse },
  },
  {
    row: '7 and everybody’s afterwards',
    ...{ resource: 'drill', secret: ['evaluation', '通信中断十二分钟'], by: 'planner', moved: `state = 'EVALUATED'` },
    seen: { clear: ['viewer', 'dutyOfficer'], absent: everywhereElse },
  },
  {
    row: '8 where exactly a risk site lies is for those who need it',
    ...{ resource: 'sensor', secret: ['location', { lng: 108.123456, lat: 31.123456 }] },
    seen: { clear: ['riskOfficer', 'dutyOfficer'], masked: ['viewer', 'planner'], absent: everywhereElse },
  },
  {
    row: '9 a warning before it is issued is for those who make it',
    ...{ resource: 'warning', secret: ['content', '预警拟稿'], given: { state: 'DRAFT' } },
    seen: { clear: ['dutyOfficer', 'riskOfficer', 'director'], absent: ['viewer', 'planner', ...everywhereElse] },
  },
  {
    row: '10 evidence is for enforcement',
    ...{ resource: 'enforcementCase', secret: ['facts', '现场检查笔录'] },
    seen: {
      clear: ['inspector', 'director'],
      hidden: ['riskOfficer', 'evaluator'],
      absent: ['viewer', ...everywhereElse],
    },
  },
  {
    row: '10 an investigation is for those who lead it until it is published',
    ...{ resource: 'accidentInvestigation', secret: ['cause', '违规动火'] },
    seen: { clear: ['inspector', 'director'], absent: ['viewer', 'planner', ...everywhereElse] },
  },
  {
    row: '10 and everybody’s afterwards',
    ...{ resource: 'accidentInvestigation', secret: ['cause', '违规动火'], moved: `state = 'PUBLISHED'` },
    seen: { clear: ['inspector', 'viewer', 'planner'], absent: ['wangcheng.director'] },
  },
  {
    row: '11 the names of casualties are for those in charge, and each reading is told',
    ...{ resource: 'infoReport', secret: ['casualtyNames', '谭明德，男，四十二岁'] },
    seen: {
      clear: ['director', 'dutyOfficer'],
      hidden: ['planner', 'riskOfficer', 'evaluator'],
      absent: ['viewer', ...everywhereElse],
    },
  },
  {
    row: '12 the price of an agreement is for those who pay',
    ...{ resource: 'agreement', secret: ['price', 123_456_789], given: { partnerUnit: '430112000000' } },
    seen: {
      clear: ['director', 'supplyKeeper', 'financeOfficer'],
      hidden: ['viewer', 'planner'],
      absent: everywhereElse,
    },
  },
  {
    row: '13 how much lies in a depot is for the tenant',
    ...{ resource: 'supplyItem', secret: ['quantity', 97_654] },
    seen: { clear: ['supplyKeeper', 'viewer'], absent: ['broadcaster', ...everywhereElse] },
  },
  {
    row: '13 and where the depot is',
    ...{ resource: 'depot', secret: ['address', '汉丰街道滨湖路九号'] },
    seen: { clear: ['supplyKeeper', 'viewer'], absent: ['broadcaster', ...everywhereElse] },
  },
  {
    row: '14 a duty phone is for duty rooms',
    ...{ resource: 'dutyPost', secret: ['phone', '13800001234'] },
    seen: { clear: ['dutyOfficer', 'director'], masked: ['viewer', 'planner'], absent: everywhereElse },
  },
];

describe.each(hotSpots)('9.2 number $row', ({ resource: name, secret: [field, value], given, by, moved, seen }) => {
  const resource = registry.resource(name);
  const { one, list, history } = operationsOf(resource);
  const selection = field === 'location' ? `${field} { lng lat }` : field;
  let made: Made;

  beforeAll(async () => {
    const client = by && (await api.as(`${district.slug}.${by}`));
    const { word: _, ...input } = await records.inputFor(district, resource, { ...given, [field]: value });
    const maker = client ?? (await records.as(district, resource.access.create));
    made = done<{ made: Made }>(await records.create(maker, resource, input)).made;
    if (moved)
      await database.asOwner(
        `update ${name.replace(/[A-Z]/g, (big) => `_${big.toLowerCase()}`)} set ${moved} where id = '${made.id}'`,
      );
  });

  const asked = Object.entries(seen).flatMap(([how, accounts]) =>
    accounts.map((account) => [how as Seen, account] as const),
  );

  test.each(asked)('%s to %s', async (how, account) => {
    const client = await api.as(account.includes('.') ? account : `${district.slug}.${account}`);
    const answer = await client.query(`{ it: ${one}(id: "${made.id}") { ${selection} } }`);
    expect(howSeen(answer, field, value)).toBe(how);
    if (how === 'clear' && resource.fields[field]?.receipt) {
      const { data } = await client.query(
        `{ me { displayName } it: ${one}(id: "${made.id}") { readBy { who fields } } }`,
      );
      expect(data.it.readBy).toContainEqual({ who: data.me.displayName, fields: [field] });
    }
    if (how === 'clear' || typeof value !== 'string') return;
    // no other way gives more
    const ways = await Promise.all([
      client.query(`{ ${list}(filter: { ${field}: { eq: "${value}" } }) { totalCount } }`),
      client.query(`{ ${list}(sort: [{ field: ${field.replace(/[A-Z]/g, '_$&').toUpperCase()} }]) { totalCount } }`),
      client.query(`{ search(text: "${value}") { id matched } }`),
      client.query(`{ ${history}(id: "${made.id}") { changes { field before after } } }`),
    ]);
    expect(JSON.stringify(ways.map(({ data }) => data))).not.toContain(value);
    if (how !== 'absent') expect(codesOf(ways[0] as Answer)[0]).toMatch(/FIELD_FORBIDDEN|BAD_USER_INPUT/);
    else expect(ways[0]?.data?.[list]?.totalCount ?? 0).toBe(0);
  });
});

function howSeen({ data, errors }: Answer, field: string, value: unknown): Seen {
  if (!data?.it) return 'absent';
  const shown = data.it[field];
  if (shown === null) return errors[0]?.extensions.code === 'FIELD_FORBIDDEN' ? 'hidden' : 'absent';
  return isDeepStrictEqual(shown, value) ? 'clear' : 'masked';
}
