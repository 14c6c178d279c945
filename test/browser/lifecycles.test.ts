import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { choose, describeInBrowser, login, phone, useBrowser, visit } from './support.ts';

const path = '#/definition/of/LIFECYCLE/emergencyPlan';

async function fillIn(page: Page, values: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(values)) await page.fill(`input[name=${name}]`, value);
}

describeInBrowser('lifecycles', { timeout: 120_000 }, () => {
  const { open } = useBrowser();

  test('a site is filled in by the grass roots, sent back by the district with a reason, mended and sent again', async () => {
    const code = `Y${Date.now()}`;
    const clerk = await login(await open(), 'hanfeng.riskOfficer');
    await visit(clerk, '#/riskSite/create');
    await fillIn(clerk, { code, name: `堰塞湖${code}` });
    // no department of Kaizhou is in charge of it: the district as a whole decides
    await choose(clerk, '类型', '水库山塘');
    await choose(clerk, '灾种', '堰塞湖');
    await choose(clerk, '风险等级', '重大风险');
    expect(await clerk.getByRole('combobox', { name: '登记状态' }).count()).toBe(0);
    await clerk.getByRole('button', { name: '保存' }).click();
    const state = clerk.getByTestId('state');
    await state.getByText('基层填报').waitFor();

    const dialog = clerk.getByTestId('transition');
    await state.getByRole('button', { name: '上报' }).click();
    await dialog.getByRole('button', { name: '上报' }).click();
    await dialog.getByRole('alert').getByText('较大及以上风险点应先填写管控措施').waitFor();
    await dialog.getByRole('button', { name: '取消' }).click();
    await clerk.getByRole('link', { name: '编辑' }).click();
    await clerk.getByRole('textbox', { name: '管控措施' }).fill('昼夜监测');
    await choose(clerk, '已有“一对一”预案', '是');
    expect(await clerk.getByRole('combobox', { name: '登记状态' }).count()).toBe(0);
    await clerk.getByRole('button', { name: '保存' }).click();
    await clerk.locator('dl [data-field=measures]').getByText('昼夜监测').waitFor();
    await state.getByRole('button', { name: '上报' }).click();
    await dialog.getByRole('button', { name: '上报' }).click();
    await state.getByText('部门评估审核').waitFor();
    await state.getByText('本环节期间不能修改').waitFor();
    expect(await clerk.getByRole('link', { name: '编辑' }).count()).toBe(0);

    const head = await login(await open(), 'kaizhou.director');
    await head.getByRole('menuitem', { name: /我的待办/ }).click();
    await head
      .getByTestId('kinds')
      .getByRole('button', { name: /部门评估审核/ })
      .click();
    await head
      .getByTestId('inbox')
      .getByRole('link', { name: `堰塞湖${code}` })
      .click();
    await head.getByTestId('state').getByRole('button', { name: '退回' }).click();
    const asked = head.getByTestId('transition');
    await asked.getByRole('button', { name: '退回' }).click();
    await asked.getByText('请填写此项').waitFor();
    await asked.getByRole('textbox', { name: '办理意见' }).fill('威胁人数不实');
    await asked.getByRole('button', { name: '退回' }).click();
    await head.getByTestId('state').getByText('退回修改').waitFor();
    await visit(head, '#/inbox');
    await head.getByTestId('figures').first().waitFor();
    await head.getByRole('link', { name: `堰塞湖${code}` }).waitFor({ state: 'detached' });

    await clerk.reload();
    await clerk.getByRole('tab', { name: '变更记录' }).click();
    const entry = clerk.locator('li[data-version]').first();
    expect(await entry.innerText()).toMatch(/退回 · 开州区负责人[\s\S]*威胁人数不实/);
    await visit(clerk, '#/inbox');
    await clerk
      .getByTestId('inbox')
      .getByRole('link', { name: `堰塞湖${code}` })
      .waitFor();
  });

  test('several records of a list take one step together', async () => {
    const page = await login(await open(), 'hanfeng.riskOfficer');
    await visit(page, '#/riskSite?filter={"reviewState":["REGISTERED"]}');
    const boxes = page.locator('tbody input[type=checkbox]');
    await boxes.first().check();
    await boxes.nth(1).check();
    await page.getByRole('button', { name: '办理', exact: true }).click();
    const dialog = page.getByTestId('bulk');
    await dialog.getByRole('radio', { name: '移出台账' }).check();
    await dialog.getByRole('button', { name: '移出台账' }).click();
    await dialog.getByText('请填写此项').waitFor();
    await dialog.getByRole('textbox', { name: '办理意见' }).fill('隐患已消除');
    await dialog.getByRole('button', { name: '移出台账' }).click();
    await dialog.getByText('已办理 2 条，未办理 0 条').waitFor();
    await dialog.getByRole('button', { name: '关闭' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
  });

  test('an administrator adds a state to the picture, is told what is missing, tries it out and publishes', async () => {
    const code = `S${Date.now()}`;
    const page = await login(await open(), 'dongcheng.tenantAdmin');
    await visit(page, path);
    const states = page.getByTestId('state-list');
    await states.getByRole('button', { name: '新增环节' }).press('Enter');
    await page.getByRole('textbox', { name: '代码' }).fill(code);
    await page.getByRole('textbox', { name: '名称', exact: true }).first().fill('征求意见');
    await page.keyboard.press('Enter');
    await page.locator(`[data-state=${code}]`).getByText('新增').waitFor();

    const transition = `ask${Date.now()}`;
    await page.getByTestId('transition-list').getByRole('button', { name: '新增办理动作' }).click();
    const form = page.getByTestId('add-transition');
    await form.getByRole('textbox', { name: '代码' }).fill(transition);
    await form.getByRole('textbox', { name: '名称' }).fill('送征求意见');
    await form.getByRole('button', { name: '新增办理动作' }).click();
    const panel = page.locator(`section[data-node=${transition}]`);
    await page.getByRole('button', { name: '保存草稿' }).click();
    await panel.locator('[data-value=roles]').getByRole('alert').waitFor();
    await page
      .locator(`[data-part=${transition}]`)
      .getByText(/处有误/)
      .waitFor();
    await choose(page, '办理角色', '预案管理员');
    await page.keyboard.press('Escape');
    await choose(page, '到哪个环节', '征求意见');
    await panel.getByRole('checkbox').first().check();

    await page.getByRole('button', { name: '试走流程' }).click();
    const walk = page.getByTestId('walk');
    await walk.getByRole('combobox', { name: '办理人角色' }).selectOption({ label: '预案管理员' });
    await walk.getByRole('button', { name: /送征求意见 → 征求意见/ }).click();
    await walk.getByTestId('walk-state').getByText('征求意见').waitFor();
    await walk.getByRole('button', { name: '关闭' }).click();

    await page.getByRole('button', { name: '发布…' }).click();
    const publish = page.getByTestId('publish');
    await publish.getByTestId('differences').getByText(transition, { exact: true }).first().waitFor();
    await publish.getByLabel('发布说明').fill('增加征求意见环节');
    await publish.getByRole('button', { name: '发布', exact: true }).click();
    await page.getByText('现行内容，没有修改').waitFor();

    const planner = await login(await open({ viewport: phone }), 'dongcheng.planner');
    await visit(planner, '#/emergencyPlan/create');
    await fillIn(planner, { name: `方案${code}` });
    await choose(planner, '类型', '专项应急预案');
    await planner.getByRole('button', { name: '保存' }).click();
    await planner.getByTestId('state').getByRole('button', { name: '送征求意见' }).click();
    await planner.getByTestId('transition').getByRole('button', { name: '送征求意见' }).click();
    await planner.getByTestId('state').getByText('征求意见', { exact: true }).waitFor();
  });
});
