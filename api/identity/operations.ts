import { GraphQLBoolean, GraphQLID, GraphQLInt, GraphQLString } from 'graphql';
import { contains } from '../../schema/place.ts';
import { exclusiveRoles } from '../../schema/roles.ts';
import type { Caller, Grant } from '../access/caller.ts';
import { type AppError, badInput, forbidden, notFound, unauthenticated } from '../errors.ts';
import { type Operation, objectType, type Type } from '../graphql/operation.ts';
import { DateTime } from '../graphql/scalars.ts';
import { type Context, callerOf } from '../request/context.ts';
import { scopeCaller } from '../request/scope.ts';
import { requireNoRoleAbove } from './hooks.ts';
import { verifyLogin } from './login.ts';
import { describeMe } from './me.ts';
import { hashPassword, weakness } from './password.ts';

const text = () => GraphQLString;

export function identityOperations(Me: Type): Operation[] {
  const LoginResult = objectType('LoginResult', 'A new session.', {
    token: {
      type: text,
      nullable: true,
      description: 'For `Authorization: Bearer`; null where a cookie was set instead.',
    },
    expiresAt: { type: () => DateTime, description: 'Moves on with every request.' },
    me: { type: () => Me },
  });

  return [
    {
      on: 'Query',
      name: 'me',
      description: 'The caller; null without a login.',
      type: () => Me,
      nullable: true,
      rule: 'public',
      resolve: (_args, context) => context.caller && describeMe(context, context.caller),
    },
    {
      on: 'Mutation',
      name: 'login',
      description: 'Opens a session. Five wrong passwords in a row lock the account for 15 minutes.',
      args: {
        username: { type: text },
        password: { type: text },
        cookie: {
          type: () => GraphQLBoolean,
          nullable: true,
          initial: false,
          description: 'Set an HttpOnly cookie instead of answering the token.',
        },
      },
      type: () => LoginResult,
      rule: 'public',
      resolve: async (args, context) => {
        const { username, password, cookie } = args as { username: string; password: string; cookie: boolean };
        const { database, sessions } = context.app;
        const userId = await verifyLogin(database, username, password);
        const { token, expiresAt } = await sessions.open(userId, cookie);
        const session = await sessions.find(token);
        if (!session) throw unauthenticated();
        const caller = await scopeCaller(context.app, session, undefined);
        if (cookie) context.setSessionCookie(token);
        return {
          token: cookie ? null : token,
          expiresAt: expiresAt.toISOString(),
          // read only when asked for
          get me() {
            return describeMe(context, caller);
          },
        };
      },
    },
    {
      on: 'Mutation',
      name: 'logout',
      description: 'Ends this session.',
      type: () => GraphQLBoolean,
      rule: 'public',
      resolve: async (_args, context) => {
        if (context.sessionHash) await context.app.sessions.close(context.sessionHash);
        context.setSessionCookie(undefined);
        return true;
      },
    },
    {
      on: 'Mutation',
      name: 'changePassword',
      description: 'Changes your password and ends your other sessions.',
      args: { current: { type: text }, password: { type: text } },
      type: () => GraphQLBoolean,
      rule: 'authenticated',
      resolve: async (args, context) => {
        const { current, password } = args as { current: string; password: string };
        const { userId, username } = callerOf(context);
        const { database, sessions } = context.app;
        await verifyLogin(database, username, current).catch((error: AppError) => {
          if (error.code !== 'UNAUTHENTICATED') throw error;
          throw badInput([{ path: 'current', label: { zh: '当前密码不正确', en: 'Wrong password' } }]);
        });
        if (current === password)
          throw badInput([
            { path: 'password', label: { zh: '新密码不能与旧密码相同', en: 'Must differ from the old one' } },
          ]);
        await storePassword(context, { userId, username, password, mustChange: false });
        await sessions.closeAll(userId, context.sessionHash);
        return true;
      },
    },
    {
      on: 'Mutation',
      name: 'setPassword',
      description: 'Gives a user of your unit or below a password he must change, and ends his sessions.',
      args: { user: { type: () => GraphQLID }, password: { type: text } },
      type: () => GraphQLBoolean,
      rule: { roles: ['tenantAdmin'] },
      resolve: async (args, context) => {
        const user = await findUser(context, args.user as string);
        requireSeparation(callerOf(context), user.grants);
        await storePassword(context, {
          userId: user.id,
          username: user.username,
          password: args.password as string,
          mustChange: true,
        });
        await context.app.sessions.closeAll(user.id);
        return true;
      },
    },
    {
      on: 'Mutation',
      name: 'revokeSessions',
      description: 'Ends all sessions of a user of your unit or below; answers how many.',
      args: { user: { type: () => GraphQLID } },
      type: () => GraphQLInt,
      rule: { roles: ['tenantAdmin', 'securityAdmin'] },
      resolve: async (args, context) =>
        context.app.sessions.closeAll((await findUser(context, args.user as string)).id),
    },
    {
      on: 'Mutation',
      name: 'unlockUser',
      description: 'Ends the lock of a user of your unit or below.',
      args: { user: { type: () => GraphQLID } },
      type: () => GraphQLBoolean,
      rule: { roles: ['tenantAdmin', 'securityAdmin'] },
      resolve: async (args, context) => {
        const { id } = await findUser(context, args.user as string);
        await context.app.database.asSystem('unlock a user', async (client) => {
          await client.query('update user_account set locked_until = null where id = $1', [id]);
          await client.query('update credential set failures = 0 where user_id = $1', [id]);
        });
        return true;
      },
    },
  ];
}

interface User {
  id: string;
  username: string;
  grants: readonly Grant[];
}

/**
 * Accounts, roles and audit are three people's (GB/T 22239-2019, level 3): who keeps the accounts of a unit cannot log in as one of
 * the two others; a unit above can help.
 * @throws AppError FORBIDDEN
 */
function requireSeparation({ grants }: Caller, others: readonly Grant[]): void {
  const mayHelp = (unit: string) =>
    grants.some((grant) => grant.role === 'tenantAdmin' && grant.unit !== unit && contains(grant.unit, unit));
  const separate = others.filter(({ role }) => role !== 'tenantAdmin' && exclusiveRoles.includes(role));
  if (separate.every(({ unit }) => mayHelp(unit))) return;
  throw forbidden(
    '安全管理员、审计管理员的密码须由上级单位重置',
    'Only a unit above resets this administrator’s password',
  );
}

/** A user in the caller's scope, with no role outside it. @throws AppError NOT_FOUND, FORBIDDEN */
async function findUser(context: Context, id: string): Promise<User> {
  const caller = callerOf(context);
  const { database } = context.app;
  const [rows] = await database.read<{ id: string; username: string }>(caller.scope, {
    text: 'select id, username from user_account where id::text = $1 and deleted_at is null',
    values: [id],
  });
  const user = rows?.[0];
  if (!user) throw notFound();
  const grants = await database.asSystem('see all roles of a user', (client) =>
    client.query<Grant>('select role, owner::text as unit from role_grant where "user" = $1 and deleted_at is null', [
      user.id,
    ]),
  );
  requireNoRoleAbove(caller, grants.rows);
  return { ...user, grants: grants.rows };
}

async function storePassword(
  { app }: Context,
  {
    userId,
    username,
    password,
    mustChange,
  }: { userId: string; username: string; password: string; mustChange: boolean },
): Promise<void> {
  const label = weakness(password, username);
  if (label) throw badInput([{ path: 'password', label }]);
  const hash = await hashPassword(password);
  await app.database.asSystem('store a password', (client) =>
    client.query('update credential set hash = $2, must_change = $3, failures = 0 where user_id = $1', [
      userId,
      hash,
      mustChange,
    ]),
  );
}
