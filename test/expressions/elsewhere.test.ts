import vm from 'node:vm';
import { expect, test } from 'vitest';
import { answers } from './answers.ts';
import { bundleAnswers } from './bundle.ts';

test('the same answers where there is nothing of Node, no clock and no chance', async () => {
  const context = vm.createContext({ TextEncoder, TextDecoder });
  vm.runInContext(
    `Date.now = () => { throw new Error('the clock'); };
     Math.random = () => { throw new Error('chance') };`,
    context,
  );
  vm.runInContext(await bundleAnswers(), context);
  expect(vm.runInContext('expressions.answers()', context)).toBe(answers());
});
