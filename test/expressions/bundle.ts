import { build } from 'vite';
import { fromRoot } from '../../api/paths.ts';

/** `answers.ts` with all it needs, as a script for a browser that leaves `expressions.answers` behind. */
export async function bundleAnswers(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: fromRoot('test/expressions'),
    build: {
      write: false,
      lib: { entry: fromRoot('test/expressions/answers.ts'), formats: ['iife'], name: 'expressions' },
    },
  });
  const [{ output }] = built as unknown as [{ output: [{ code: string }] }];
  return output[0].code;
}
