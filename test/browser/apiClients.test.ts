import { expect, test } from 'vitest';
import { clientOf } from '../support/client.ts';
import { choose, describeInBrowser, login, url, useBrowser, visit } from './support.ts';

describeInBrowser('third-party apps', () => {
  const { open } = useBrowser();

  test('one is given fields by their names and a token that shows once, reads with it, and is shut out', async () => {
    const page = await login(
      await open({ permissions: ['clipboard-read', 'clipboard-write'] }),
      'wangcheng.tenantAdmin',
    );
    await visit(page, '#/apiClient/create');
    await page.fill('input[name=name]', `应急广播${Date.now()}`);
    await page.fill('input[name=operator]', '区融媒体中心');
    await page.fill('textarea[name=purpose]', '村村响自动播发预警');
    await choose(page, '访问角色', '预警传播单位');
    for (const name of ['预警内容', '区域描述']) {
      await page.getByRole('combobox', { name: '可读字段' }).fill(name);
      await page.getByRole('option', { name: `预警 · ${name}` }).click();
    }
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await page.waitForURL(/\/show/);
    await page.locator('.record-fields').getByText('预警 · 区域描述').waitFor();

    await page.getByRole('button', { name: '签发令牌' }).click();
    await page.getByTestId('token-ask').getByRole('button', { name: '签发令牌' }).click();
    const dialog = page.getByTestId('token');
    const token = await dialog.getByRole('textbox').inputValue();
    await dialog.getByRole('button', { name: '复制' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(token);
    await dialog.getByRole('button', { name: '已保存' }).click();
    const app = clientOf(url().slice(0, -1), token);
    expect((await app.query('{ warnings { nodes { content area } } households { totalCount } }')).errors).toMatchObject(
      [{ extensions: { code: 'FORBIDDEN' } }],
    );

    await page.getByRole('button', { name: '收回令牌' }).click();
    await page.getByTestId('token-ask').getByRole('button', { name: '收回令牌' }).click();
    await page.getByText('令牌已收回').waitFor();
    expect((await app.query('{ warnings { totalCount } }')).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(await page.getByText(token).count()).toBe(0);
  });
});
