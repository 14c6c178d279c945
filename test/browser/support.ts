import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { type Client, clientOf } from '../support/client.ts';

const PASSWORD = 'Anlan-demo-1';
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=zh-CN',
];

const executablePath = [process.env.CHROMIUM ?? '', ...PLACES].find((path) => path && existsSync(path));
if (!executablePath) console.warn('Browser tests skipped: no Chromium here (apt-get install chromium fonts-noto-cjk).');

export const desktop = { width: 1400, height: 900 };
export const tablet = { width: 820, height: 1180 };
export const phone = { width: 390, height: 844 };

/** Where the console is. */
export const url = (path = ''): string => `${process.env.ANLAN_URL ?? 'http://127.0.0.1:4000'}/${path}`;

/** `describe` for tests that need a browser; skipped, and said to be, where there is none. */
export const describeInBrowser = describe.skipIf(!executablePath);

/** A browser for the tests of a file. After each test: no page may have asked another host, nor broken down. */
export function useBrowser(): { open(options?: BrowserContextOptions): Promise<Page> } {
  let browser: Browser;
  const problems: string[] = [];

  beforeAll(async () => {
    if (executablePath) browser = await chromium.launch({ executablePath, args: ARGS });
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    expect(problems.splice(0)).toEqual([]);
  });

  return {
    async open(options = {}) {
      const context = await browser.newContext({ viewport: desktop, locale: 'zh-CN', ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(25_000);
      page.on('request', (request) => {
        const asked = request.url();
        if (!asked.startsWith(url()) && !/^(data|blob):/.test(asked)) problems.push(`asked another host: ${asked}`);
      });
      page.on('pageerror', (error) => problems.push(`broke down: ${error.message}`));
      return page;
    },
  };
}

/** Logs in by the form. */
export async function login(page: Page, username: string): Promise<Page> {
  await page.goto(url());
  await page.fill('input[name=username]', username);
  await page.fill('input[name=password]', PASSWORD);
  await page.getByRole('button', { name: /^(登录|Log in)$/ }).click();
  await page.getByTestId('place-switcher').waitFor();
  return page;
}

/** The API as somebody of the demo, to prepare what a page shows. */
export async function clientAs(username: string): Promise<Client> {
  const address = url().slice(0, -1);
  const { data } = await clientOf(address, '').query(
    'mutation ($username: String!, $password: String!) { login(username: $username, password: $password) { token } }',
    { username, password: PASSWORD },
  );
  return clientOf(address, data.login.token);
}

/** Opens a screen of the console: `#/riskSite`. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(url(path));
}

/** Opens a list by the menu, whose areas are folded. */
export async function pick(page: Page, name: string): Promise<void> {
  await page.getByRole('searchbox', { name: /查找功能|Find in the menu/ }).fill(name);
  await page.getByRole('menuitem', { name, exact: true }).click();
}

export async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** Asks the API as the page's user, behind the console's back. */
export const askApi = (page: Page, query: string, variables: object): Promise<unknown> =>
  page.evaluate(
    async (body) => {
      const headers = { 'content-type': 'application/json', 'x-anlan-csrf': '1' };
      const response = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify(body) });
      return response.json();
    },
    { query, variables },
  );
