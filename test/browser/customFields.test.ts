import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { choose, describeInBrowser, login, phone, useBrowser, visit } from './support.ts';

const button = (page: Page | Locator, name: string): Locator => page.getByRole('button', { name, exact: true });
const inputOf = (page: Page | Locator, key: string): Locator => page.locator(`input[name="custom.${key}"]`);
const fieldOf = (page: Page | Locator, key: string): Locator => page.locator(`[data-field="custom.${key}"]`);
const editorPath = '#/definition/of/FORM/riskSite';

/** Chooses in a part of the page. */
async function pick(page: Page, part: Locator, label: string, option: string): Promise<void> {
  await part.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** Adds a field to a section; answers its row, which is open. */
async function addField(page: Page, section: string, code: string, zh: string, kind: string): Promise<Locator> {
  await page.getByTestId(`add-field-${section}`).click();
  const form = page.getByTestId('new-field');
  await form.getByLabel('中文名称').fill(zh);
  await form.getByLabel('代码').fill(code);
  await pick(page, form, '类型', kind);
  await button(form, '新增').click();
  return page.locator(`[data-node=${code}]`);
}

async function publish(page: Page, note: string): Promise<void> {
  await button(page, '发布…').click();
  const dialog = page.getByTestId('publish');
  await dialog.getByTestId('differences').waitFor();
  await dialog.getByLabel('发布说明').fill(note);
  await button(dialog, '发布').click();
  await page.getByText('现行内容，没有修改').waitFor();
}

describeInBrowser('custom fields', { timeout: 180_000 }, () => {
  const { open } = useBrowser();

  test('are drafted, tried and published, filled in by a township’s clerk, found, and kept when they go out of use', async () => {
    // codes are new in every run, for they are for good
    const own = `t${Date.now()}`;
    const [soil, angle, wall, index] = [`${own}Soil`, `${own}Angle`, `${own}Wall`, `${own}Index`] as const;
    const admin = await login(await open(), 'wangcheng.tenantAdmin');
    await visit(admin, '#/definition?kind=FORM');
    await admin.getByRole('link', { name: '风险点' }).click();
    await admin.getByTestId('add-section-root').click();
    await admin.getByTestId('new-section').getByLabel('中文名称').fill(`边坡${own}`);
    await admin.getByTestId('new-section').getByLabel('代码').fill(own);
    await button(admin.getByTestId('new-section'), '新增').click();
    const soilRow = await addField(admin, own, soil, `岩土${own}`, '单选');
    await soilRow.getByText('请填写已有的字典名').waitFor();
    await pick(admin, soilRow, '字典', '灾种');
    await soilRow.getByLabel('必填', { exact: true }).check();
    const angleRow = await addField(admin, own, angle, `坡度${own}`, '小数');
    await angleRow.getByLabel('最大值').fill('90');
    const wallRow = await addField(admin, own, wall, '加固措施', '单行文字');
    expect(await wallRow.getByLabel('字典').count()).toBe(0);
    await wallRow.getByLabel('显示条件').fill(`${angle} >> 30`);
    await wallRow.getByText(/^第 1 行第/).waitFor();
    await wallRow.getByLabel('显示条件').fill(`${angle} > 30`);
    await wallRow.getByLabel('必填条件').fill('level == "MAJOR"');
    const indexRow = await addField(admin, own, index, '危险指数', '小数');
    await indexRow.getByLabel('计算公式').fill(`${angle} * 2`);

    const preview = admin.getByTestId('form-preview');
    await inputOf(preview, angle).fill('20');
    await fieldOf(preview, index).getByText('40').waitFor();
    expect(await inputOf(preview, wall).count()).toBe(0);
    await inputOf(preview, angle).fill('45');
    await inputOf(preview, wall).waitFor();
    await button(preview, '检查填写').click();
    await fieldOf(preview, soil).getByText('请填写此项').waitFor();
    expect(await preview.locator('[data-field=level]').count()).toBe(1);
    await publish(admin, '试行');

    const clerk = await login(await open(), 'qiaokou.riskOfficer');
    await visit(clerk, '#/riskSite/create');
    await inputOf(clerk, angle).fill('95');
    await clerk.fill('input[name=code]', own);
    await clerk.fill('input[name=name]', `试点${own}`);
    await choose(clerk, '类型', '水库山塘');
    await choose(clerk, '灾种', '洪涝');
    await choose(clerk, '风险等级', '重大风险');
    await button(clerk, '保存').click();
    await fieldOf(clerk, soil).getByText('请填写此项').waitFor();
    await fieldOf(clerk, angle).getByText('不能大于 90').waitFor();
    await choose(clerk, `岩土${own}`, '洪涝');
    await inputOf(clerk, angle).fill('45');
    await fieldOf(clerk, wall).getByText('请填写此项').waitFor();
    await inputOf(clerk, wall).fill('挡墙');
    await fieldOf(clerk, index).getByText('90').waitFor();

    // what only the server finds stands at its field as well
    const refusal = {
      message: '有误',
      extensions: { code: 'BAD_USER_INPUT', fields: [{ path: `custom.${wall}`, message: '查无此墙' }] },
    };
    await clerk.route('**/graphql', (route) =>
      route.request().postData()?.includes('createRiskSite')
        ? route.fulfill({ json: { data: null, errors: [refusal] } })
        : route.fallback(),
    );
    await button(clerk, '保存').click();
    await fieldOf(clerk, wall).getByText('查无此墙').waitFor();
    await clerk.unroute('**/graphql');
    await button(clerk, '保存').click();
    await clerk.waitForURL(/riskSite\/[^/]+\/show/);
    const address = clerk.url().replace(/^.*#/, '#');
    const shown = clerk.locator('dl');
    await fieldOf(shown, soil).getByText('洪涝').waitFor();
    expect(await fieldOf(shown, index).innerText()).toContain('90');
    await clerk.getByRole('tab', { name: '变更记录' }).click();
    await clerk.locator('[data-version="1"]').getByText('加固措施：挡墙').waitFor();

    await visit(clerk, '#/riskSite');
    await button(clerk, '更多列').click();
    await clerk.getByRole('menuitemcheckbox', { name: `坡度${own}` }).click();
    await clerk.keyboard.press('Escape');
    await button(clerk, '添加筛选').click();
    await clerk.getByRole('menuitemcheckbox', { name: `坡度${own}` }).click();
    await clerk.getByLabel(`坡度${own}（起）`).fill('40');
    await clerk.getByText('共 1 条').waitFor();
    expect(await clerk.locator('tbody tr').innerText()).toMatch(/45/);
    await clerk
      .getByRole('columnheader', { name: `坡度${own}` })
      .getByRole('button')
      .click();
    await clerk.waitForURL(new RegExp(`sort=custom.${angle}`));
    await clerk.getByLabel(`坡度${own}（起）`).fill('50');
    await clerk.getByText('没有符合条件的风险点').waitFor();

    await visit(clerk, address.replace('/show', ''));
    await inputOf(clerk, angle).fill('10');
    await inputOf(clerk, wall).waitFor({ state: 'detached' });
    await button(clerk, '保存').click();
    await clerk.waitForURL(/\/show/);
    await fieldOf(shown, index).getByText('20').waitFor();

    // out of use: nobody fills it in any more, and records keep it
    await button(admin.locator(`[data-node=${own}]`), `停用 ${own}`).click();
    await publish(admin, '停用');
    await clerk.reload();
    await fieldOf(shown, soil).getByText('洪涝').waitFor();
    await visit(clerk, '#/riskSite/create');
    await clerk.locator('input[name=code]').waitFor();
    await clerk.waitForLoadState('networkidle');
    expect(await fieldOf(clerk, soil).count()).toBe(0);
  });

  test('point to records, places and the map, and are unmasked with a reason', async () => {
    const own = `r${Date.now()}`;
    const [host, meeting, keeper] = [`${own}Host`, `${own}Meeting`, `${own}Keeper`] as const;
    const admin = await login(await open(), 'wangcheng.tenantAdmin');
    await visit(admin, editorPath);
    const hostRow = await addField(admin, 'root', host, `接收单位${own}`, '关联记录');
    await hostRow.getByText('请填写已有的资料名').waitFor();
    await pick(admin, hostRow, '关联的资料', '机构');
    const meetingRow = await addField(admin, 'root', meeting, `集合点${own}`, '位置');
    await admin.getByTestId('add-section-root').click();
    await admin.getByTestId('new-section').getByLabel('中文名称').fill(`转移${own}`);
    await admin.getByTestId('new-section').getByLabel('代码').fill(own);
    await button(admin.getByTestId('new-section'), '新增').click();
    await meetingRow.getByLabel(`${meeting} 的分组`).selectOption(own);
    await admin.locator('section').filter({ has: meetingRow }).locator(`[data-node=${own}]`).waitFor();
    const keeperRow = await addField(admin, 'root', keeper, `看护人${own}`, '电话');
    await keeperRow.getByLabel('个人信息').check();
    await publish(admin, '转移安置');

    const clerk = await login(await open(), 'wangcheng.riskOfficer');
    await visit(clerk, '#/riskSite/create');
    await clerk.fill('input[name=code]', own);
    await clerk.fill('input[name=name]', `试点${own}`);
    await choose(clerk, '类型', '水库山塘');
    await choose(clerk, '灾种', '洪涝');
    await choose(clerk, '风险等级', '重大风险');
    const hostInput = fieldOf(clerk, host).getByRole('combobox');
    await hostInput.click();
    const option = clerk.getByRole('option').first();
    const title = await option.innerText();
    await option.click();
    await inputOf(clerk, `${meeting}.lng`).fill('112.82');
    await inputOf(clerk, `${meeting}.lat`).fill('28.35');
    await inputOf(clerk, keeper).fill('13987654321');
    await button(clerk, '保存').click();
    await clerk.waitForURL(/riskSite\/[^/]+\/show/);
    const address = clerk.url().replace(/^.*#/, '#');
    const shown = clerk.locator('dl');
    await fieldOf(shown, host).getByRole('link', { name: title }).waitFor();
    expect(await fieldOf(shown, meeting).innerText()).toContain('112.82, 28.35');

    await visit(clerk, address.replace('/show', ''));
    await expect.poll(() => hostInput.inputValue(), { timeout: 25_000 }).toBe(title);
    await inputOf(clerk, `${meeting}.lat`).fill('28.36');
    await button(clerk, '保存').click();
    await clerk.waitForURL(/\/show/);
    await fieldOf(shown, meeting).getByText('112.82, 28.36').waitFor();
    await fieldOf(shown, host).getByRole('link', { name: title }).waitFor();

    await visit(clerk, '#/riskSite');
    await button(clerk, '添加筛选').click();
    await clerk.getByRole('menuitemcheckbox', { name: `接收单位${own}` }).click();
    await clerk.getByRole('combobox', { name: `接收单位${own}` }).fill(title);
    await clerk.getByRole('option', { name: title, exact: true }).first().click();
    await clerk.getByText('共 1 条').waitFor();

    // what was written stays readable by the form of that time
    await button(hostRow, `编辑 ${host}`).click();
    await hostRow.getByLabel(/^名称/).fill(`安置单位${own}`);
    await publish(admin, '改名');
    await visit(clerk, address);
    await fieldOf(shown, host).getByText(`安置单位${own}`).waitFor();
    await clerk.getByLabel('按填写时的表单显示').check();
    await fieldOf(shown, host).getByText(`接收单位${own}`).waitFor();

    const evaluator = await login(await open(), 'wangcheng.evaluator');
    await visit(evaluator, address);
    const masked = fieldOf(evaluator.locator('dl'), keeper);
    await masked.getByText('139****4321').waitFor();
    await button(masked, '查看原文').click();
    const dialog = evaluator.getByTestId('unmask');
    await dialog.getByLabel('查看理由').fill('核对看护人身份');
    await button(dialog, '查看原文').click();
    await masked.getByText('13987654321').waitFor();
  });

  test('are looked at by others on a phone, with where they come from, and tried', async () => {
    const viewer = await login(await open({ viewport: phone }), 'wangcheng.viewer');
    await visit(viewer, editorPath);
    await viewer.getByTestId('form-preview').waitFor();
    expect(await button(viewer, '新增分组').count()).toBe(0);
    expect(await viewer.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });
});
