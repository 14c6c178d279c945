import { expect, test } from 'vitest';
import { describeInBrowser, login, url, useBrowser } from './support.ts';

describeInBrowser('GraphiQL', () => {
  const { open } = useBrowser();

  test('runs offline and asks as who is logged in to the console', async () => {
    const page = await login(await open(), 'wangcheng.riskOfficer');
    await page.goto(url('graphiql'));
    await page.waitForLoadState('networkidle'); // the editor comes in parts, and has nothing to execute before the last
    const asked = page.waitForResponse((response) => response.request().postData()?.includes('me {') ?? false);
    await page.getByRole('button', { name: /Execute/i }).click();
    expect((await (await asked).json()).data.me.username).toBe('wangcheng.riskOfficer');
  });
});
