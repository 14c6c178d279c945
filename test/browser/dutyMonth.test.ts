import { expect, test } from 'vitest';
import { make } from '../support/lifecycles.ts';
import { clientAs, describeInBrowser, login, phone, useBrowser, visit } from './support.ts';

describeInBrowser('a duty month', { timeout: 120_000 }, () => {
  const { open } = useBrowser();

  test('shows who is on duty and what is missing; a gap is filled by a click, on a phone by days', async () => {
    const name = `值班室${Date.now()}`;
    const duty = await clientAs('kaizhou.dutyOfficer');
    const post = await make(duty, 'dutyPost', { name, kind: 'GOVERNMENT' });
    const person = await make(duty, 'person', { number: name, name: '郑带班' });
    const shift = { post: post.id, leader: person.id, staff: [person.id] };
    await make(duty, 'dutyShift', { ...shift, from: '2026-10-31T20:00:00+08:00', to: '2026-11-10T08:00:00+08:00' });
    await make(duty, 'dutyShift', {
      post: post.id,
      from: '2026-11-10T20:00:00+08:00',
      to: '2026-12-01T08:00:00+08:00',
    });

    const page = await login(await open(), 'kaizhou.dutyOfficer');
    await visit(page, '#/dutyShift');
    await page.getByRole('link', { name: '值班月历' }).click();
    const month = page.getByTestId('duty-month');
    await visit(page, '#/dutyShift/month?month=2026-11');
    await month.getByRole('button', { name: new RegExp(`^${name} · 2 处缺口`) }).click();
    const tenth = month.locator('[data-day="2026-11-10"]');
    await tenth.getByText('08:00–20:00 无人值班').waitFor();
    await tenth.getByText('缺带班领导').waitFor();
    expect(await month.getByText('已排 708 小时，应排 720 小时').count()).toBe(1);
    expect(await month.locator('[data-day="2026-11-05"] .gap').count()).toBe(0);
    if (process.env.SHOT) await page.screenshot({ path: process.env.SHOT, fullPage: true });

    const onPhone = await login(await open({ viewport: phone }), 'kaizhou.viewer');
    await visit(onPhone, `#/dutyShift/month?month=2026-11&post=${post.id}`);
    const onPhoneTenth = onPhone.locator('[data-day="2026-11-10"]');
    await onPhoneTenth.getByText('08:00–20:00 无人值班').waitFor();
    expect(await onPhoneTenth.getByRole('link', { name: /无人值班/ }).count()).toBe(0);
    expect(await onPhone.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(phone.width);
    if (process.env.SHOT) await onPhone.screenshot({ path: `${process.env.SHOT}.phone.png`, fullPage: true });

    await tenth.getByRole('link', { name: /无人值班/ }).click();
    await page.waitForURL(/dutyShift\/create/);
    await expect
      .poll(() => page.getByRole('combobox', { name: '值班点' }).inputValue(), { timeout: 25_000 })
      .toBe(name);
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await page.getByTestId('state').waitFor();
    await visit(page, `#/dutyShift/month?month=2026-11&post=${post.id}`);
    await month.getByText('已排 720 小时，应排 720 小时').waitFor();
  });
});
