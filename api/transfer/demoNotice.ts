import type { DemoAccounts } from './demo.ts';

/** What the operator reads at the start: how to log in to the demo. */
export function demoNotice({ accounts, password }: DemoAccounts): string {
  const units = new Map(accounts.map(({ username, place }) => [username.split('.')[0] as string, place]));
  const shown = [...units].slice(0, 12).map(([name, place]) => `${name} ${place}`);
  return [
    `Demo accounts: <place>.<role>, password ${password}; for example wangcheng.riskOfficer`,
    `  roles: ${[...new Set(accounts.map(({ role }) => role))].join(' ')}`,
    `  places: ${shown.join(', ')} ... ${units.size} in all, listed on the login page`,
    '',
  ].join('\n');
}
