import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { askApi, describeInBrowser, login, phone, pick, useBrowser, visit } from './support.ts';

const path = (name: string) => `#/definition/of/DICTIONARY/${name}`;
const cell = (page: Page, code: string, name: string): Locator =>
  page.getByRole('textbox', { name: `${code} 的${name}`, exact: true });
const button = (page: Page | Locator, name: string): Locator => page.getByRole('button', { name, exact: true });
/** Codes and names are new in every run. */
const unique = (): string => `T${Date.now()}`;

async function addItem(page: Page, code: string, zh: string): Promise<void> {
  const form = page.getByTestId('add-item');
  await form.getByLabel('新项代码').fill(code);
  await form.getByLabel('新项中文').fill(zh);
  await form.getByLabel('新项中文').press('Enter');
  await page.locator(`tr[data-node=${code}]`).waitFor();
}

/** Saves, looks at what differs, and publishes with a note. */
async function publish(page: Page, note: string, look: (dialog: Locator) => Promise<void> = async () => {}) {
  await button(page, '发布…').click();
  const dialog = page.getByTestId('publish');
  await dialog.getByTestId('differences').or(dialog.getByText('内容与现行的相同')).waitFor();
  await look(dialog);
  await dialog.getByLabel('发布说明').fill(note);
  await button(dialog, '发布').click();
  await page.getByText('现行内容，没有修改').waitFor();
}

/** A dictionary of Wangcheng's own with two items, made behind the console's back. */
async function ownDictionary(page: Page): Promise<string> {
  const name = `t${Date.now()}`;
  const item = (id: string, zh: string) => ({
    ...{ do: 'add', id, type: 'item', in: 'root', after: null, mode: 'free' },
    values: { zh },
  });
  const root = { do: 'change', id: 'root', key: 'zh', was: null, to: '检查单' };
  const operations = [root, item('B', '乙'), item('A', '甲')];
  const { data } = (await askApi(
    page,
    'mutation ($input: CreateDefinitionInput!) { made: createDefinition(input: $input) { id version } }',
    { input: { kind: 'DICTIONARY', name, operations } },
  )) as { data: { made: object } };
  await askApi(
    page,
    'mutation ($id: ID!, $version: Int!) { publishDefinition(id: $id, version: $version) { id } }',
    data.made,
  );
  return name;
}

async function optionsOf(page: Page, label: string): Promise<readonly string[]> {
  await page.getByRole('combobox', { name: label }).click();
  const options = await page.getByRole('option').allInnerTexts();
  await page.keyboard.press('Escape');
  return options;
}

describeInBrowser('definitions', { timeout: 120_000 }, () => {
  const { open } = useBrowser();

  test('a new hazard is drafted, compared and published, and offered in the form; hidden below, it is not, but stays with its record', async () => {
    const code = unique();
    const page = await login(await open(), 'wangcheng.tenantAdmin');
    await pick(page, '本地配置');
    await page.getByRole('searchbox', { name: '搜索' }).fill('hazardT');
    await page.getByRole('link', { name: '灾种' }).click();
    await addItem(page, code, `陨石${code}`);
    await publish(page, '试行', async (dialog) => {
      const row = dialog.locator(`tr[data-node=${code}]`);
      expect(await row.innerText()).toMatch(/新增[\s\S]*没有[\s\S]*中文：陨石/);
    });

    const officer = await login(await open(), 'gaotangling.riskOfficer');
    await visit(officer, '#/riskSite/create');
    expect(await optionsOf(officer, '灾种')).toContain(`陨石${code}`);
    const { data } = (await askApi(
      officer,
      'mutation ($input: CreateRiskSiteInput!) { site: createRiskSite(input: $input) { id } }',
      { input: { code, name: '陨石点', kind: 'RESERVOIR', hazardType: code, level: 'GENERAL' } },
    )) as { data: { site: { id: string } } };

    const lower = await login(await open(), 'gaotangling.tenantAdmin');
    await visit(lower, path('hazardType'));
    const row = lower.locator(`tr[data-node=${code}]`);
    expect(await row.innerText()).toContain('望城区');
    await button(row, `停用 ${code}`).click();
    await cell(lower, 'FLOOD', '中文').fill('内涝');
    await publish(lower, '本街道没有');
    await lower.getByRole('tab', { name: /^版本/ }).click();
    await lower
      .locator('[data-version]')
      .first()
      .getByText(/发布 · 高塘岭街道系统管理员/)
      .waitFor();

    await officer.reload();
    await officer.getByRole('combobox', { name: '灾种' }).waitFor();
    const offered = await optionsOf(officer, '灾种');
    expect(offered).toContain('内涝');
    expect(offered.filter((option) => option.includes(code))).toEqual([]);
    await visit(officer, `#/riskSite/${data.site.id}`);
    expect(await officer.getByRole('combobox', { name: '灾种' }).innerText()).toBe(`陨石${code}（本级不用）`);
    await officer.fill('input[name=people]', '7');
    await button(officer, '保存').click();
    await officer.waitForURL(/\/show/);
    await officer.locator('dl [data-field=hazardType]').getByText(`陨石${code}`).waitFor();
  });

  test('what a new version from above puts in doubt is told before it is published, and decided one by one', async () => {
    const upper = await login(await open(), 'wangcheng.tenantAdmin');
    const name = await ownDictionary(upper);
    const lower = await login(await open(), 'qiaokou.tenantAdmin');
    await visit(lower, path(name));
    await cell(lower, 'A', '中文').fill('本镇甲');
    await cell(lower, 'B', '中文').fill('本镇乙');
    await publish(lower, '按本镇叫法');

    await visit(upper, path(name));
    await cell(upper, 'A', '中文').fill('新甲');
    await cell(upper, 'B', '中文').fill('新乙');
    await publish(upper, '统一名称', async (dialog) => {
      await dialog
        .getByTestId('units-below')
        .getByText(/桥头驿|乔口/)
        .waitFor();
      await dialog.getByTestId('units-below').getByText('2 处冲突').waitFor();
    });

    await visit(lower, `#/definition?search=${name}`);
    await lower.reload();
    await lower.getByText('2 处冲突').waitFor();
    await lower.getByRole('link', { name: '检查单' }).click();
    const conflicts = lower.getByTestId('definition-conflicts');
    const [first, second] = [conflicts.locator('[data-node=A]'), conflicts.locator('[data-node=B]')];
    expect(await first.innerText()).toMatch(/本镇甲[\s\S]*新甲/);
    expect(await button(lower, '保存草稿').isDisabled()).toBe(true);
    await first.getByRole('radio', { name: /保留本单位的/ }).check();
    await lower.getByText('还有 1 处冲突未决定').waitFor();
    await second.getByRole('radio', { name: /用上级的/ }).check();
    await publish(lower, '已逐项核对');
    await lower.getByTestId('items').waitFor();
    expect(await conflicts.count()).toBe(0);
    expect(await cell(lower, 'A', '中文').inputValue()).toBe('本镇甲');
    expect(await cell(lower, 'B', '中文').inputValue()).toBe('新乙');

    // What the unit above locks is shown as its own, and cannot be touched.
    await visit(upper, path(name));
    await upper.reload();
    await upper.getByRole('combobox', { name: 'A 的下级可以' }).selectOption({ label: '不可改' });
    await publish(upper, '统一');
    await visit(lower, '#/');
    await visit(lower, path(name));
    const refused = conflicts.locator('[data-node=A]');
    expect(await refused.getByRole('radio', { name: /保留本单位的/ }).isDisabled()).toBe(true);
    await refused.getByRole('radio', { name: /用上级的/ }).check();
    await publish(lower, '按上级办理');
    const locked = lower.locator('tr[data-node=A]');
    expect(await locked.getByRole('textbox').count()).toBe(0);
    expect(await button(locked, '停用 A').isDisabled()).toBe(true);
    expect(await locked.getByTitle('上级规定：不可改').count()).toBeGreaterThan(0);
  });

  test('a dictionary of one’s own: made, mended where it is wrong, ordered by keyboard, taken back to an earlier version', async () => {
    const page = await login(await open(), 'wangcheng.tenantAdmin');
    const name = `t${Date.now()}`;
    await visit(page, '#/definition');
    await page.getByRole('link', { name: '新建字典' }).click();
    await page.fill('input[name=name]', 'Wrong name');
    await page.fill('input[name=zh]', '五进场所');
    await button(page, '建立草稿').click();
    await page.getByText('应以小写字母开头').nth(1).or(page.locator('.Mui-error').first()).waitFor();
    await page.fill('input[name=name]', name);
    await button(page, '建立草稿').click();
    await page.getByRole('heading', { level: 1, name: '五进场所' }).waitFor();

    await addItem(page, 'SCHOOL', '学校');
    await addItem(page, 'FACTORY', '学校');
    await button(page, '保存草稿').click();
    await page.locator('tr[data-node=FACTORY]').getByText('同名').waitFor();
    await cell(page, 'FACTORY', '中文').fill('企业');
    await cell(page, 'FACTORY', '中文').press('Alt+ArrowUp');
    expect(await page.locator('tr[data-node]').first().getAttribute('data-node')).toBe('FACTORY');
    expect(await cell(page, 'FACTORY', '中文').evaluate((input) => input === document.activeElement)).toBe(true);
    await publish(page, '首版');

    await button(page.locator('tr[data-node=SCHOOL]'), '停用 SCHOOL').click();
    await cell(page, 'FACTORY', '中文').fill('厂矿');
    const asked = new Promise<string>((resolve) => {
      page.once('dialog', (dialog) => void dialog.dismiss().then(() => resolve(dialog.message())));
    });
    await pick(page, '机构');
    expect(await asked).toBe('您填写的内容尚未保存，确定离开吗？');
    await publish(page, '第二版');

    await page.getByRole('tab', { name: '版本（2）' }).click();
    const first = page.locator('[data-version="1"]');
    await button(first, '与现行比较').click();
    const compared = page.getByTestId('comparison');
    await compared.locator('tr[data-node=SCHOOL]').getByText('恢复使用').waitFor();
    expect(await compared.locator('tr[data-node=FACTORY]').innerText()).toMatch(/厂矿[\s\S]*企业/);
    await button(compared, '关闭').click();
    await button(first, '以此版为草稿').click();
    await page.getByText('有未保存的修改').waitFor();
    expect(await cell(page, 'FACTORY', '中文').inputValue()).toBe('企业');
    await button(page, '保存草稿').click();
    await page.getByText('草稿已保存，尚未发布').waitFor();
    await button(page, '删除草稿').click();
    await page.getByRole('dialog').getByRole('button', { name: '确定' }).click();
    await page.getByText('现行内容，没有修改').waitFor();

    // Records may have what it added, so the API keeps it.
    await page.getByRole('tab', { name: '版本（2）' }).click();
    await button(page.locator('[data-version="2"]'), '停用此版').click();
    await page.getByTestId('retire').getByLabel('停用理由').fill('不再需要');
    await button(page.getByTestId('retire'), '停用此版').click();
    await page.getByTestId('retire').getByText('记录可能已在使用').waitFor();
  });

  test('a reader looks and cannot edit, a neighbour finds nothing, and a version’s own address leads to its definition', async () => {
    const admin = await login(await open(), 'wangcheng.tenantAdmin');
    const name = await ownDictionary(admin);
    const viewer = await login(await open({ viewport: phone }), 'wangcheng.viewer');
    await visit(viewer, path(name));
    await viewer.getByText('由望城区的系统管理员维护').waitFor();
    await viewer.locator('tr[data-node=A]').getByText('甲').waitFor();
    expect(await viewer.locator('tr[data-node] input, tr[data-node] select').count()).toBe(0);
    expect(await button(viewer, '保存草稿').count()).toBe(0);
    expect(await viewer.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);

    const neighbour = await login(await open(), 'kaizhou.tenantAdmin');
    await visit(neighbour, path(name));
    await neighbour.getByText('没有这条记录，或者它不在您的可见范围内。').waitFor();

    const { data } = (await askApi(
      admin,
      'query ($name: String!) { definitions(filter: { name: { eq: $name } }) { nodes { id } } }',
      { name },
    )) as { data: { definitions: { nodes: { id: string }[] } } };
    await visit(admin, `#/definition/${data.definitions.nodes[0]?.id}/show`);
    await admin.getByRole('heading', { level: 1, name: '检查单' }).waitFor();
  });

  test('on a phone, a file of definitions is chosen, looked at and applied; the way back is saved', async () => {
    const giver = await login(await open(), 'qiaoyi.tenantAdmin');
    const name = await ownDictionary(giver);
    const { data } = (await askApi(giver, '{ file: definitionPackage }', {})) as { data: { file: object } };
    const page = await login(await open({ viewport: phone, hasTouch: true }), 'bairuopu.tenantAdmin');
    await visit(page, '#/definition');
    await button(page, '导入配置').click();
    const dialog = page.getByTestId('package');
    const give = (text: string) =>
      dialog.locator('input[type=file]').setInputFiles({
        ...{ name: '配置.json', mimeType: 'application/json', buffer: Buffer.from(text) },
      });
    await give('{');
    await dialog.getByText('这不是配置文件').waitFor();
    await give('{"any": "thing"}');
    await dialog.getByRole('alert').waitFor();
    expect(await button(dialog, '全部发布').isDisabled()).toBe(true);
    await give(JSON.stringify(data.file));
    await dialog.getByText('由本系统签名，取自').waitFor();
    await dialog.getByText(name).waitFor();
    const { width } = (await dialog.getByRole('dialog').boundingBox()) as { width: number };
    expect(width).toBe(phone.width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
    await dialog.getByLabel('发布说明').fill('照搬');
    const saved = page.waitForEvent('download');
    await button(dialog, '全部发布').click();
    expect((await saved).suggestedFilename()).toMatch(/导入前/);
    await dialog.waitFor({ state: 'detached' });
    const asked = '($names: [String!]) { dictionaries(names: $names) { items { code } } }';
    expect(await askApi(page, `query ${asked}`, { names: [name] })).toEqual({
      data: { dictionaries: [{ items: [{ code: 'A' }, { code: 'B' }] }] },
    });
  });
});
