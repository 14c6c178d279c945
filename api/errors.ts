import { GraphQLError } from 'graphql';
import type { Label, Language } from '../schema/label.ts';

/** Every code a client can meet in `extensions.code`, with what it means and the HTTP status of a request that has nothing else. */
export const errorCodes = {
  UNAUTHENTICATED: { status: 401, meaning: 'No session, or it has ended: log in again.' },
  FORBIDDEN: { status: 403, meaning: 'The caller may not do this here.' },
  FIELD_FORBIDDEN: {
    status: 200,
    meaning: 'A field the caller may not read, filter, sort, group or write; `extensions.coordinate` names it.',
  },
  NOT_FOUND: { status: 200, meaning: 'No such record, or outside the caller’s scope: both are the same answer.' },
  BAD_USER_INPUT: { status: 200, meaning: 'A value is wrong; `extensions.fields` holds { path, message } for each.' },
  CONFLICT: { status: 200, meaning: 'Somebody else changed or uses the record; read it again.' },
  RATE_LIMITED: {
    status: 429,
    meaning:
      'Too many attempts, refused requests or requests of a third-party app; `extensions.retryAfter` is in seconds.',
  },
  UNAVAILABLE: { status: 503, meaning: 'The database cannot be reached; try again soon.' },
  INTERNAL: { status: 500, meaning: 'Our mistake; the server’s log has the detail under `extensions.reference`.' },
} as const;

export type ErrorCode = keyof typeof errorCodes;

export interface FieldProblem {
  /** Field of the input, dotted where nested. */
  path: string;
  label: Label;
}

/** An error a client may see. Messages exist in both languages until the answer is written. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly label: Label;
  readonly extensions: Record<string, unknown>;
  readonly fields: readonly FieldProblem[];

  constructor(
    code: ErrorCode,
    zh: string,
    en: string,
    more: { extensions?: Record<string, unknown>; fields?: readonly FieldProblem[] } = {},
  ) {
    super(en);
    this.code = code;
    this.label = { zh, en };
    this.extensions = more.extensions ?? {};
    this.fields = more.fields ?? [];
  }
}

/** Something that keeps Anlan from starting, with what to do about it; printed without a stack. */
export class StartError extends Error {
  override name = 'StartError';
}

export const unauthenticated = () => new AppError('UNAUTHENTICATED', '请先登录', 'Log in first');

export const wrongPassword = () => new AppError('UNAUTHENTICATED', '用户名或密码不正确', 'Wrong username or password');

export const forbidden = (zh = '您没有权限进行此操作', en = 'You may not do this') => new AppError('FORBIDDEN', zh, en);

/** @param coordinate `RiskSite.responsiblePhone` */
export const fieldForbidden = (coordinate: string, label: Label) =>
  new AppError('FIELD_FORBIDDEN', `您对“${label.zh}”没有这项权限`, `You may not use the field ${coordinate}`, {
    extensions: { coordinate },
  });

export const mustChangePassword = () => forbidden('请先修改初始密码', 'Change your first password first');

export const notFound = () =>
  new AppError('NOT_FOUND', '没有这条记录，或者不在您的管辖范围内', 'No such record within your scope');

export function badInput(fields: readonly FieldProblem[]): AppError {
  const text = (language: Language) => fields.map(({ path, label }) => `${path}: ${label[language]}`).join('; ');
  return new AppError('BAD_USER_INPUT', `填写有误：${text('zh')}`, `Wrong input: ${text('en')}`, { fields });
}

export const badArgument = (zh: string, en: string) => new AppError('BAD_USER_INPUT', zh, en);

export const staleVersion = (version: number) =>
  new AppError('CONFLICT', '这条记录刚被他人修改过，请核对后再保存', 'Somebody changed this record meanwhile', {
    extensions: { currentVersion: version },
  });

export const conflict = (zh: string, en: string) => new AppError('CONFLICT', zh, en);

export const lockedOut = (seconds: number) =>
  new AppError(
    'RATE_LIMITED',
    `连续输错密码，账号已锁定，请 ${Math.ceil(seconds / 60)} 分钟后再试`,
    'Too many wrong passwords; the account is locked',
    {
      extensions: { retryAfter: seconds },
    },
  );

export const tooManyRefusals = (seconds: number) =>
  new AppError(
    'RATE_LIMITED',
    `无法执行的请求太多，请 ${seconds} 秒后再试`,
    `Too many requests that cannot be run; try again in ${seconds} s`,
    { extensions: { retryAfter: seconds } },
  );

export const tooManyRequests = (seconds: number) =>
  new AppError(
    'RATE_LIMITED',
    `超过该应用的访问频次上限，请 ${seconds} 秒后再试`,
    `Over the rate limit of this app; try again in ${seconds} s`,
    { extensions: { retryAfter: seconds } },
  );

export const unavailable = () =>
  new AppError('UNAVAILABLE', '数据库暂时连不上，请稍后再试', 'The database cannot be reached; try again soon');

/** @param reference the number under which the server's log holds the detail */
export const internal = (reference: string) =>
  new AppError('INTERNAL', `系统出错，请联系管理员并告知编号 ${reference}`, `Internal error, reference ${reference}`, {
    extensions: { reference },
  });

/** What the client gets of an error, in its language. */
export function toGraphQLError(
  error: AppError,
  language: Language,
  at: { path?: readonly (string | number)[] } = {},
): GraphQLError {
  const { status } = errorCodes[error.code];
  return new GraphQLError(error.label[language], {
    ...at,
    extensions: {
      code: error.code,
      ...error.extensions,
      ...(error.fields.length > 0 && {
        fields: error.fields.map(({ path, label }) => ({ path, message: label[language] })),
      }),
      ...(status >= 429 && { http: { status } }),
    },
  });
}
