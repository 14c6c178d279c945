import v8 from 'node:v8';

const usual = /--heap-growing-percent=(\d+)/.exec(process.execArgv.join(' '))?.[1] ?? '0';
let running = 0;

/** Has garbage collected early while `work` runs: V8 would let the heap double first, and a long sheet fills it. */
export async function thrifty<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running++ === 0) v8.setFlagsFromString('--heap-growing-percent=25');
  try {
    return await work();
  } finally {
    if (--running === 0) v8.setFlagsFromString(`--heap-growing-percent=${usual}`);
  }
}
