import { beforeAll, expect, test } from 'vitest';
import { make, read, update } from '../graphql/records.ts';
import { type Client, useApi } from '../support/api.ts';

const api = useApi();
const people = {} as Record<'township' | 'district', Client>;
const at = (minute: number) => new Date(Date.UTC(2026, 10, 1, 0, minute)).toISOString();

beforeAll(async () => {
  people.township = await api.as('gaotangling.dutyOfficer');
  people.district = await api.as('wangcheng.dutyOfficer');
});

const rule = (client: Client, name: string, minutes: [number, number], given: object = {}) =>
  make(client, 'reportRule', { name, phoneMinutes: minutes[0], writtenMinutes: minutes[1], ...given });

async function report(client: Client, given: object, category = 'ACCIDENT') {
  const incident = await make(client, 'incident', {
    ...{ name: '某事', category, hazardType: 'FIRE', occurredAt: at(0), knownAt: at(10) },
  });
  return make(client, 'infoReport', { incident: incident.id, title: '首报', ...given });
}

const defects = async (client: Client, { id }: { id: string }) =>
  (await read(client, 'infoReport', id, 'defects')).defects ?? [];

/** The defects of a new report. */
const judged = async (client: Client, given: object, category?: string) =>
  defects(client, await report(client, given, category));

test('W-15a: the nearest rule that fits judges, from knowledge or occurrence', async () => {
  const { district, township } = people;
  expect(await judged(township, { writtenAt: at(500) })).toEqual([]);
  const [unpublished, spent] = [{ published: false }, { published: true, validTo: '2026-10-31' }];
  await rule(district, '内部', [1, 1], unpublished);
  await rule(district, '旧', [2, 2], spent);
  expect(await judged(township, { writtenAt: at(500) })).toEqual([]);
  await rule(district, '十五三十', [15, 30], { published: true });
  // known at 10: a call until 25, writing until 40; writing alone counts as the call
  expect(await judged(township, { phoneAt: at(25), writtenAt: at(40) })).toEqual([]);
  expect(await judged(township, { phoneAt: at(26) })).toEqual(['LATE']);
  expect(await judged(township, { phoneAt: at(12), writtenAt: at(41) })).toEqual(['LATE']);
  expect(await judged(township, { writtenAt: at(30) })).toEqual(['LATE']);
  expect(await judged(township, { knownAt: at(20), phoneAt: at(35) })).toEqual([]);
  await rule(township, '本级', [60, 120], { startEvent: 'OCCURRED' });
  await rule(township, '疫情', [5, 5], { categories: ['PUBLIC_HEALTH'] });
  expect(await judged(township, { phoneAt: at(60) })).toEqual([]);
  expect(await judged(township, { phoneAt: at(61) })).toEqual(['LATE']);
  expect(await judged(township, { phoneAt: at(16) }, 'PUBLIC_HEALTH')).toEqual(['LATE']);
});

test('other defects stay, follow-ups are not judged, and what else changes does not judge anew', async () => {
  const { district } = people;
  await rule(district, '报告时限', [15, 30], { levels: ['UNGRADED'], published: true });
  const first = await report(district, { phoneAt: at(60), defects: ['FALSE'] });
  expect(await defects(district, first)).toEqual(['LATE', 'FALSE']);
  await update(district, 'infoReport', first, { defects: ['FALSE'] });
  expect(await defects(district, first)).toEqual(['FALSE']);
  await update(district, 'infoReport', { ...first, version: 2 }, { title: '改题' });
  expect(await defects(district, first)).toEqual(['FALSE']);
  await update(district, 'infoReport', { ...first, version: 3 }, { phoneAt: at(61) });
  expect(await defects(district, first)).toEqual(['LATE', 'FALSE']);
  const { incident } = await read(district, 'infoReport', first.id, 'incident { id }');
  const next = { incident: incident.id, title: '续报', stage: 'FOLLOW_UP', number: 2, phoneAt: at(600) };
  expect(await defects(district, await make(district, 'infoReport', next))).toEqual([]);
});
