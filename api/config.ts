import path from 'node:path';
import { z } from 'zod';
import { StartError } from './errors.ts';
import { root } from './paths.ts';

const whole = (least: number, most: number) =>
  z
    .string()
    .trim()
    .refine(
      (text) => /^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most,
      `must be a whole number from ${least} to ${most}`,
    )
    .transform(Number);

const flag = z.enum(['0', '1', 'true', 'false']).transform((value) => value === '1' || value === 'true');

/** The API's own login is made of all its parts, see database/roles.ts. */
function isWholeUrl(text: string): boolean {
  const url = URL.parse(text);
  return (
    url !== null && /^postgres(ql)?:$/.test(url.protocol) && !!url.username && !!url.host && url.pathname.length > 1
  );
}

/** Variables whose values are never repeated. */
const secrets = ['DATABASE_URL', 'DEMO_PASSWORD'];

/** Every environment variable Anlan reads. */
const variables = z.object({
  /** Port of the API and the console; 0 takes any free one. */
  PORT: whole(0, 65_535).default(4000),
  /** Address to listen on. */
  HOST: z.string().min(1).default('127.0.0.1'),
  /** Folder of the embedded database. */
  DATA_DIR: z.string().min(1).default('.data'),
  /** A PostgreSQL 15+ to use instead of the embedded one; its user owns the tables and may create roles. */
  DATABASE_URL: z.string().refine(isWholeUrl, 'must be postgres://user:password@host:port/database').optional(),
  /** Load the demo tenants and accounts: on with the embedded database, off with DATABASE_URL. */
  DEMO: flag.optional(),
  /** Fill the demo with the records of a whole year; 0 leaves what stands in `seeds/demo`. */
  DEMO_YEAR: flag.default(true),
  /** Password of every demo account. */
  DEMO_PASSWORD: z.string().min(8).default('Anlan-demo-1'),
  /** `production` refuses demo accounts. */
  NODE_ENV: z.string().default('development'),
  /** Minutes without a request after which a session ends. */
  SESSION_IDLE_MINUTES: whole(1, 1440).default(30),
  /** The console is reached by https: session cookies get the Secure mark. */
  SECURE_COOKIES: flag.default(false),
  /** Largest file of an import, in megabytes. */
  IMPORT_MEGABYTES: whole(1, 500).default(50),
  /** Levels of fields a query may have. */
  LIMIT_DEPTH: whole(1, 100).default(20),
  /** Aliased fields of an operation, those of a fragment counted wherever it is spread. */
  LIMIT_ALIASES: whole(0, 100_000).default(200),
  /** Root fields of an operation, and operations of a document. */
  LIMIT_ROOT_FIELDS: whole(1, 1000).default(50),
  /** Tokens of a document, lines of its text, and its fields once every fragment is spread. */
  LIMIT_TOKENS: whole(100, 100_000).default(10_000),
  /** Objects in the variables of an operation, such as the conditions of a filter. */
  LIMIT_OBJECTS: whole(10, 100_000).default(1000),
  /** Kilobytes of a request, uploaded files aside. */
  LIMIT_BODY_KB: whole(16, 102_400).default(1024),
  /** Seconds a statement that reads may take. */
  LIMIT_QUERY_SECONDS: whole(1, 3600).default(15),
  /** Rows of a page; one has 25 where nobody says. */
  LIMIT_PAGE: whole(25, 1000).default(100),
  /** Rows an operation may ask for, lists within lists multiplied. */
  LIMIT_ROWS: whole(100, 100_000_000).default(100_000),
  /**
   * Milliseconds of the processor that requests refused unanswered may take in a minute, of each user and of each address without a session;
   * 60000 is no limit.
   */
  LIMIT_REFUSED_MS: whole(1, 60_000).default(300),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('warn'),
});

/** What one request may take, and those that are refused, each under `LIMIT_...` above. */
export interface Limits {
  depth: number;
  aliases: number;
  rootFields: number;
  tokens: number;
  objects: number;
  bodyKb: number;
  querySeconds: number;
  page: number;
  rows: number;
  refusedMs: number;
}

export interface Config {
  port: number;
  host: string;
  dataDir: string;
  databaseUrl: string | undefined;
  isDemo: boolean;
  hasDemoYear: boolean;
  demoPassword: string;
  sessionIdleMinutes: number;
  secureCookies: boolean;
  importMegabytes: number;
  logLevel: string;
  limits: Limits;
}

/**
 * Reads the environment once.
 * @throws StartError naming each variable that is wrong and what it should be
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const read = variables.safeParse(given);
  if (!read.success) {
    const problems = read.error.issues.map(({ path: [key], message }) => {
      const name = String(key);
      return `  ${name}${secrets.includes(name) ? '' : `=${given[name]}`}: ${message}`;
    });
    throw new StartError(`The environment is not right:\n${problems.join('\n')}`);
  }
  const { data } = read;
  const isDemo = data.DEMO ?? !data.DATABASE_URL;
  if (isDemo && data.NODE_ENV === 'production')
    throw new StartError('NODE_ENV=production refuses demo accounts: set DATABASE_URL, and leave DEMO unset or 0.');
  return {
    port: data.PORT,
    host: data.HOST,
    dataDir: path.resolve(root, data.DATA_DIR),
    databaseUrl: data.DATABASE_URL,
    isDemo,
    hasDemoYear: data.DEMO_YEAR,
    demoPassword: data.DEMO_PASSWORD,
    sessionIdleMinutes: data.SESSION_IDLE_MINUTES,
    secureCookies: data.SECURE_COOKIES,
    importMegabytes: data.IMPORT_MEGABYTES,
    logLevel: data.LOG_LEVEL,
    limits: {
      depth: data.LIMIT_DEPTH,
      aliases: data.LIMIT_ALIASES,
      rootFields: data.LIMIT_ROOT_FIELDS,
      tokens: data.LIMIT_TOKENS,
      objects: data.LIMIT_OBJECTS,
      bodyKb: data.LIMIT_BODY_KB,
      querySeconds: data.LIMIT_QUERY_SECONDS,
      page: data.LIMIT_PAGE,
      rows: data.LIMIT_ROWS,
      refusedMs: data.LIMIT_REFUSED_MS,
    },
  };
}
