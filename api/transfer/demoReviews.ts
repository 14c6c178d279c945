import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Registry } from '../../schema/registry.ts';
import type { Caller } from '../access/caller.ts';
import { scopeOf, wholeCountry } from '../access/scope.ts';
import { entityOf } from '../database/entities.ts';
import { runWithin } from '../database/runWithin.ts';
import type { Definitions } from '../engines/definition/definitions.ts';
import { stepOf } from '../engines/lifecycle/take.ts';
import { StartError } from '../errors.ts';
import { fromRoot } from '../paths.ts';
import { keepFile } from '../request/files.ts';
import type { Row, Writer } from '../request/write/draft.ts';
import { placed } from '../request/write/ownership.ts';
import { keepTransited } from '../request/write.ts';
import { definitionsWithin } from './localities.ts';
import { importRows } from './records/importRows.ts';

/** A record of the demo that goes through its unit's lifecycle: as in a sheet, with texts to keep as files, and who did what with it when. */
interface Review {
  resource: string;
  record: Record<string, string> & { unit: string };
  files?: Record<string, string>;
  /** The first makes the record; the others take transitions. */
  steps: readonly [Step, ...(Step & { take: string; to?: string; reason?: string; input?: object })[]];
}

interface Step {
  /** A username of the demo. */
  by: string;
  daysAgo: number;
}

const folder = fromRoot('seeds/demo');

/** Takes the demo's records through the reviews that are in force, each step by who takes it in life. @throws StartError naming the record */
export async function loadReviews(em: EntityManager, registry: Registry): Promise<void> {
  const definitions = definitionsWithin(em, registry);
  const as = await callersOf(em, definitions);
  for (const file of globSync('*/reviews.json', { cwd: folder }).sort())
    for (const review of JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Review[]) {
      const key = registry.resource(review.resource).key.map((field) => review.record[field]);
      await load({ em, registry, definitions, scope: wholeCountry }, as, review).catch((error) => {
        throw new StartError(`seeds/demo/${file}, ${key}: ${(error as Error).message}`);
      });
    }
}

async function load(
  writer: Omit<Writer, 'actor'>,
  as: (username: string) => Promise<Caller>,
  { resource: name, record, files = {}, steps: [first, ...steps] }: Review,
): Promise<void> {
  const { em, registry } = writer;
  const resource = registry.resource(name);
  const acting = async ({ by, daysAgo }: Step) => {
    const caller = await as(by);
    const at = new Date(Date.now() - daysAgo * 86_400_000);
    return { ...writer, caller, actor: { id: caller.userId, name: caller.displayName }, at };
  };
  const cells: Record<string, string> = { ...record };
  for (const [field, text] of Object.entries(files)) {
    const file = { name: `${text.split('\n')[0]}.txt`, mediaType: 'text/plain', content: Buffer.from(text) };
    cells[field] = await keepFile(em, record.unit, file);
  }
  // made as the system makes what is already under way: a plan may start in any state
  const { caller: _, ...system } = await acting(first);
  await importRows(system, resource, [{ line: 1, cells }], {
    ...{ match: 'create', as: 'zh', clearing: new Set<string>() },
    onBad(_row, problems) {
      throw new StartError(problems.map(({ column, label }) => `${column}: ${label.en}`).join('; '));
    },
  });
  const key = Object.fromEntries(resource.key.map((field) => [field, record[field]]));
  for (const { take: transition, to, reason, input, ...step } of steps) {
    em.clear();
    const row = (await em.findOneOrFail(entityOf(resource), { owner: record.unit, ...key } as never)) as Row;
    const writing = await acting(step);
    const where = await placed(em, row.owner, row);
    await keepTransited(
      writing,
      resource,
      await stepOf(writing, resource, row, where, { transition, to, reason, input }),
    );
  }
}

/** The demo's users as callers. */
async function callersOf(em: EntityManager, definitions: Definitions) {
  const rows = await runWithin<Omit<Caller, 'local' | 'scope'> & { unit: string }>(em, {
    text: `select u.id as "userId", u.username, u.display_name as "displayName", u.owner::text as unit, u.person as "personId",
        (select json_agg(json_build_object('role', g.role, 'unit', g.owner::text)) from role_grant g where g."user" = u.id) as grants,
        array(select m.organization from org_member m where m.person = u.person) as organizations
      from user_account u`,
    values: [],
  });
  const users = new Map(rows.map((row) => [row.username, row]));
  return async (username: string): Promise<Caller> => {
    const user = users.get(username);
    if (!user) throw new StartError(`there is no account ${username}`);
    const rest = { mustChangePassword: false, plugins: [], delegations: [], tightenings: [] };
    return { ...user, ...rest, scope: scopeOf(user.unit), local: await definitions.within(user.unit) };
  };
}
