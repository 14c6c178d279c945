import { expect, test } from 'vitest';
import { describeInBrowser, login, useBrowser, visit } from './support.ts';

describeInBrowser('places', () => {
  const { open } = useBrowser();

  test('the switcher narrows to a place below, and leads back up', async () => {
    const page = await login(await open(), 'wangcheng.riskOfficer');
    const switcher = page.getByTestId('place-switcher');
    const dialog = page.getByTestId('place-dialog');
    await switcher.click();
    await dialog.getByRole('button', { name: '靖港镇', exact: true }).click();
    await page.getByRole('heading', { name: '长沙市望城区靖港镇' }).waitFor();
    await visit(page, '#/riskSite');
    await page.locator('tbody tr').first().waitFor();
    await page.reload();
    await page.locator('tbody tr').first().waitFor();
    expect(await switcher.innerText()).toBe('靖港镇');

    await switcher.click();
    await dialog.getByRole('button', { name: '望城区', exact: true }).click();
    await dialog.getByRole('button', { name: '望城区（本级）' }).click();
    await page.getByRole('heading', { name: '长沙市望城区', exact: true }).waitFor();
  });

  test('nothing above the own unit can be chosen', async () => {
    const page = await login(await open(), 'wangcheng.riskOfficer');
    await page.getByTestId('place-switcher').click();
    const dialog = page.getByTestId('place-dialog');
    await dialog.getByRole('button', { name: '望城区（本级）' }).waitFor();
    expect(await dialog.getByText('长沙市', { exact: true }).count()).toBe(0);
    await dialog.getByRole('searchbox').fill('kaizhou');
    await dialog.getByText('没有找到').waitFor();
  });

  test('the picker finds by pinyin and walks down by keyboard', async () => {
    const page = await login(await open(), 'wangcheng.riskOfficer');
    await visit(page, '#/riskSite/create');
    const input = page.locator('[data-field=place] input');
    await input.click();
    const dialog = page.getByTestId('place-dialog');
    await dialog.getByRole('searchbox').fill('jinggang');
    await dialog.getByText('长沙市望城区靖港镇', { exact: true }).click();
    await expect.poll(() => input.inputValue()).toBe('靖港镇');

    await input.press('Enter');
    await dialog.getByRole('searchbox').fill('jgz');
    await dialog.getByText('长沙市望城区靖港镇', { exact: true }).waitFor();
    await dialog.getByRole('searchbox').fill('');
    await dialog.getByRole('button', { name: '望城区', exact: true }).click();
    const street = dialog.getByRole('button', { name: '高塘岭街道', exact: true });
    await street.focus();
    await street.press('ArrowRight');
    await dialog.getByRole('button', { name: '高塘岭街道（本级）' }).click();
    await expect.poll(() => input.inputValue()).toBe('高塘岭街道');
  });

  test('the unit filter holds a place and everything below', async () => {
    const page = await login(await open(), 'wangcheng.riskOfficer');
    const filter = encodeURIComponent('{"unit":"430112106000"}');
    await visit(page, `#/riskSite?filter=${filter}`);
    await page.locator('tbody tr').first().waitFor();
    const units = await page
      .locator('tbody td.column-unit span')
      .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('title')));
    expect(units.length).toBeGreaterThan(0);
    for (const unit of units) expect(unit).toContain('靖港镇');
  });
});
