import { parse } from 'csv-parse/sync';
import type { Api, Client } from './api.ts';

/** What an import answers. */
export interface Report {
  mode: string;
  kept: boolean;
  created: number;
  updated: number;
  unchanged: number;
  bad: number;
  problems: { row: number; column: string; value?: string; message: string }[];
  totalProblems: number;
}

const bearer = ({ token }: Client): Record<string, string> => (token ? { authorization: `Bearer ${token}` } : {});

/** `GET /export/<file>`, as it came. */
export const exportSheet = (api: Api, client: Client, file: string, headers: Record<string, string> = {}) =>
  fetch(`${api.url}/export/${file}`, { headers: { ...bearer(client), ...headers } });

/** The bytes of an export. @throws Error when it is refused */
export async function sheetOf(api: Api, client: Client, file: string): Promise<Buffer> {
  const response = await exportSheet(api, client, file);
  if (response.status !== 200) throw new Error(`${file} was answered ${response.status}: ${await response.text()}`);
  return Buffer.from(await response.arrayBuffer());
}

/** `POST /import/<path>`, as it came. */
export const importSheet = (
  api: Api,
  client: Client,
  path: string,
  body: Buffer | string,
  headers: Record<string, string> = {},
) =>
  fetch(`${api.url}/import/${path}`, {
    method: 'POST',
    headers: { ...bearer(client), 'content-type': 'text/csv', 'accept-language': 'en', ...headers },
    body: body as BodyInit,
  });

/** What an import reports. @throws Error when it is refused */
export async function reportOf(api: Api, client: Client, path: string, body: Buffer | string): Promise<Report> {
  const response = await importSheet(api, client, path, body);
  if (response.status !== 200) throw new Error(`${path} was answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as Report;
}

/** A CSV of rows that all have the columns of the first. */
export const csvOf = (...rows: Record<string, string>[]): string =>
  [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))]
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
    .join('\r\n');

/** The rows of a CSV by its headings. */
export const rowsOf = (sheet: Buffer): Record<string, string>[] => parse(sheet, { columns: true, bom: true });
