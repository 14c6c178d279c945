import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { choose, describeInBrowser, login, phone, useBrowser, visit } from './support.ts';

const save = (page: Page) => page.getByRole('button', { name: '保存', exact: true }).click();

/** Takes a step of the open record, with what it asks for. */
async function take(page: Page, step: string, filled: Record<string, string> = {}): Promise<void> {
  await page.getByTestId('state').getByRole('button', { name: step, exact: true }).click();
  const dialog = page.getByTestId('transition');
  for (const [name, value] of Object.entries(filled)) await dialog.locator(`[name="input.${name}"]`).fill(value);
  await dialog.getByRole('button', { name: step, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

const state = (page: Page, name: string) => page.getByTestId('state').getByText(name, { exact: true }).waitFor();

describeInBrowser('the model of emergency management', { timeout: 120_000 }, () => {
  const { open } = useBrowser();

  test('the menu unfolds the area of the open page, by keyboard too, and finds by a word', async () => {
    const page = await login(await open(), 'kaizhou.dutyOfficer');
    const entries = page.getByRole('menuitem');
    const [incidents, hazards] = [
      entries.filter({ hasText: /^突发事件$/ }),
      entries.filter({ hasText: /^隐患$/ }),
    ] as const;
    expect(await incidents.count()).toBe(0);
    await page.locator('[data-area=incidents]').press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#\/incident/);
    await visit(page, '#/hazard');
    await hazards.waitFor();
    expect(await incidents.count()).toBe(0);
    await page.getByRole('searchbox', { name: '查找功能' }).fill('突发');
    await incidents.waitFor();
    expect(await hazards.count()).toBe(0);
  });

  test('the home page counts every area', async () => {
    const page = await login(await open(), 'kaizhou.director');
    await page.getByRole('link', { name: /^应急预案\s*\d+$/ }).waitFor();
    const last = page.locator('main section, #main-content section').last();
    await last.scrollIntoViewIfNeeded();
    await last.getByText(/\d/).first().waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test('a duty officer registers an incident without a number, is told what cannot be, verifies it and responds', async () => {
    const name = `滑坡${Date.now()}`;
    const page = await login(await open(), 'kaizhou.dutyOfficer');
    await visit(page, '#/incident/create');
    await page.locator('[data-field=number]').getByText('留空自动编号').waitFor();
    await page.fill('input[name=name]', name);
    await choose(page, '类别', '自然灾害');
    await choose(page, '灾种', '地质灾害');
    await page.fill('input[name=occurredAt]', '2026-11-20T08:00');
    await page.fill('input[name=knownAt]', '2026-11-20T07:00');
    await save(page);
    const knownAt = page.locator('[data-field=knownAt]');
    await knownAt.getByText('知悉早于发生').waitFor();
    await page.fill('input[name=occurredAt]', '2026-11-20T06:00');
    await knownAt.getByText('知悉早于发生').waitFor({ state: 'detached' });
    await save(page);
    await state(page, '已接报');
    expect(await page.locator('[data-field=number] dd').innerText()).toMatch(/^SJ/);

    await take(page, '核实', { injured: '2' });
    await state(page, '已核实');

    const onPhone = await login(await open({ viewport: phone }), 'kaizhou.dutyOfficer');
    await visit(onPhone, new URL(page.url()).hash);
    await take(onPhone, '启动处置', { firstResponseAt: '2026-11-20T07:30' });
    await state(onPhone, '处置中');
    expect(await onPhone.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(phone.width);

    await visit(page, '#/incident');
    await page.getByText(name).first().waitFor();
  });

  test('who rectified a hazard does not accept it; somebody else closes it', async () => {
    const title = `护栏缺失${Date.now()}`;
    const clerk = await login(await open(), 'hanfeng.riskOfficer');
    await visit(clerk, '#/hazard/create');
    await clerk.fill('input[name=title]', title);
    await clerk.getByRole('combobox', { name: '来源', exact: true }).click();
    await clerk.getByRole('option', { name: '巡查' }).click();
    await clerk.fill('input[name=foundOn]', '2026-11-20');
    await save(clerk);
    await state(clerk, '已上报');
    await take(clerk, '评估定级', { due: '2026-12-20' });
    await take(clerk, '申请验收', { rectification: '已装好' });
    await state(clerk, '待验收');
    expect(await clerk.getByRole('button', { name: '验收销号' }).isDisabled()).toBe(true);

    const head = await login(await open(), 'hanfeng.director');
    await visit(head, new URL(clerk.url()).hash);
    await take(head, '验收销号', { acceptance: '合格' });
    await state(head, '已销号');
  });
});
