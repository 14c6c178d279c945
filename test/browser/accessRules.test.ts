import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { askApi, choose, describeInBrowser, login, useBrowser, visit } from './support.ts';

describeInBrowser('access rules', () => {
  const { open } = useBrowser();

  test('a rule is put together from labels, says what it does, and takes away a filter', async () => {
    const page = await login(await open(), 'wangcheng.tenantAdmin');
    await visit(page, '#/accessRule/create');
    await choose(page, '对象', '风险点');
    await choose(page, '字段', '管控状态');
    await choose(page, '操作', '筛选');
    await page.getByRole('checkbox', { name: '查看人员' }).uncheck();
    await page.getByTestId('rule-meaning').getByText('查看人员不再可以。').waitFor();
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await page.waitForURL(/\/show/);
    await page.getByRole('heading', { level: 1, name: '风险点 · 管控状态' }).waitFor();
    const [, id] = /accessRule\/([^/]+)\/show/.exec(page.url()) ?? [];
    try {
      await visit(page, '#/accessRule');
      await page.getByRole('link', { name: '风险点 · 管控状态' }).waitFor();
      const viewer = await login(await open(), 'wangcheng.viewer');
      await visit(viewer, '#/riskSite');
      await viewer.getByRole('button', { name: '添加筛选' }).click();
      await viewer.getByRole('menuitemcheckbox', { name: '风险等级' }).waitFor();
      expect(await viewer.getByRole('menuitemcheckbox', { name: '管控状态' }).count()).toBe(0);
    } finally {
      await remove(page, id);
    }
  });

  test('a form has no input for what a rule hides from its writer', async () => {
    const before = await openOwnTeam(await open());
    expect(await before.locator('[data-field=leaderPhone] input').count()).toBe(1);
    const admin = await login(await open(), 'wangcheng.tenantAdmin');
    const { data } = (await askApi(
      admin,
      'mutation ($input: CreateAccessRuleInput!) { rule: createAccessRule(input: $input) { id } }',
      { input: { target: 'team.leaderPhone', verb: 'READ', roles: ['director'] } },
    )) as { data: { rule: { id: string } } };
    try {
      const after = await openOwnTeam(await open());
      expect(await after.locator('[data-field=leaderPhone]').count()).toBe(0);
      await after.fill('input[name=dispatchAuthority]', `区应急管理局 ${Date.now()}`);
      await after.getByRole('button', { name: '保存', exact: true }).click();
      await after.waitForURL(/\/show/);
    } finally {
      await remove(admin, data.rule.id);
    }
  });
});

const remove = (page: Page, id: string | undefined) =>
  askApi(page, 'mutation ($id: ID!) { deleteAccessRule(id: $id, version: 1) }', { id });

/** The form of a team that the page's user keeps. */
async function openOwnTeam(page: Page): Promise<Page> {
  await login(page, 'wangcheng.teamLeader');
  const { data } = (await askApi(page, '{ teams(first: 100) { nodes { id can } } }', {})) as {
    data: { teams: { nodes: { id: string; can: string[] }[] } };
  };
  await visit(page, `#/team/${data.teams.nodes.find(({ can }) => can.includes('UPDATE'))?.id}`);
  await page.locator('input[name=name]').waitFor();
  return page;
}
