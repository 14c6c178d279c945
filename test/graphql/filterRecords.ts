import type { Api, Client } from '../support/api.ts';
import { make, sql } from './records.ts';

/** Four records of each of several resources: a, b and c differ in every field, d has nothing but what it needs. */
export type Letters = Record<'a' | 'b' | 'c' | 'd', string>;

const fileId = '018f0000-0000-7000-8000-0000000000f1';

export async function makeFilterRecords(api: Api): Promise<Record<string, Letters>> {
  const [officer, planner, keeper, leader, admin] = (await Promise.all(
    ['riskOfficer', 'planner', 'supplyKeeper', 'teamLeader', 'tenantAdmin'].map((role) => api.as(`wangcheng.${role}`)),
  )) as [Client, Client, Client, Client, Client];
  const four = async (
    client: Client,
    resource: string,
    given: Record<'a' | 'b' | 'c' | 'd', Record<string, unknown>>,
  ) => {
    const ids: Record<string, string> = {};
    for (const [letter, input] of Object.entries(given)) ids[letter] = (await make(client, resource, input)).id;
    return ids as Letters;
  };
  await sql(
    api,
    `insert into file (id, owner, name, media_type, size, sha256, content) values ($1, 430112000000, '预案.pdf', 'application/pdf', 1, '', '')`,
    [fileId],
  );

  const organization = await four(planner, 'organization', {
    a: { name: '甲水利局', kind: 'DEPARTMENT' },
    b: { name: '乙水利局', kind: 'DEPARTMENT' },
    c: { name: '丙指挥部', kind: 'COMMAND_HQ' },
    d: { name: '丁' },
  });
  const riskSite = await four(officer, 'riskSite', {
    a: {
      ...{ name: 'Alpha 大堤', address: '湘江北岸100%', people: 10, threatenedProperty: 1000, isMonitored: true },
      ...{ inspectedOn: '2026-01-01', location: { lng: 112.8, lat: 28.3 }, place: '430112001000' },
      ...{
        responsiblePhone: '13800000001',
        measures: '备砂石料\n备编织袋',
        organization: organization.a,
        level: 'MAJOR',
      },
    },
    b: {
      ...{ name: 'alpha 水库', address: '湘江_南岸', people: 20, threatenedProperty: 2000, isMonitored: false },
      ...{ inspectedOn: '2026-02-01', location: { lng: 112.9, lat: 28.4 }, place: '430112003000' },
      ...{ responsiblePhone: '13800000002', measures: '巡查', organization: organization.b, level: 'LARGER' },
    },
    c: {
      ...{
        name: 'Beta 山塘',
        address: '沩水\\东',
        people: 30,
        threatenedProperty: 9_007_199_254_740_991,
        isMonitored: false,
      },
      ...{ inspectedOn: '2026-03-01', location: { lng: 113, lat: 28.5 }, place: '430112000000' },
      ...{ responsiblePhone: '0731-88061234', measures: '转移 SAND', organization: organization.a, level: 'GENERAL' },
    },
    d: { name: 'Delta', level: 'LOW' },
  });
  const depot = await four(keeper, 'depot', { a: { area: 100 }, b: { area: 200.25 }, c: { area: 300.5 }, d: {} });
  const supplyItem = await four(keeper, 'supplyItem', {
    a: { depot: depot.a, minimumQuantity: 0.125, category: 'BASIC_LIVING' },
    b: { depot: depot.a, minimumQuantity: 10, category: 'RESCUE_EQUIPMENT' },
    c: { depot: depot.b, minimumQuantity: 1e9, category: 'ENGINEERING' },
    d: { depot: depot.c },
  });
  const team = await four(leader, 'team', {
    a: { capabilities: ['WATER_RESCUE', 'DRAINAGE'] },
    b: { capabilities: ['DRAINAGE'] },
    c: { capabilities: [] },
    d: {},
  });
  const emergencyPlan = await four(planner, 'emergencyPlan', {
    a: {
      category: 'ACCIDENT',
      hazardType: 'FLOOD',
      riskSites: [riskSite.a, riskSite.b],
      document: fileId,
      published: true,
    },
    b: { category: 'NATURAL_DISASTER', hazardType: 'FIRE', riskSites: [riskSite.b] },
    c: { category: 'PUBLIC_HEALTH', hazardType: 'EPIDEMIC', riskSites: [] },
    d: {},
  });
  const person = await four(await api.as('gaotangling.planner'), 'person', {
    a: { email: 'duty@a.example', idNumber: '11010519491231002X', sex: 'MALE' },
    b: { email: 'Duty2@b.example', idNumber: '440524188001010014' },
    c: { email: 'other@c.example', idNumber: '110101199003077635' },
    d: {},
  });
  const userAccount = await four(admin, 'userAccount', { a: {}, b: {}, c: {}, d: {} });
  for (const [letter, moment] of [
    ['a', '01'],
    ['b', '02'],
    ['c', '03'],
  ] as const)
    await sql(api, 'update user_account set locked_until = $2 where id = $1', [
      userAccount[letter],
      `2030-01-${moment}T08:00:00+08:00`,
    ]);
  const definition = await four(admin, 'definition', { a: {}, b: {}, c: {}, d: {} });
  const recoveryProject = await four(planner, 'recoveryProject', {
    a: { name: '甲', kind: 'CAPACITY', progress: 10 },
    b: { name: '乙', kind: 'CAPACITY', progress: 20.5 },
    c: { name: '丙', kind: 'CAPACITY', progress: 100 },
    d: { name: '丁', kind: 'CAPACITY' },
  });
  const videoSource = await four(admin, 'videoSource', {
    a: { name: '甲', stream: 'https://a.example/1' },
    b: { name: '乙', stream: 'https://b.example/1' },
    c: { name: '丙', stream: 'https://c.example/2' },
    d: { name: '丁' },
  });
  const plain = { organization, riskSite, depot, supplyItem, team, emergencyPlan, person, userAccount, definition };
  return { ...plain, recoveryProject, videoSource };
}
