import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { askApi, choose, describeInBrowser, login, pick, useBrowser, visit } from './support.ts';

const save = (page: Page) => page.getByRole('button', { name: '保存', exact: true }).click();

/** A new risk site with what is required; answers its id. */
async function createRiskSite(page: Page, code: string): Promise<string> {
  await visit(page, '#/riskSite/create');
  await page.fill('input[name=code]', code);
  await page.fill('input[name=name]', `试验点${code}`);
  await choose(page, '类型', '水库山塘');
  await choose(page, '灾种', '洪涝');
  await choose(page, '风险等级', '一般风险');
  await save(page);
  await page.waitForURL(/riskSite\/[^/]+\/show/);
  return /riskSite\/([^/]+)\/show/.exec(page.url())?.[1] as string;
}

const newCode = (): string => `T-${Date.now()}`;

describeInBrowser('forms', () => {
  const { open } = useBrowser();

  test('what is wrong stands at its field, and is mended there', async () => {
    const page = await login(await open(), 'wangcheng.riskOfficer');
    const code = newCode();
    await createRiskSite(page, code);
    await visit(page, '#/riskSite/create');
    await page.fill('input[name=code]', code);
    await page.fill('input[name=responsiblePhone]', 'abc');
    await page.fill('input[name="location.lng"]', '112.8');
    await save(page);
    await page.locator('[data-field=name]').getByText('请填写此项').waitFor();
    await page.locator('[data-field=responsiblePhone]').getByText('应为手机号').waitFor();
    await page.locator('[data-field=location]').getByText('经度在 ±180').waitFor();

    await page.fill('input[name=name]', '同编号');
    await page.fill('input[name=responsiblePhone]', '13812345678');
    await page.fill('input[name="location.lat"]', '28.3');
    await page.fill('input[name=threatenedProperty]', '12.34');
    await choose(page, '类型', '水库山塘');
    await choose(page, '灾种', '洪涝');
    await choose(page, '风险等级', '一般风险');
    await save(page);
    // The API alone knows that the code is taken.
    await page.locator('[data-field=code].Mui-error, [data-field=code] .Mui-error').first().waitFor();
    await page.fill('input[name=code]', `${code}-2`);
    await save(page);
    await page.waitForURL(/\/show/);
    await page.getByText('¥ 12.34').waitFor();
    await page.getByText('112.8, 28.3').waitFor();
  });

  test('an edit is saved and told by the history', async () => {
    const page = await login(await open(), 'wangcheng.riskOfficer');
    await createRiskSite(page, newCode());
    await page.getByRole('link', { name: '编辑' }).click();
    await page.fill('input[name=people]', '321');
    await save(page);
    await page.waitForURL(/\/show/);
    await page.getByText('321 人').first().waitFor();
    await page.getByRole('tab', { name: '变更记录' }).click();
    await page.getByText(/修改 · 望城区风险管理员/).waitFor();
  });

  test('a conflict shows both versions, and each field is chosen', async () => {
    const page = await login(await open(), 'wangcheng.riskOfficer');
    const id = await createRiskSite(page, newCode());
    await page.getByRole('link', { name: '编辑' }).click();
    await page.fill('input[name=name]', '我写的名称');
    await page.fill('input[name=address]', '我写的位置');
    await askApi(
      page,
      'mutation ($id: ID!, $input: UpdateRiskSiteInput!) { updateRiskSite(id: $id, version: 1, input: $input) { version } }',
      { id, input: { name: '别人写的名称', people: 99 } },
    );
    await save(page);
    const dialog = page.getByTestId('conflict');
    await dialog.getByText('别人写的名称').waitFor();
    await dialog.getByText('我写的名称').waitFor();
    const name = dialog.locator('[data-field=name]');
    expect(await name.getByRole('radio').nth(1).isChecked()).toBe(true);
    await name.getByRole('radio').first().check();
    await dialog.getByRole('button', { name: '按所选保存' }).click();
    await page.waitForURL(/\/show/);
    await page.getByRole('heading', { name: '别人写的名称', exact: true }).waitFor();
    await page.getByText('我写的位置').waitFor();
    await page.getByText('99 人').waitFor();
  });

  test('a form left unsaved asks first', async () => {
    const page = await login(await open(), 'wangcheng.riskOfficer');
    await pick(page, '风险点');
    await page.getByRole('link', { name: '新建' }).click();
    await page.fill('input[name=name]', '没有保存');
    const asked = new Promise<string>((resolve) => {
      page.once('dialog', (dialog) => void dialog.dismiss().then(() => resolve(dialog.message())));
    });
    await pick(page, '机构');
    expect(await asked).toBe('您填写的内容尚未保存，确定离开吗？');
    expect(await page.inputValue('input[name=name]')).toBe('没有保存');
  });

  test('a reader sees personal fields masked and no way to edit', async () => {
    const page = await login(await open(), 'wangcheng.viewer');
    await visit(page, '#/person');
    await page.locator('tbody a').first().click();
    await page.locator('.masked').first().waitFor();
    expect(await page.getByRole('link', { name: '编辑' }).count()).toBe(0);
  });

  test('a file is uploaded with the form and opens from the record', async () => {
    const page = await login(await open(), 'wangcheng.planner');
    await visit(page, '#/emergencyPlan/create');
    await page.fill('input[name=name]', `试验预案${Date.now()}`);
    await choose(page, '类型', '专项应急预案');
    const buffer = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF');
    await page
      .locator('[data-field=document] input[type=file]')
      .setInputFiles({ name: '预案 文本.pdf', mimeType: 'application/pdf', buffer });
    await page.getByRole('link', { name: /预案 文本\.pdf/ }).waitFor();
    await save(page);
    await page.waitForURL(/\/show/);
    const address = await page.getByRole('link', { name: /预案 文本\.pdf/ }).getAttribute('href');
    expect(await page.evaluate(async (href) => (await fetch(href)).status, address as string)).toBe(200);
  });
});
