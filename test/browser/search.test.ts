import { expect, test } from 'vitest';
import { describeInBrowser, login, phone, pick, useBrowser } from './support.ts';

describeInBrowser('the search over everything', () => {
  const { open } = useBrowser();

  test('a slash opens it, the arrows choose, Enter opens the record', async () => {
    const page = await login(await open(), 'wangcheng.riskOfficer');
    await page.keyboard.press('/');
    const box = page.getByRole('combobox', { name: '全局搜索' });
    await box.fill('s');
    await page.getByText('请再输入一个字').waitFor();
    await box.fill('库');
    await page.getByRole('group', { name: '风险点' }).getByRole('option').first().waitFor();
    await box.press('ArrowDown');
    const chosen = page.getByRole('option', { selected: true });
    const title = await chosen.locator('div').first().innerText();
    await box.press('Enter');
    await page.getByRole('heading', { level: 1, name: title.split('\n')[0] as string }).waitFor();
    expect(await page.getByTestId('search').count()).toBe(0);
  });

  test('a slash in an input is a slash, and Ctrl+K works there too', async () => {
    const page = await login(await open(), 'wangcheng.riskOfficer');
    await pick(page, '风险点');
    const list = page.getByPlaceholder('搜索', { exact: true });
    await list.press('/');
    expect(await list.inputValue()).toBe('/');
    await list.press('Control+k');
    await page.getByRole('combobox', { name: '全局搜索' }).fill('没有这样的记录');
    await page.getByText('没有找到，请换个词').waitFor();
  });

  test('on a phone a press opens it, and another one the record', async () => {
    const page = await login(await open({ viewport: phone }), 'gaotangling.riskOfficer');
    await page.getByTestId('search-box').click();
    await page.getByRole('combobox', { name: '全局搜索' }).fill('望城');
    await page.getByRole('option').first().click();
    await page.waitForURL(/\/show$/);
  });
});
