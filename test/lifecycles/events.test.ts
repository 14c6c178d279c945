import { describe, expect, test } from 'vitest';
import { codesOf, useApi } from '../support/api.ts';
import { useDatabase } from '../support/behind.ts';
import { addOfficer, geologyBureau, make, riskSite, type Standing, take, taken } from '../support/lifecycles.ts';
import { upload } from '../support/records.ts';

const api = useApi({}, { localities: true });
const { asOwner } = useDatabase(api);

interface Event {
  event: string;
  owner: string;
  version: number;
  /** In the transaction that wrote the record as it is now. */
  isWithIt: boolean;
}

/** What the outbox has of a record, the oldest first; creations and changes come with every record. */
const eventsOf = async (table: string, { id }: Pick<Standing, 'id'>) =>
  (
    await asOwner<Event>(
      `select o.event, o.owner::text, o.record_version as version, o.xmin = r.xmin as "isWithIt" from outbox o join ${table} r on r.id = record_id
         where record_id = $1 and o.event ~ 'NOTIFY|CLOCK' order by o.at, o.id`,
      [id],
    )
  ).rows;

describe('a notice', () => {
  test('goes to the outbox with its change: for whom, of which record and version, once', async () => {
    const [clerk, office] = [await api.as('hanfeng.riskOfficer'), await api.as('kaizhou.riskOfficer')];
    const geology = (await addOfficer(api, 'kaizhou', 'riskOfficer', await geologyBureau(api))).client;
    const other = (await addOfficer(api, 'kaizhou', 'riskOfficer')).client;
    const site = await make(clerk, 'riskSite', riskSite());
    await taken(clerk, 'riskSite', site.id, 'submit');
    await taken(geology, 'riskSite', site.id, 'assess');
    // who audited does not file: what is refused tells nobody
    expect(codesOf(await take(geology, 'riskSite', site.id, 'file'))).toEqual(['FORBIDDEN']);
    expect(await eventsOf('risk_site', site)).toEqual([]);
    const both = await Promise.all(
      [office, other].map((client) => take(client, 'riskSite', { ...site, version: 3 }, 'file')),
    );
    expect(both.flatMap(codesOf)).toEqual(['CONFLICT']);
    expect(await eventsOf('risk_site', site)).toEqual([
      { event: 'riskSite.NOTIFY.riskOfficer', owner: '500154001000', version: 4, isWithIt: true },
    ]);
  });
});

describe('a clock', () => {
  test('starts and stops with the transitions that say so', async () => {
    const [county, city] = [await api.as('chengguan.planner'), await api.as('lhasa.planner')];
    const { id: document } = await upload(api.url, county, 'plan.txt', 'text/plain', '预案');
    const plan = await make(county, 'emergencyPlan', { name: '计时的预案', kind: 'SPECIAL', document });
    const wrong = await take(county, 'emergencyPlan', plan, 'issue', { input: { name: '不在这一步填写' } });
    expect(codesOf(wrong)).toEqual(['BAD_USER_INPUT']);
    expect(await eventsOf('emergency_plan', plan)).toEqual([]);
    await taken(county, 'emergencyPlan', plan.id, 'issue', { input: { issuedOn: '2026-11-01' } });
    const started = { event: 'emergencyPlan.START_CLOCK.filing', owner: '540102000000', version: 2 };
    expect(await eventsOf('emergency_plan', plan)).toEqual([{ ...started, isWithIt: true }]);
    await taken(county, 'emergencyPlan', plan.id, 'report');
    await taken(city, 'emergencyPlan', plan.id, 'fileAway');
    expect(await eventsOf('emergency_plan', plan)).toEqual([
      { ...started, isWithIt: false },
      { event: 'emergencyPlan.STOP_CLOCK.filing', owner: '540102000000', version: 4, isWithIt: true },
    ]);
  });
});

describe('the figures of reviews', () => {
  const asked = async (since: string, until: string) => {
    const { data } = await (await api.as('wenfeng.viewer')).query(
      `query ($since: DateTime!, $until: DateTime!) { reviewFigures(resource: "riskSite", since: $since, until: $until) {
         state reviewUnit decided returned late returnRate meanHours medianHours } }`,
      { since, until },
    );
    return data.reviewFigures;
  };

  test('are what one counts by hand: of the decisions of a time, its first moment included', async () => {
    await asOwner(
      `insert into review_step (id, owner, resource, record_id, state, transition, review_unit, entered_at, left_at, is_return, is_late)
         select gen_random_uuid(), 500154002000, 'riskSite', gen_random_uuid(), state, 'x', 500154000000,
           "left" - make_interval(mins => minutes), "left", "isReturn", "isLate"
         from json_to_recordset($1) s (state text, minutes int, "left" timestamptz, "isReturn" bool, "isLate" bool)`,
      [
        JSON.stringify([
          { state: 'SUBMITTED', minutes: 60, left: '2026-01-01T00:00:00Z', isReturn: false, isLate: false },
          { state: 'SUBMITTED', minutes: 180, left: '2026-01-05T00:00:00Z', isReturn: true, isLate: false },
          { state: 'SUBMITTED', minutes: 480, left: '2026-01-06T00:00:00Z', isReturn: false, isLate: true },
          { state: 'SUBMITTED', minutes: 6000, left: '2026-01-31T23:59:59Z', isReturn: false, isLate: true },
          { state: 'ASSESSED', minutes: 30, left: '2026-01-07T00:00:00Z', isReturn: false, isLate: false },
          { state: 'SUBMITTED', minutes: 1, left: '2026-02-01T00:00:00Z', isReturn: true, isLate: true },
        ]),
      ],
    );
    const reviewUnit = '500154000000';
    expect(await asked('2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z')).toEqual([
      {
        state: 'ASSESSED',
        reviewUnit,
        decided: 1,
        returned: 0,
        late: 0,
        returnRate: 0,
        meanHours: 0.5,
        medianHours: 0.5,
      },
      // (1 + 3 + 8 + 100) / 4, and between 3 and 8
      {
        state: 'SUBMITTED',
        reviewUnit,
        decided: 4,
        returned: 1,
        late: 2,
        returnRate: 0.25,
        meanHours: 28,
        medianHours: 5.5,
      },
    ]);
    expect(await asked('2025-01-01T00:00:00Z', '2026-01-01T00:00:00Z')).toEqual([]);
  });

  test('have a decision as late from its due time on', async () => {
    const clerk = await api.as('wenfeng.riskOfficer');
    const sites = [await make(clerk, 'riskSite', riskSite()), await make(clerk, 'riskSite', riskSite())];
    await asOwner(`update risk_site set due_at = now() - interval '1 second' where id = $1`, [sites[0]?.id]);
    for (const { id } of sites) await taken(clerk, 'riskSite', id, 'submit');
    const [draft] = await asked('2026-02-02T00:00:00Z', '2100-01-01T00:00:00Z');
    expect(draft).toMatchObject({ state: 'DRAFT', reviewUnit: '500154002000', decided: 2, late: 1 });
  });
});
