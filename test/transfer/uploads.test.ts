import { readdirSync, readlinkSync } from 'node:fs';
import { request } from 'node:http';
import os from 'node:os';
import { describe, expect, test } from 'vitest';
import { useApi } from '../support/api.ts';

const api = useApi({ IMPORT_MEGABYTES: '1' });

/** The files that this process, which the API is part of, holds open among the temporary ones. */
const openFiles = (): string[] =>
  readdirSync('/proc/self/fd').flatMap((name) => {
    try {
      const file = readlinkSync(`/proc/self/fd/${name}`);
      return file.startsWith(`${os.tmpdir()}/anlan-upload-`) ? file : [];
    } catch {
      return []; // closed meanwhile
    }
  });
const namedFiles = () => readdirSync(os.tmpdir()).filter((name) => name.startsWith('anlan-upload-'));

/** A body under way: what is given is sent, and its end waits. */
async function begin(path: string, headers: Record<string, string>) {
  const { token } = await api.as('wangcheng.riskOfficer');
  const sent = request(`${api.url}/${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'text/csv', 'x-file-name': 'a.csv', ...headers },
  });
  sent.on('error', () => {});
  const status = new Promise<number | undefined>((resolve) => {
    sent.on('response', (answer) => resolve(answer.resume().statusCode)).on('close', () => resolve(undefined));
  });
  return { sent, status };
}

const mebibyte = 1024 * 1024;

describe.runIf(process.platform === 'linux').each([
  ['import/riskSites', 1],
  ['files', 20],
])('a body for %s', (path, limit) => {
  test('that breaks off leaves no file', async () => {
    const { sent } = await begin(path, { 'content-length': '1000' });
    sent.write('code,name\n');
    await expect.poll(openFiles).toHaveLength(1);
    expect(namedFiles()).toEqual([]);
    sent.destroy();
    await expect.poll(openFiles).toEqual([]);
  });

  test('that says it is too long is refused before it comes', async () => {
    const { sent, status } = await begin(path, { 'content-length': String(limit * mebibyte + 1) });
    sent.write('code');
    expect(await status).toBe(413);
    sent.destroy();
  });

  test('that becomes too long is refused, and leaves no file', async () => {
    const { sent, status } = await begin(path, { 'transfer-encoding': 'chunked' });
    for (let sum = 0; sum <= limit; sum++) sent.write(Buffer.alloc(mebibyte, 'a'));
    expect(await status).toBe(413);
    sent.destroy();
    await expect.poll(openFiles).toEqual([]);
  });

  test('from somebody without a login is not taken in', async () => {
    const { sent, status } = await begin(path, { 'content-length': '1000', authorization: '' });
    sent.write('code');
    expect(await status).toBe(401);
    expect(openFiles()).toEqual([]);
    sent.destroy();
  });
});
