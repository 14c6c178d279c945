import { expect, test } from 'vitest';
import { describeInBrowser, login, phone, pick, tablet, url, useBrowser, visit } from './support.ts';

describeInBrowser('the way in', () => {
  const { open } = useBrowser();

  test('a demo account fills in name and password', async () => {
    const page = await open();
    await page.goto(url());
    await page.getByLabel('按区划或角色筛选').fill('wangcheng.riskOfficer');
    await page.getByRole('button', { name: '风险管理员', exact: true }).click();
    expect(await page.inputValue('input[name=username]')).toBe('wangcheng.riskOfficer');
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await page.getByRole('heading', { name: '长沙市望城区' }).waitFor();
  });

  test('a wrong password is said to be wrong', async () => {
    const page = await open();
    await page.goto(url());
    await page.fill('input[name=username]', 'wangcheng.viewer');
    await page.fill('input[name=password]', 'not-the-password');
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).not.toBe('');
  });

  test('after the login comes the page that was asked for', async () => {
    const page = await open();
    await page.goto(url('#/team'));
    await page.fill('input[name=username]', 'wangcheng.viewer');
    await page.fill('input[name=password]', 'Anlan-demo-1');
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await page.getByRole('columnheader', { name: '队伍名称' }).waitFor();
  });

  test('an ended session is begun again over the open form', async () => {
    const page = await login(await open(), 'wangcheng.riskOfficer');
    await visit(page, '#/riskSite/create');
    await page.fill('input[name=name]', '写了一半');
    await page.context().clearCookies();
    await page.getByRole('button', { name: '刷新' }).click();
    const again = page.getByTestId('login-again');
    await again.locator('input[name=password]').fill('Anlan-demo-1');
    await again.getByRole('button', { name: '登录' }).click();
    await again.waitFor({ state: 'detached' });
    expect(await page.inputValue('input[name=name]')).toBe('写了一半');
  });

  test('English on a press, and still after a reload', async () => {
    const page = await login(await open(), 'wangcheng.riskOfficer');
    await page.getByRole('button', { name: /Switch to English/ }).click();
    await pick(page, 'Risk site');
    await page.getByRole('columnheader', { name: 'People at risk' }).waitFor();
    await page.reload();
    await page.getByRole('columnheader', { name: 'People at risk' }).waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe('en');
  });

  test('on a tablet a wide table scrolls by itself, and the page does not', async () => {
    const page = await login(await open({ viewport: tablet }), 'wangcheng.riskOfficer');
    await visit(page, '#/riskSite');
    await page.locator('tbody tr').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(tablet.width);
    await page.getByRole('link', { name: '新建' }).waitFor();
  });

  test('on a phone nothing is wider than the screen, and lists are cards', async () => {
    const page = await login(await open({ viewport: phone }), 'wangcheng.riskOfficer');
    for (const path of ['#/', '#/riskSite', '#/riskSite/create', '#/organization/tree']) {
      await visit(page, path);
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(phone.width);
    }
    await visit(page, '#/riskSite');
    await page.locator('a[href*="/show"]').first().waitFor();
    expect(await page.locator('table').count()).toBe(0);
  });

  test('an outage is said, and what was typed stays', async () => {
    const page = await login(await open(), 'wangcheng.riskOfficer');
    await visit(page, '#/riskSite/create');
    await page.fill('input[name=name]', '断网时所写');
    await page.route('**/{graphql,readyz}', (route) => route.abort());
    await page.getByRole('button', { name: '刷新' }).click();
    await page.getByTestId('outage').waitFor();
    await page.unroute('**/{graphql,readyz}');
    await page.getByTestId('outage').getByRole('button', { name: '重试' }).click();
    await page.getByTestId('outage').waitFor({ state: 'detached' });
    expect(await page.inputValue('input[name=name]')).toBe('断网时所写');
  });
});
