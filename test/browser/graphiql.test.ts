import { expect, test } from 'vitest';
import { describeInBrowser, login, url, useBrowser } from './support.ts';

describeInBrowser('GraphiQL', () => {
  const { open } = useBrowser();

  test('opens offline and reads the schema as who is logged in to the console', async () => {
    const page = await login(await open(), 'wangcheng.riskOfficer');
    const answered = page.waitForResponse((response) => response.url().endsWith('/graphql'));
    await page.goto(url('graphiql'));
    await page.getByRole('button', { name: /Execute/i }).waitFor();
    expect((await answered).status()).toBe(200);
  });
});
