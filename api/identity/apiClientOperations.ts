import { GraphQLBoolean, GraphQLID, GraphQLInt, GraphQLString } from 'graphql';
import type { Resource } from '../../schema/defineResource.ts';
import { apiClient } from '../../schema/resources/system/apiClient.ts';
import type { Role } from '../../schema/roles.ts';
import { asSystemWithin } from '../database/database.ts';
import { runWithin } from '../database/runWithin.ts';
import { forbidden } from '../errors.ts';
import { type Members, type Operation, objectType } from '../graphql/operation.ts';
import type { Context } from '../request/context.ts';
import { takeTransition } from '../request/write.ts';
import { notHis } from './apiClientHook.ts';
import { newAppToken } from './appSession.ts';
import { hashToken } from './sessions.ts';

const resource = apiClient as unknown as Resource;

const args: Members = {
  id: { type: () => GraphQLID },
  version: { type: () => GraphQLInt, description: 'The version you saw.' },
};

/** An app gets its token, once, and loses it. */
export function apiClientOperations(): Operation[] {
  const IssuedToken = objectType('IssuedToken', 'A token that is shown this once.', {
    token: { type: () => GraphQLString, description: 'For `Authorization: Bearer`.' },
    version: { type: () => GraphQLInt, description: 'Of the app, now.' },
  });
  return [
    {
      on: 'Mutation',
      name: 'issueApiClientToken',
      description: 'Gives a third-party app a token; an earlier one of the same app stops working.',
      args,
      type: () => IssuedToken,
      rule: { verb: 'UPDATE', resource },
      resolve: async (given, context) => {
        const token = newAppToken();
        await change(context, given, issuing, new Date(), {
          text: `insert into api_token (api_client_id, token_hash) values ($1, $2)
            on conflict (api_client_id) do update set token_hash = excluded.token_hash`,
          values: [given.id, hashToken(token)],
        });
        return { token, version: (given.version as number) + 1 };
      },
    },
    {
      on: 'Mutation',
      name: 'revokeApiClientToken',
      description: 'Takes the token of a third-party app away; nothing happens to one without.',
      args,
      type: () => GraphQLBoolean,
      rule: { verb: 'UPDATE', resource },
      resolve: async (given, context) => {
        await change(context, given, revoking, null, {
          text: 'delete from api_token where api_client_id = $1',
          values: [given.id],
        });
        return true;
      },
    },
  ];
}

const issuing = { action: 'ISSUE_TOKEN', label: { zh: '签发令牌', en: 'Issue a token' } };
const revoking = { action: 'REVOKE_TOKEN', label: { zh: '收回令牌', en: 'Revoke the token' } };

/** Runs a statement on tokens with the change of the record that tells of it; sessions show it at once in this process. */
async function change(
  context: Context,
  given: Record<string, unknown>,
  { action, label }: typeof issuing,
  tokenIssuedAt: Date | null,
  statement: { text: string; values: unknown[] },
): Promise<void> {
  await takeTransition(context, resource, given, { action, verb: 'UPDATE' }, async ({ em, scope, caller }, row) => {
    // whoever sees a token could read by it
    const refusal = tokenIssuedAt && notHis(caller, row.role as Role);
    if (refusal) throw forbidden(refusal.zh, refusal.en);
    await asSystemWithin(em, scope, () => runWithin(em, statement));
    return [{ row, values: { tokenIssuedAt }, transition: { action, reason: null, detail: { label } } }];
  });
  context.app.sessions.forget();
}
