import { globSync } from 'node:fs';
import path from 'node:path';
import type { EntityManager } from '@mikro-orm/postgresql';
import pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { levelOfCode } from '../../schema/place.ts';
import type { Registry } from '../../schema/registry.ts';
import { type Role, roles } from '../../schema/roles.ts';
import { wholeCountry } from '../access/scope.ts';
import { asSystemWithin, type Database } from '../database/database.ts';
import { say } from '../database/ownerUrl.ts';
import { StartError } from '../errors.ts';
import { hashPassword } from '../identity/password.ts';
import { fromRoot } from '../paths.ts';
import { loadReviews } from './demoReviews.ts';
import { importDivisions } from './divisions/importDivisions.ts';
import { importFunctionalZones } from './divisions/importFunctionalZones.ts';
import { pinyinInitials } from './divisions/searchPinyin.ts';
import { followLocalities, publishLocalities } from './localities.ts';
import { makeImporter } from './records/importRecords.ts';
import { inLoadingOrder } from './records/loadingOrder.ts';
import { readSheet } from './records/readSheet.ts';
import { loadYear } from './year.ts';

/** The accounts the login page offers in demo mode. */
export interface DemoAccounts {
  password: string;
  accounts: readonly DemoAccount[];
}

interface DemoAccount {
  username: string;
  role: Role;
  unit: string;
  place: string;
  level: string;
  /** The department he works for; null: the unit's own. */
  office: string | null;
  /** Number of the person whose account it is. */
  person: string | null;
}

interface DemoUnit {
  code: string;
  slug: string;
  isTenant: boolean;
  plugins: string[];
  place: string;
  level: string;
}

const demoFolder = fromRoot('seeds/demo');

/** Loads the division data that ships with Anlan into an empty database. */
export const loadDivisions = (ownerUrl: string): Promise<void> =>
  asOwner(ownerUrl, async (client) => {
    // the functional zones come last, so they tell that all of it is there
    const { rows } = await client.query('select 1 from place where national_code is not null limit 1');
    if (rows.length > 0) return;
    await client.query(`select set_config('app.system', 'on', false)`);
    await importDivisions({ source: fromRoot('seeds/divisions.csv'), client });
    await importFunctionalZones({ source: fromRoot('seeds/functional-zones.csv'), client });
  });

async function asOwner(ownerUrl: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  await work(client).finally(() => client.end());
}

/**
 * Loads the demo tenants, their records, their year where it is asked for, and accounts, all or nothing, unless the database has tenants
 * already. The owner then counts the rows, or the first queries would be planned for empty tables.
 */
export async function loadDemo(
  database: Database,
  registry: Registry,
  password: string,
  ownerUrl: string,
  { year = false }: { year?: boolean } = {},
): Promise<DemoAccounts> {
  const units = await demoUnits(database);
  const accounts = accountsOf(units);
  const [tenants] = await database.read(wholeCountry, { text: 'select 1 from tenant limit 1', values: [] });
  if (tenants?.length) return { password, accounts };
  const hash = await hashPassword(password);
  await database.write(wholeCountry, async (em) => {
    await importRecords(em, registry);
    await asSystemWithin(em, wholeCountry, () => createAccounts(em, units, accounts, hash));
    // who decides is found among the tenants
    if (year) {
      say('The demo is being filled with a year of records; this takes some ten seconds, once.');
      await loadYear(em, registry);
    }
    const codes = units.map(({ code }) => code);
    await publishLocalities(em, registry, codes);
    await followLocalities(em, registry, codes);
    await loadReviews(em, registry);
  });
  await asOwner(ownerUrl, async (client) => void (await client.query('analyze')));
  return { password, accounts };
}

async function demoUnits(database: Database): Promise<DemoUnit[]> {
  const rows = readSheet(path.join(demoFolder, 'tenants.csv')).map(({ cells }) => cells);
  const codes = rows.map(({ code }) => code);
  const [places = []] = await database.read<{ code: string; place: string; level: string }>(wholeCountry, {
    text: 'select code::text, full_name as place, coalesce(counts_as, level) as level from place where code = any ($1::bigint[])',
    values: [codes],
  });
  const known = new Map(places.map((place) => [place.code, place]));
  return rows.map(({ code = '', slug = '', kind, plugins = '' }) => {
    const place = known.get(code);
    if (!place) throw new StartError(`seeds/demo/tenants.csv names ${code}, which is no place`);
    return { ...place, slug, isTenant: kind === 'tenant', plugins: plugins.split(/[、;, ]+/).filter(Boolean) };
  });
}

/** One account for each role that makes sense at a unit's level, and those of departments that decide. */
function accountsOf(units: readonly DemoUnit[]): DemoAccount[] {
  const officers = readSheet(path.join(demoFolder, 'officers.csv')).map(({ cells }) => cells);
  const accountOf = ({ code, place }: DemoUnit, username: string, role: Role, office: string | null = null) => {
    const person = officers.find((one) => one.username === username)?.person ?? null;
    return { username, role, unit: code, place, level: levelOfCode(code), office, person };
  };
  return units.flatMap((unit) => [
    ...(Object.keys(roles) as Role[])
      .filter((role) => (roles[role].at as readonly string[]).includes(levelOfCode(unit.code)))
      .map((role) => accountOf(unit, `${unit.slug}.${role}`, role)),
    ...officers
      .filter((one) => one.office && one.unit === unit.code)
      .map(({ username, role, office }) => accountOf(unit, username as string, role as Role, office)),
  ]);
}

async function importRecords(em: EntityManager, registry: Registry): Promise<void> {
  const importer = makeImporter(em, registry, wholeCountry, '演示数据');
  for (const resource of inLoadingOrder(registry)) {
    for (const file of globSync(`*/${resource.name}.csv`, { cwd: demoFolder }).sort()) {
      const { problems } = await importer(resource, readSheet(path.join(demoFolder, file)));
      const [first] = problems;
      if (first) throw new StartError(`seeds/demo/${file}, line ${first.line}, ${first.column}: ${first.label.en}`);
    }
  }
}

async function createAccounts(
  em: EntityManager,
  units: readonly DemoUnit[],
  accounts: readonly DemoAccount[],
  hash: string,
): Promise<void> {
  const json = (rows: readonly unknown[]) => [JSON.stringify(rows)];
  const tenants = units.filter(({ isTenant }) => isTenant);
  await em.execute(
    `insert into tenant (code, slug, plugins) select code, slug, plugins from json_to_recordset(?) as t (code bigint, slug text, plugins text[])`,
    json(tenants.map(({ code, slug, plugins }) => ({ code, slug, plugins: `{${plugins.join(',')}}` }))),
  );
  const people = accounts.map((account) => {
    const name = `${account.place.replace(/^.*[省市区县](?=.{2,})/, '')}${account.office ?? ''}${roles[account.role].label.zh}`;
    return {
      ...account,
      id: uuidv7(),
      grant_id: uuidv7(),
      display_name: name,
      search_pinyin: pinyinInitials(name),
      login: account.username.toLowerCase(),
      hash,
    };
  });
  const source = `json_to_recordset(?) as a (id uuid, grant_id uuid, unit bigint, username text, login text, display_name text, search_pinyin text, role text, person text, hash text)`;
  await em.execute(
    `insert into user_account (id, owner, created_at, updated_at, username, display_name, search_pinyin, person)
      select a.id, unit, now(), now(), username, display_name, a.search_pinyin, p.id
      from ${source} left join person p on p.owner = a.unit and p.number = a.person`,
    json(people),
  );
  await em.execute(
    `insert into credential (user_id, username, hash) select id, login, hash from ${source}`,
    json(people),
  );
  await em.execute(
    `insert into role_grant (id, owner, created_at, updated_at, "user", role) select grant_id, unit, now(), now(), id, role from ${source}`,
    json(people),
  );
}
