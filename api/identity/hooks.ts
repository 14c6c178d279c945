import { contains } from '../../schema/place.ts';
import { exclusiveRoles, type Role, roles } from '../../schema/roles.ts';
import type { Caller } from '../access/caller.ts';
import { asSystemWithin } from '../database/database.ts';
import { forbidden } from '../errors.ts';
import type { Change, Hook } from '../request/write/hooks.ts';
import { apiClient } from './apiClientHook.ts';
import { notAtLevel } from './roleLevels.ts';

/** A username is unique in the whole system and never changes; credentials follow the account. */
const userAccount: Hook = async ({ em, caller, action, id, before, after }) => {
  const username = String(after.username).toLowerCase();
  if (!/^[a-z0-9._-]+$/.test(username))
    return [
      {
        path: 'username',
        label: { zh: '只能用小写字母、数字和 . _ -', en: 'Only lower-case letters, digits and . _ -' },
      },
    ];
  if (action === 'UPDATE' && before.username !== after.username)
    return [{ path: 'username', label: { zh: '用户名不能修改', en: 'A username never changes' } }];
  if (id === caller.userId && (action === 'DELETE' || after.isDisabled === true))
    throw forbidden('不能停用或删除自己的账号', 'You cannot disable or delete your own account');
  return asSystemWithin(em, caller.scope, async () => {
    if (action !== 'CREATE') requireNoRoleAbove(caller, await em.execute(rolesOf, [id]));
    if (action === 'CREATE') {
      const [taken] = await em.execute('select 1 from credential where username = ?', [username]);
      if (taken) return [{ path: 'username', label: { zh: '用户名已被使用', en: 'The username is taken' } }];
      await em.execute('insert into credential (user_id, username, must_change) values (?, ?, true)', [id, username]);
    }
    if (action === 'DELETE') {
      await em.execute('delete from session where user_id = ?', [id]);
      await em.execute('update credential set username = ?, hash = null where user_id = ?', [`${username}#${id}`, id]);
    }
    return undefined;
  });
};

const rolesOf = 'select owner::text as unit from role_grant where "user" = ? and deleted_at is null';

/** Who holds a role outside the caller's scope is not the caller's to change: his account would be a way up. @throws AppError FORBIDDEN */
export function requireNoRoleAbove({ scope }: Caller, grants: readonly { unit: string }[]): void {
  if (grants.every(({ unit }) => contains(scope.unit, unit))) return;
  throw forbidden('此人在您的管辖范围之外另有角色，须由其上级单位处理', 'This person holds a role outside your scope');
}

/** Roles fit the unit's level; the three administrators are three people; nobody grants to himself. */
const roleGrant: Hook = async ({ em, caller, action, id, owner, before, after }: Change) => {
  if (after.user === caller.userId || before.user === caller.userId)
    throw forbidden('不能给自己授权或撤销自己的授权', 'You cannot change your own grants');
  if (action === 'DELETE') return undefined;
  const role = after.role as Role;
  const wrongLevel = notAtLevel(role, owner);
  if (wrongLevel) return [{ path: 'role', label: wrongLevel }];
  if (!exclusiveRoles.includes(role)) return undefined;
  // two grants at once must not pass each other unseen
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [String(after.user)]);
  const others = await asSystemWithin(em, caller.scope, () =>
    em.execute<{ role: Role }[]>(`select role from role_grant where "user" = ? and id <> ? and deleted_at is null`, [
      after.user as string,
      id,
    ]),
  );
  const other = others.find((grant) => exclusiveRoles.includes(grant.role) && grant.role !== role);
  if (!other) return undefined;
  const name = roles[other.role].label;
  return [
    {
      path: 'role',
      label: {
        zh: `此人已是${name.zh}；系统、安全、审计管理员应由不同的人担任`,
        en: `Already ${name.en}; the three administrators are different people`,
      },
    },
  ];
};

export const identityHooks = { userAccount, roleGrant, apiClient };
