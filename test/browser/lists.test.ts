import { expect, test } from 'vitest';
import { choose, describeInBrowser, login, pick, useBrowser, visit } from './support.ts';

describeInBrowser('menu and lists', () => {
  const { open } = useBrowser();

  test('the menu stands by area and shows what the API lets the caller read', async () => {
    const page = await login(await open(), 'wangcheng.riskOfficer');
    const entry = (name: string) => page.getByRole('menuitem', { name, exact: true });
    await entry('风险与隐患').click();
    await entry('风险点').waitFor();
    await entry('系统管理').click();
    expect(await entry('风险点').count()).toBe(0);
    expect(await entry('用户').count()).toBe(0);
  });

  test('a plugin is seen where it is enabled only', async () => {
    const lhasa = await login(await open(), 'lhasa.riskOfficer');
    await pick(lhasa, '冰湖');
    await lhasa.getByRole('columnheader', { name: '溃决危险' }).waitFor();
    const wangcheng = await login(await open(), 'wangcheng.riskOfficer');
    await wangcheng.getByRole('menuitem', { name: '风险与隐患' }).click();
    await wangcheng.getByRole('menuitem', { name: '风险点' }).waitFor();
    expect(await wangcheng.getByRole('menuitem', { name: '冰湖' }).count()).toBe(0);
    await visit(wangcheng, '#/glacialLake');
    await wangcheng.getByText('没有这个页面').waitFor();
  });

  test('filters, sorting and page stand in the URL', async () => {
    const page = await login(await open(), 'wangcheng.riskOfficer');
    await visit(page, '#/riskSite');
    await page.getByRole('button', { name: '添加筛选' }).click();
    await page.getByRole('menuitemcheckbox', { name: '风险等级' }).click();
    await page.keyboard.press('Escape');
    await choose(page, '风险等级', '重大风险');
    await page.keyboard.press('Escape');
    await page.waitForURL(/filter=.*MAJOR/);
    await page.reload();
    await page.locator('tbody tr').first().waitFor();
    const levels = await page.locator('tbody .level').allInnerTexts();
    expect(new Set(levels.map((level) => level.replace(/\s/g, '')))).toEqual(new Set(['◆重大风险']));

    await visit(page, '#/riskSite?filter={}&sort=people&order=DESC&page=2&perPage=25');
    await page.getByText(/第 26–50 条/).waitFor();
    const column = (await page.getByRole('columnheader').allInnerTexts()).findIndex((name) =>
      name.includes('威胁人数'),
    );
    const people = await page.locator(`tbody td:nth-child(${column + 1})`).allInnerTexts();
    const numbers = people.map((text) => Number(text.replace(/[^\d]/g, '')));
    expect(numbers).toEqual(numbers.toSorted((one, other) => other - one));
  });

  test('the next page begins behind the one before it; a page jumped to is counted', async () => {
    const page = await login(await open(), 'wangcheng.riskOfficer');
    const asked: { after?: string; offset?: number }[] = [];
    page.on('request', (request) => {
      const body = request.postDataJSON() as { query?: string; variables?: object } | null;
      if (body?.query?.includes('riskSites(')) asked.push(body.variables ?? {});
    });
    await visit(page, '#/riskSite?page=2&perPage=25');
    await page.getByText(/第 26–50 条/).waitFor();
    const second = await page.locator('tbody a').allInnerTexts();
    await page.getByRole('button', { name: '下一页' }).click();
    await page.getByText(/第 51–75 条/).waitFor();
    await page.locator('tbody a').first().waitFor();
    const third = await page.locator('tbody a').allInnerTexts();
    expect(new Set([...second, ...third]).size).toBe(50);
    expect(asked[0]).toMatchObject({ offset: 25 });
    expect(asked.at(-1)).toMatchObject({ after: expect.any(String) });
    expect(asked.at(-1)).not.toHaveProperty('offset');
  });

  test('an empty list says what to do', async () => {
    const page = await login(await open(), 'wangcheng.riskOfficer');
    await visit(page, `#/riskSite?filter=${encodeURIComponent('{"q":"没有这样的记录"}')}`);
    await page.getByRole('button', { name: '清除筛选条件' }).click();
    await page.locator('tbody tr').first().waitFor();
  });

  test('what points to a record is listed under it, with a way to all of it', async () => {
    const page = await login(await open(), 'wangcheng.viewer');
    await visit(page, '#/depot');
    await page.locator('tbody a').first().click();
    await page.getByRole('tab', { name: '库存物资' }).waitFor();
    await page.getByRole('link', { name: /查看全部/ }).click();
    await page.getByRole('columnheader', { name: '分类编码' }).waitFor();
    expect(await page.getByRole('link', { name: '新建' }).count()).toBe(0);
  });

  test('a plan shows the plans above it, and the tree opens', async () => {
    const page = await login(await open(), 'wangcheng.planner');
    await visit(page, '#/emergencyPlan/tree');
    await page.getByRole('button', { name: /^展开/ }).first().click();
    await page.locator('li li a').first().click();
    await page.getByRole('tab', { name: '变更记录' }).waitFor();
    expect(await page.locator('nav.MuiBreadcrumbs-root a').count()).toBeGreaterThan(1);
  });
});
