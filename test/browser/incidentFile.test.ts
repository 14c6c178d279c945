import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { at, handleCasualties } from '../scenarios/casualties.ts';
import { make, taken } from '../support/lifecycles.ts';
import { clientAs, describeInBrowser, login, phone, useBrowser, visit } from './support.ts';

const timeline = (page: Page) => page.getByTestId('timeline');

describeInBrowser('the file of an incident', { timeout: 180_000 }, () => {
  const { open } = useBrowser();

  test('shows all that happened in time, chapters can be left out, and prints as a marked document', async () => {
    const as = (role: string) => clientAs(`wangcheng.${role}`);
    await make(await as('dutyOfficer'), 'reportRule', {
      ...{ name: `报告时限${Date.now()}`, startEvent: 'KNOWN', phoneMinutes: 15, writtenMinutes: 30 },
    });
    const { incident } = await handleCasualties(as, `脚手架坍塌${Date.now()}`);
    const relief = await as('reliefOfficer');
    const loss = { incident: incident.id, title: '灾情', affected: 60 };
    await make(relief, 'lossReport', { ...loss, asOf: at('12:00'), directLoss: 1_000_000_00 });
    const verified = { stage: 'VERIFIED', number: 2, directLoss: 920_000_00, changeReason: '核减残值' };
    await make(relief, 'lossReport', { ...loss, ...verified, asOf: at('18:00', '2026-11-10') });
    await taken(await as('director'), 'incident', incident.id, 'control', { input: { controlledAt: at('15:00') } });

    const page = await login(await open(), 'wangcheng.dutyOfficer');
    await visit(page, `#/incident/${incident.id}/show`);
    await timeline(page).getByText('电话报告时间').first().waitFor();
    const figures = page.getByTestId('figures');
    expect((await figures.innerText()).replace(/\s+/g, ' ')).toMatch(/较大.* 4 .* 8 .* 60 人 .*920,000\.00/);
    const entries = timeline(page).locator('.file-entry');
    const texts = (await entries.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
    const arrival = texts.find((text) => text.includes('到场时间'));
    expect(arrival).toMatch(/09:05.*\+65 分钟.*距上一步 20 分钟/);
    expect(texts.find((text) => text.includes('书面报告时间'))).toMatch(/08:44.*距上一步 29 分钟/);
    expect(texts.find((text) => text.includes('电话报告时间'))).toContain('迟报');
    expect(texts.find((text) => text.includes('变动说明'))).toContain('−8.0%');
    const all = await entries.count();
    await timeline(page).getByRole('button', { name: '力量调度' }).click();
    expect(await entries.filter({ hasText: '到场时间' }).count()).toBe(0);
    expect(await entries.count()).toBeLessThan(all);

    await timeline(page).getByRole('link', { name: '事件卷宗' }).click();
    const file = page.getByTestId('file');
    for (const chapter of [
      '基本情况',
      '信息报告',
      '应急响应',
      '现场指挥',
      '力量调度',
      '转移安置',
      '灾情损失',
      '大事记',
    ])
      await file.getByRole('heading', { name: chapter, exact: true, level: 2 }).waitFor();
    expect(await page.getByTestId('printed').innerText()).toContain('wangcheng.dutyOfficer');
    expect(await page.getByTestId('watermark').innerText()).toContain('wangcheng.dutyOfficer');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: '打印' }).isVisible()).toBe(false);
    const pdf = await page.pdf({ format: 'A4', ...(process.env.PDF && { path: process.env.PDF }) });
    expect(pdf.length).toBeGreaterThan(10_000);

    const onPhone = await login(await open({ viewport: phone }), 'wangcheng.viewer');
    await visit(onPhone, `#/incident/${incident.id}/show`);
    await onPhone.getByRole('tab', { name: '时间线' }).scrollIntoViewIfNeeded();
    await timeline(onPhone).getByText('发生时间').first().waitFor();
    expect(await timeline(onPhone).getByText('电话报告时间').count()).toBe(0);
    expect(await onPhone.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(phone.width);

    const neighbour = await login(await open(), 'kaizhou.dutyOfficer');
    await visit(neighbour, `#/incident/${incident.id}/file`);
    await neighbour.getByText('未找到').first().waitFor();
  });

  test('a report on it tells who has read the names of casualties', async () => {
    const as = (role: string) => clientAs(`wangcheng.${role}`);
    const name = `脚手架坍塌${Date.now()}`;
    const { firstReport } = await handleCasualties(as, name);
    const page = await login(await open(), 'wangcheng.director');
    await visit(page, `#/infoReport/${firstReport.id}/show`);
    await page.getByText('张三丰').first().waitFor();
    const { data } = await (await as('director')).query('{ me { displayName } }');
    await page.getByRole('tab', { name: '阅读记录' }).click();
    await page
      .getByTestId('readBy')
      .getByRole('row', { name: new RegExp(`${data.me.displayName}.*望城区.*伤亡人员名单`) })
      .waitFor();
    await page.getByRole('tab', { name: '变更记录' }).click();
    await page
      .getByText(/^查阅 · /)
      .first()
      .waitFor();
    // of the incident only the title has been read so far
    await page.locator('.record-fields').getByRole('link', { name, exact: true }).click();
    await page.getByRole('heading', { name, exact: true }).waitFor();
    await page.locator('[data-field=deaths]').waitFor();
  });
});
