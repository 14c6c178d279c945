import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { askApi, describeInBrowser, login, pick, useBrowser, visit } from './support.ts';

interface Site {
  id: string;
  code: string;
}

/** A risk site of the page's user, of version 2: its people were 1, and are 2. */
async function changedSite(page: Page): Promise<Site> {
  const code = `R-${Date.now()}`;
  const input = { code, name: `恢复点${code}`, kind: 'RESERVOIR', hazardType: 'FLOOD', level: 'GENERAL', people: 1 };
  const { data } = (await askApi(
    page,
    'mutation ($input: CreateRiskSiteInput!) { site: createRiskSite(input: $input) { id } }',
    { input },
  )) as { data: { site: { id: string } } };
  await change(page, data.site.id, 1, { people: 2 });
  return { id: data.site.id, code };
}

const change = (page: Page, id: string, version: number, input: object) =>
  askApi(
    page,
    'mutation ($id: ID!, $version: Int!, $input: UpdateRiskSiteInput!) { updateRiskSite(id: $id, version: $version, input: $input) { version } }',
    { id, version, input },
  );

describeInBrowser('records', () => {
  const { open } = useBrowser();

  test('an earlier version is restored after a look at what changes, anew where somebody was faster', async () => {
    const page = await login(await open(), 'wangcheng.riskOfficer');
    const { id } = await changedSite(page);
    await visit(page, `#/riskSite/${id}/show`);
    await page.getByRole('tab', { name: '变更记录' }).click();
    await page.locator('[data-version="1"]').getByRole('button', { name: '恢复到此版本' }).click();
    const dialog = page.getByTestId('restore');
    await dialog.locator('[data-field=people]').getByText('1 人').waitFor();
    await change(page, id, 2, { address: '后来写的' });
    await dialog.getByRole('button', { name: '恢复', exact: true }).click();
    await dialog.locator('[data-field=address]').getByText('后来写的').waitFor();
    await dialog.getByRole('button', { name: '恢复', exact: true }).click();
    await page
      .locator('[data-version="4"]')
      .getByText(/^恢复 · 望城区风险管理员/)
      .waitFor();
    expect(await page.locator('dl [data-field=people] dd').innerText()).toContain('1');
    expect(await page.locator('dl [data-field=address] dd').innerText()).toBe('—');
  });

  test('a masked value is shown this once, for a reason that stays', async () => {
    const page = await login(await open(), 'wangcheng.planner');
    const found = (await askApi(page, '{ riskSites(first: 100) { nodes { id responsiblePhone } } }', {})) as {
      data: { riskSites: { nodes: { id: string; responsiblePhone: string | null }[] } };
    };
    const site = found.data.riskSites.nodes.find(({ responsiblePhone }) => responsiblePhone?.includes('*'));
    await visit(page, `#/riskSite/${site?.id}/show`);
    const phone = page.locator('dl [data-field=responsiblePhone] dd');
    await phone.locator('.masked').waitFor();
    await phone.getByRole('button', { name: '查看原文' }).click();
    const dialog = page.getByTestId('unmask');
    const submit = dialog.getByRole('button', { name: '查看原文' });
    await dialog.getByLabel('查看理由').fill('抽查');
    expect(await submit.isDisabled()).toBe(true);
    await dialog.getByLabel('查看理由').fill('抽查责任人在岗情况');
    await submit.click();
    await phone.getByText(/^\d{11}$/).waitFor();
    await page.getByRole('tab', { name: '变更记录' }).click();
    await page.getByText('理由：抽查责任人在岗情况').first().waitFor();
    await pick(page, '风险点');
    await page.locator('tbody a').first().waitFor();
    await page.goBack();
    await phone.getByText('*').waitFor();
  });

  test('what the caller may not see is said to be so, without an error and without a way to unmask', async () => {
    const page = await login(await open(), 'wangcheng.viewer');
    await visit(page, '#/teamMember');
    await page.locator('tbody a').first().click();
    await page.locator('[data-field=health]').getByText('无权查看').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await visit(page, '#/person');
    await page.locator('tbody a').first().click();
    await page.locator('.masked').first().waitFor();
    expect(await page.getByRole('button', { name: '查看原文' }).count()).toBe(0);
  });
});
