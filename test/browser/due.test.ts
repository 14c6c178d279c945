import { expect, test } from 'vitest';
import { makeDrill } from '../cadence/asking.ts';
import { choose, clientAs, describeInBrowser, login, phone, useBrowser, visit } from './support.ts';

describeInBrowser('what is due', { timeout: 120_000 }, () => {
  const { open } = useBrowser();

  test('a clerk sees what is due, adds what was done, and it is due no more', async () => {
    const page = await login(await open(), 'kaizhou.planner');
    const card = page.getByTestId('due-card');
    await card.getByRole('link', { name: '到期事项' }).waitFor();
    await page.getByRole('menuitem', { name: '到期事项' }).click();
    const table = page.getByTestId('due');
    await visit(page, '#/due?on=2026-12-01');
    const water = table.getByRole('row', { name: /部门专项演练.*开州区水利局/ });
    await water.getByText('0 / 1').waitFor();
    await water.getByRole('link', { name: '登记应急演练' }).click();
    await page.getByLabel('名称').fill(`水利局演练${Date.now()}`);
    expect(await page.getByRole('combobox', { name: '类型' }).innerText()).toBe('专项演练');
    await expect.poll(() => page.getByRole('combobox', { name: '组织单位' }).inputValue()).toBe('开州区水利局');
    page.once('dialog', (unsaved) => unsaved.accept());
    await page.goBack();
    await water.getByText('0 / 1').waitFor();

    const planner = await clientAs('kaizhou.planner');
    const { data } = await planner.query(
      '{ organizations(filter: { name: { eq: "开州区水利局" } }) { nodes { id } } }',
    );
    await makeDrill(planner, '2026-10-08', {
      name: `水利局${Date.now()}`,
      organization: data.organizations.nodes[0].id,
    });
    await visit(page, '#/');
    await card.waitFor();
    await visit(page, '#/due?on=2026-12-01');
    await table.getByRole('row', { name: /开州区林业局/ }).waitFor();
    await water.waitFor({ state: 'detached' });
    await page
      .getByTestId('due-states')
      .getByRole('button', { name: /已完成/ })
      .click();
    await water.getByText('1 / 1').waitFor();
    await water.getByText('2026年10月8日').waitFor();
  });

  test('an upper unit sees how those below stand, and a phone shows all of it', async () => {
    const page = await login(await open({ viewport: phone }), 'kaizhou.director');
    await visit(page, '#/due?on=2026-12-01&below=1&state=LATE,DUE,OPEN');
    await page.getByTestId('due-units').getByRole('button', { name: '重庆市开州区汉丰街道' }).click();
    await page.getByTestId('due').getByText('川心村梨子坪滑坡').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(phone.width);
  });

  test('a rule is made in the form: what, for whom, and which of them', async () => {
    const page = await login(await open(), 'wenfeng.planner');
    await visit(page, '#/cadenceRule/create');
    const name = `街道演练${Date.now()}`;
    await page.getByLabel('名称').fill(name);
    await choose(page, '做什么', '应急演练');
    await page.locator('[data-field=countedWhere]').getByRole('combobox', { name: '类型' }).click();
    await page.getByRole('option', { name: '专项演练' }).click();
    await page.keyboard.press('Escape');
    await page.locator('[data-field=each]').getByRole('combobox').click();
    await page.getByRole('option', { name: '每个应急预案' }).click();
    await page.locator('[data-field=subjectWhere]').getByRole('combobox', { name: '类型' }).click();
    await page.getByRole('option', { name: '乡镇（街道）综合预案' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('combobox', { name: '对象所在层级' }).click();
    await page.getByRole('option', { name: '乡镇（街道）级' }).click();
    await page.keyboard.press('Escape');
    await choose(page, '向下级公开', '是');
    await page.getByLabel('起算日期').fill('2026-01-01');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('类型：专项演练').first().waitFor();
    await page.locator('[data-field=published]').getByText('是').first().waitFor();
    // on the page and in its history
    await page.getByText('类型：乡镇（街道）综合预案').nth(1).waitFor();
    await page.getByRole('link', { name: '按此规则的到期情况' }).click();
    await page.getByTestId('due').getByText(name).first().waitFor();
  });
});
