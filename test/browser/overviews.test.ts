import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { askApi, clientAs, describeInBrowser, login, phone, useBrowser, visit } from './support.ts';

interface Answer {
  data: { made: { id: string } };
}

/** Makes a record as the page's user, behind the console's back. */
async function make(page: Page, resource: string, input: object): Promise<string> {
  const type = resource.charAt(0).toUpperCase() + resource.slice(1);
  const text = `mutation ($input: Create${type}Input!) { made: create${type}(input: $input) { id } }`;
  return ((await askApi(page, text, { input })) as Answer).data.made.id;
}

const hostsOf = (username: string) => async () => {
  const { data } = await (await clientAs(username)).query('{ me { hosts { unit { code } } } }');
  return data.me.hosts.map(({ unit }: { unit: { code: string } }) => unit.code);
};

const adoptions = (page: Page) => page.getByTestId('adoptions');
const fits = async (page: Page) =>
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(phone.width);

describeInBrowser('overviews unit by unit', { timeout: 120_000 }, () => {
  const { open } = useBrowser();

  test('a county takes up a plan of the city, which sees who has not', async () => {
    const city = await login(await open(), 'lhasa.planner');
    const title = `拉萨市工作要点${Date.now()}`;
    const plan = await make(city, 'workPlan', { title, kind: 'ANNUAL', from: '2026-01-01', to: '2026-12-31' });
    await make(city, 'workTask', { plan, number: '1', title: '健全网格', published: true });
    await askApi(city, 'mutation ($id: ID!) { issueWorkPlan(id: $id, version: 1) { id } }', { id: plan });

    const county = await login(await open(), 'nimu.planner');
    await visit(county, `#/workPlan/${plan}/show`);
    await county.getByRole('button', { name: '承接', exact: true }).click();
    await county.getByText('已承接，请结合本地实际修改').waitFor();
    await county.waitForURL((at) => !at.hash.includes(plan));
    await county.getByRole('heading', { name: title, exact: true }).waitFor();
    expect(await county.getByRole('button', { name: '承接', exact: true }).count()).toBe(0);
    await visit(county, `#/workPlan/${plan}/show`);
    await county.getByRole('button', { name: '承接', exact: true }).click();
    await county.getByText(`本单位已承接：${title}`).waitFor();

    await visit(city, `#/workPlan/${plan}/show`);
    await city.getByRole('tab', { name: '下级承接' }).click();
    await city.getByText('已承接 1 个，未承接 8 个，共 9 个下级单位').waitFor();
    await adoptions(city)
      .getByRole('row', { name: /当雄县.*未承接/ })
      .waitFor();
    const nimu = adoptions(city).getByRole('row', { name: /尼木县.*起草.*0\/1.*0%/ });
    await nimu.getByRole('link', { name: '0/1' }).click();
    await city.getByText('健全网格').first().waitFor();

    const onPhone = await login(await open({ viewport: phone }), 'lhasa.planner');
    await visit(onPhone, `#/workPlan/${plan}/show`);
    await onPhone.getByRole('tab', { name: '下级承接' }).click();
    await adoptions(onPhone).waitFor();
    await fits(onPhone);
  });

  test('the coverage of plans shows gaps, opens the records behind a number and looks into a unit', async () => {
    const page = await login(await open(), 'lhasa.planner');
    await visit(page, '#/emergencyPlan');
    await page.getByRole('link', { name: '预案覆盖' }).click();
    const table = page.getByTestId('coverage');
    await table.getByRole('columnheader', { name: '专项应急预案' }).waitFor();
    expect(await table.getByText('缺', { exact: true }).count()).toBeGreaterThan(0);
    const row = table.getByRole('row', { name: /当雄县/ });
    const number = row.getByRole('cell').nth(3).getByRole('button');
    const count = Number(await number.innerText());
    await number.click();
    const behind = page.getByTestId('behind');
    await behind.getByRole('heading', { name: '拉萨市当雄县 · 专项应急预案' }).waitFor();
    await behind.getByRole('row').nth(count).waitFor();
    expect(await behind.getByRole('row').count()).toBe(count + 1);
    await page.getByRole('tab', { name: '按突发事件类别' }).click();
    await table.getByRole('columnheader', { name: '社会安全事件' }).waitFor();
    await row.getByRole('button', { name: '拉萨市当雄县' }).click();
    await table.getByRole('row', { name: /当曲卡/ }).waitFor();
    await page.getByRole('button', { name: '拉萨市', exact: true }).click();
    await table.getByRole('row', { name: /尼木县/ }).waitFor();

    const onPhone = await login(await open({ viewport: phone }), 'lhasa.planner');
    await visit(onPhone, '#/emergencyPlan/coverage');
    await onPhone.getByTestId('coverage').waitFor();
    await fits(onPhone);
  });

  test('a scheme tells on which day an object is without somebody', async () => {
    const page = await login(await open(), 'wangcheng.director');
    const stamp = Date.now();
    const person = await login(await open(), 'wangcheng.planner').then((planner) =>
      make(planner, 'person', { number: `R-${stamp}`, name: '刘某' }),
    );
    const scheme = await make(page, 'responsibilityScheme', {
      ...{ name: `防汛责任${stamp}`, object: 'KEY_PERSON', roles: ['ADMINISTRATIVE', 'PATROL'] },
    });
    const held = { scheme, person, object: '险工险段一', from: '2026-04-01' };
    await make(page, 'responsibilityAssignment', { ...held, role: 'ADMINISTRATIVE' });
    await make(page, 'responsibilityAssignment', { ...held, role: 'PATROL', to: '2026-06-30' });
    await visit(page, `#/responsibilityScheme/${scheme}/show`);
    const day = page.getByLabel('日期');
    const objects = page.getByTestId('responsibility-objects');
    await day.fill('2026-06-30');
    await objects.getByRole('row', { name: /险工险段一.*刘某.*刘某.*齐全/ }).waitFor();
    await page.getByLabel('只看有问题的').click();
    await page.getByText('没有符合条件的责任对象').waitFor();
    await day.fill('2026-07-01');
    await objects.getByRole('row', { name: /险工险段一.*刘某.*缺.*缺 1 个角色/ }).waitFor();
    await page.setViewportSize(phone);
    await fits(page);
  });

  test('a partner is shown totals of the stock, and depots without their history, as an agreement shares them', async () => {
    const director = await clientAs('kaizhou.director');
    const given = { name: `互助协议${Date.now()}`, kind: 'MUTUAL_AID', state: 'IN_FORCE', shared: ['STOCK', 'DEPOT'] };
    const { errors } = await director.query(
      'mutation ($input: CreateAgreementInput!) { createAgreement(input: $input) { id } }',
      {
        input: {
          ...given,
          partner: '望城区',
          partnerUnit: '430112000000',
          validFrom: '2026-01-01',
          validTo: '2099-12-31',
        },
      },
    );
    expect(errors).toEqual([]);
    const page = await open();
    await expect.poll(hostsOf('wangcheng.supplyKeeper'), { timeout: 6000 }).toEqual(['500154000000']);
    await login(page, 'wangcheng.supplyKeeper');
    await page.getByRole('link', { name: /查看互助协议单位共享的信息/ }).click();
    const totals = page.getByTestId('stockTotals');
    await totals
      .getByRole('row', { name: /基本生活保障物资/ })
      .first()
      .waitFor();
    expect(await page.getByText('您在本区划还没有任何角色').count()).toBe(0);
    await visit(page, '#/depot');
    await page.locator('tbody a').first().click();
    await page.locator('[data-field=keeperPhone]').getByText('无权查看').waitFor();
    expect(await page.getByRole('tab', { name: '变更记录' }).count()).toBe(0);
  });
});
