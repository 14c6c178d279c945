import { hash, verify } from '@node-rs/argon2';
import type { Label } from '../../schema/label.ts';

// argon2id with OWASP's minimum: 19 MiB, 2 passes, 1 lane
const options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password, options);

/** Never throws: a damaged hash fits no password. */
export const fitsPassword = (stored: string, password: string): Promise<boolean> =>
  verify(stored, password).catch(() => false);

/** Something to compare with when there is no such user, so that the answer takes as long. */
export const nobodysHash = await hashPassword('nobody has this password');

/** What is wrong with a new password: 8 to 128 characters of at least 3 classes, without the username (GB/T 22239-2019, level 3). */
export function weakness(password: string, username: string): Label | undefined {
  if (password.length < 8) return { zh: '密码至少 8 位', en: 'At least 8 characters' };
  if (password.length > 128) return { zh: '密码最多 128 位', en: 'At most 128 characters' };
  const classes = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((pattern) => pattern.test(password)).length;
  if (classes < 3)
    return {
      zh: '密码应含大写、小写、数字、符号中的至少三类',
      en: 'Mix three of: upper case, lower case, digits, symbols',
    };
  if (password.toLowerCase().includes(username.toLowerCase()))
    return { zh: '密码不能包含用户名', en: 'Must not contain the username' };
  return undefined;
}
