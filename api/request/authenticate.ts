import type { IncomingHttpHeaders } from 'node:http';
import { forbidden } from '../errors.ts';
import type { Session, Sessions } from '../identity/sessions.ts';

export const sessionCookie = 'anlan_session';

interface Credentials {
  /** A plain GET that changes nothing, such as a link to a file, needs no mark. */
  isLink?: boolean;
  headers: IncomingHttpHeaders;
  cookies: Readonly<Record<string, string | undefined>>;
}

/**
 * Step "authenticate": a bearer token, or the console's cookie. A cookie counts only with the header that no other site can send, so
 * that a page elsewhere cannot act for somebody who is logged in here.
 * @returns undefined for a request without a living session @throws AppError FORBIDDEN for a forged one
 */
export async function authenticate(
  sessions: Sessions,
  { headers, cookies, isLink = false }: Credentials,
): Promise<Session | undefined> {
  const bearer = /^Bearer ([A-Za-z0-9_-]{20,100})$/.exec(headers.authorization ?? '')?.[1];
  if (bearer) {
    const session = await sessions.find(bearer);
    return session?.isCookie ? undefined : session;
  }
  const cookie = cookies[sessionCookie];
  if (!cookie) return undefined;
  const isOwnPage = headers['sec-fetch-site'] === undefined || headers['sec-fetch-site'] === 'same-origin';
  if (!isLink && (!isOwnPage || headers['x-anlan-csrf'] !== '1'))
    throw forbidden('请求缺少防伪标记，请刷新页面', 'The request lacks the header x-anlan-csrf: 1');
  const session = await sessions.find(cookie);
  return session?.isCookie ? session : undefined;
}
