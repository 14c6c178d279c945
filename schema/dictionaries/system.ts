import { defineDictionary } from '../dictionary.ts';
import { type Role, roles } from '../roles.ts';

const items = Object.fromEntries(
  Object.entries(roles).map(([name, { label }]) => [name, [label.zh, label.en]] as const),
);

export const roleName = defineDictionary({
  name: 'roleName',
  label: { zh: '角色', en: 'Role' },
  locked: true,
  items: items as Record<Role, readonly [string, string]>,
});
