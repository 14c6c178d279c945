import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tableOf } from '../../api/database/columns.ts';
import { fitsPassword } from '../../api/identity/password.ts';
import { fromRoot } from '../../api/paths.ts';
import { loadDemo, loadDivisions } from '../../api/transfer/demo.ts';
import { readsField } from '../../schema/declaredRules.ts';
import { roles } from '../../schema/roles.ts';
import { openDemo } from './openDemo.ts';

const demo = openDemo();

const tables = async (): Promise<Record<string, number>> => {
  const names = await demo.sql(
    `select table_name as name from information_schema.tables where table_schema = 'public' order by 1`,
  );
  const counts: Record<string, number> = {};
  for (const { name } of names) counts[name] = (await demo.sql(`select count(*)::int as n from "${name}"`))[0].n;
  return counts;
};

/** Kinds of records that the demo has none of; movements come with the stock. */
const withoutSheets = demo.registry.resources
  .filter(
    ({ area, name }) =>
      area !== 'system' &&
      name !== 'stockMovement' &&
      globSync(`*/${name}.csv`, { cwd: fromRoot('seeds/demo') }).length === 0,
  )
  .map(tableOf);

describe('the demo', () => {
  test('loaded again changes nothing, and leaves out only what people add', async () => {
    const before = await tables();
    const first = await loadDemo(demo.database, demo.registry, 'Anlan-demo-1', demo.url);
    await loadDivisions(demo.url);
    const second = await loadDemo(demo.database, demo.registry, 'Anlan-demo-1', demo.url);
    expect(await tables()).toEqual(before);
    expect(second).toEqual(first);
    expect(
      Object.entries(before)
        .filter(([, count]) => count === 0)
        .map(([name]) => name)
        .sort(),
    ).toEqual(
      [
        ...['access_rule', 'api_token', 'custom_slot', 'delegation', 'idempotency', 'session', 'signing_key'],
        ...withoutSheets,
      ].sort(),
    );
  });

  test('offers the accounts it has, and no others', async () => {
    const { accounts } = await loadDemo(demo.database, demo.registry, 'Anlan-demo-1', demo.url);
    const rows = await demo.sql(
      `select u.username, g.role, g.owner::text as unit from user_account u join role_grant g on g."user" = u.id order by 1`,
    );
    const offered = accounts.map(({ username, role, unit }) => ({ username, role, unit }));
    expect(offered.toSorted((one, other) => (one.username < other.username ? -1 : 1))).toEqual(
      rows.toSorted((one, other) => (one.username < other.username ? -1 : 1)),
    );
    expect([...new Set(accounts.map(({ role }) => role))].sort()).toEqual(
      Object.keys(roles)
        .filter((role) => role !== 'partner')
        .sort(),
    );
  });

  test('registers apps that read no more than their role does, and have no token (9.2 number 15)', async () => {
    const apps = await demo.sql('select role, fields from api_client');
    const beyond = apps.flatMap(({ role, fields }) =>
      (fields as string).split('\n').filter((coordinate) => {
        const [name = '', field = ''] = coordinate.split('.');
        const resource = demo.registry.resource(name);
        return !resource.fields[field] || !readsField(role, resource, resource.fields[field]);
      }),
    );
    expect(beyond).toEqual([]);
    expect(await demo.sql('select 1 from api_token')).toEqual([]);
  });

  test('has one password for all, kept as a hash', async () => {
    const rows = await demo.sql('select distinct hash from credential');
    expect(rows).toHaveLength(1);
    expect(await fitsPassword(rows[0].hash, 'Anlan-demo-1')).toBe(true);
  });

  test('leaves a history and an event for every record', async () => {
    for (const table of [
      'organization',
      'person',
      'org_member',
      'emergency_plan',
      'risk_site',
      'inspection',
      'team',
      'team_member',
      'depot',
      'supply_item',
    ]) {
      const [row] = await demo.sql(
        `select count(*)::int as n from "${table}" t where not exists (select 1 from history h where h.record_id = t.id and h.owner = t.owner)
         or not exists (select 1 from outbox o where o.record_id = t.id and o.owner = t.owner)`,
      );
      expect([table, row.n]).toEqual([table, 0]);
    }
  });

  test('belongs to places that exist and to units of the demo', async () => {
    for (const { name, fields } of demo.registry.resources) {
      const columnOf = (text: string) => text.replace(/[A-Z]/g, '_$&').toLowerCase();
      const table = columnOf(name);
      const places = [
        'owner',
        ...Object.keys(fields)
          .filter((field) => fields[field]?.kind === 'place')
          .map(columnOf),
      ];
      for (const column of places) {
        const [row] = await demo.sql(
          `select count(*)::int as n from "${table}" t where "${column}" is not null and not exists (select 1 from place p where p.code = t."${column}")`,
        );
        expect([table, column, row.n]).toEqual([table, column, 0]);
      }
    }
  });
});
