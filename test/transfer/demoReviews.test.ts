import { describe, expect, test } from 'vitest';
import { useApi } from '../support/api.ts';
import { openDemo } from './openDemo.ts';

const demo = openDemo();
const api = useApi({}, { localities: true });

/** What waits in somebody's inbox, by state. */
async function inboxOf(username: string): Promise<Record<string, number>> {
  const { data } = await (await api.as(username)).query('{ inbox { groups { resource state count } } }');
  return Object.fromEntries(
    data.inbox.groups.map((group: { resource: string; state: string; count: number }) => [
      `${group.resource}.${group.state}`,
      group.count,
    ]),
  );
}

describe('the demo', () => {
  test('has something waiting at every level that decides', async () => {
    expect(await inboxOf('hanfeng.riskOfficer')).toMatchObject({ 'riskSite.DRAFT': 2, 'riskSite.RETURNED': 1 });
    expect(await inboxOf('kaizhou.landOfficer')).toEqual({ 'riskSite.ASSESSED': 3, 'riskSite.SUBMITTED': 2 });
    expect(await inboxOf('kaizhou.waterOfficer')).toMatchObject({ 'riskSite.SUBMITTED': 2 });
    expect(await inboxOf('kaizhou.director')).toMatchObject({ 'riskSite.ASSESSED': 3 });
    expect(await inboxOf('wangcheng.director')).toMatchObject({ 'publicityItem.THIRD_REVIEW': 1 });
    expect(await inboxOf('tongguan.riskOfficer')).toMatchObject({ 'riskSite.LISTED': 1 });
    expect(await inboxOf('lhasa.planner')).toEqual({ 'emergencyPlan.FILING': 3 });
  });

  test.each([
    ['wangcheng', 'riskSites'],
    ['kaizhou', 'riskSites'],
    ['lhasa', 'emergencyPlans'],
  ])('follows what is in force in %s, in all %s', async (place, list) => {
    const client = await api.as(`${place}.director`);
    const { data } = await client.query(`{ ${list}(first: 100) { nodes { standing { isCurrent } } } }`);
    const { nodes } = data[list] as { nodes: { standing: { isCurrent: boolean } }[] };
    expect(nodes.length).toBeGreaterThan(20);
    expect(nodes.filter(({ standing }) => !standing.isCurrent)).toEqual([]);
  });

  test('has an officer for every department that a site may wait for in Kaizhou', async () => {
    const without = await demo.sql(
      `select distinct on (hazard) hazard, o.name, exists (
          select 1 from org_member m join user_account u on u.person = m.person join role_grant g on g."user" = u.id
          where m.organization = o.id and g.role = 'riskOfficer' and g.owner = o.owner) as "isStaffed"
        from organization o, unnest(o.hazard_types) hazard where o.owner = 500154000000 order by hazard, o.id`,
    );
    expect(without.length).toBeGreaterThan(20);
    expect(without.filter(({ isStaffed }) => !isStaffed)).toEqual([]);
  });

  test('has officers who work where their account says', async () => {
    const strangers = await demo.sql(
      `select u.username from user_account u join person p on p.id = u.person
        where not exists (select 1 from org_member m join organization o on o.id = m.organization
          where m.person = p.id and m.owner = u.owner and m."from" <= current_date and m."to" is null)`,
    );
    expect(strangers).toEqual([]);
  });

  test('tells how long its reviews took, and what went back', async () => {
    const since = new Date(Date.now() - 90 * 86_400_000).toISOString();
    const { data } = await (await api.as('kaizhou.director')).query(
      'query ($since: DateTime!, $until: DateTime!) { reviewFigures(resource: "riskSite", since: $since, until: $until) { state decided returned late meanHours } }',
      { since, until: new Date().toISOString() },
    );
    const submitted = data.reviewFigures.find(({ state }: { state: string }) => state === 'SUBMITTED');
    expect(submitted).toMatchObject({ returned: 2, late: 3 });
    expect(submitted.meanHours).toBeGreaterThan(48);
  });

  test('writes each step of a review into history, by who took it and when', async () => {
    const [{ id }] = await demo.sql(`select id from risk_site where code = '500154123-SB001'`);
    const steps = await demo.sql(
      `select h.action, h.actor_name as name, (now()::date - h.at::date) as days from history h where h.record_id = $1 order by h.record_version`,
      [id],
    );
    expect(steps.map(({ action }) => action)).toEqual(['CREATE', 'SUBMIT', 'SEND_BACK', 'SUBMIT', 'ASSESS', 'FILE']);
    expect(steps[2].name).toContain('规划和自然资源局');
    expect(steps[0].days).toBeGreaterThan(40);
  });
});
