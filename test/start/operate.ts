import { expect } from 'vitest';
import { fromRoot } from '../../api/paths.ts';
import { run } from './anlan.ts';

/** What an operator does with an empty database. @returns the first password of the new tenant's administrator */
export async function operate(environment: Record<string, string>): Promise<string> {
  const imported = await run(['import-divisions', fromRoot('seeds/divisions.csv')], environment);
  expect(imported).toEqual({ code: 0, said: expect.stringMatching(/^\d+ rows read: \d{4,} new, 0 changed.* 0 bad$/m) });
  const added = await run(['add-tenant', '430112000000', 'wangcheng'], environment);
  expect(added).toEqual({
    code: 0,
    said: expect.stringMatching(/^wangcheng\.tenantAdmin +\S+\nwangcheng\.securityAdmin +\S+$/m),
  });
  const again = await run(['add-tenant', '430112000000', 'wangcheng'], environment);
  expect(again).toEqual({ code: 1, said: 'The tenant 430112000000 or the name wangcheng exists already.\n' });
  return /^wangcheng\.tenantAdmin +(\S+)$/m.exec(added.said)?.[1] ?? '';
}
