import { expect, test } from 'vitest';
import { answers } from '../expressions/answers.ts';
import { bundleAnswers } from '../expressions/bundle.ts';
import { describeInBrowser, useBrowser } from './support.ts';

describeInBrowser('expressions', () => {
  const { open } = useBrowser();

  test('answer in the browser as on the server, whatever its language and time zone', async () => {
    const page = await open({ locale: 'tr-TR', timezoneId: 'America/New_York' });
    await page.addScriptTag({ content: await bundleAnswers() });
    expect(await page.evaluate('expressions.answers()')).toBe(answers());
  });
});
