import { GraphQLBoolean, GraphQLString } from 'graphql';
import { contains } from '../../schema/place.ts';
import { forbidden, notFound } from '../errors.ts';
import { type Context, callerOf } from '../request/context.ts';
import { type Operation, objectType } from './operation.ts';

const text = () => GraphQLString;
const tenantAdmin = { roles: ['tenantAdmin'] as const };

/** Which local modules a tenant uses. Enabled for a unit is enabled for everything below. */
export function pluginOperations(): Operation[] {
  const LocalText = objectType('LocalText', 'A text in both languages.', { zh: { type: text }, en: { type: text } });
  const PluginInfo = objectType('PluginInfo', 'A local module.', {
    name: { type: text },
    label: { type: () => LocalText },
    help: { type: () => LocalText },
    isEnabled: { type: () => GraphQLBoolean, description: 'Enabled where you work now.' },
    isInherited: { type: () => GraphQLBoolean, description: 'Enabled by a unit above; only that unit can disable it.' },
  });
  return [
    {
      on: 'Query',
      name: 'plugins',
      description: 'The modules that can be enabled for your unit.',
      type: () => [PluginInfo],
      rule: tenantAdmin,
      resolve: async (_args, context) => {
        const own = await ownPlugins(context);
        const { plugins } = callerOf(context);
        return context.app.registry.plugins.map(({ name, label, help }) => ({
          name,
          label,
          help,
          isEnabled: plugins.includes(name),
          isInherited: plugins.includes(name) && !own.includes(name),
        }));
      },
    },
    ...(['enable', 'disable'] as const).map(
      (verb): Operation => ({
        on: 'Mutation',
        name: `${verb}Plugin`,
        description:
          verb === 'enable'
            ? 'Enables a module for your unit and below.'
            : 'Disables a module; its records stay and come back with it.',
        args: { name: { type: text } },
        type: () => GraphQLBoolean,
        rule: tenantAdmin,
        resolve: async (args, context) => {
          const name = args.name as string;
          if (!context.app.registry.plugins.some((plugin) => plugin.name === name)) throw notFound();
          await requireOwnTenant(context);
          const change =
            verb === 'enable' ? 'array_append(array_remove(plugins, $2), $2)' : 'array_remove(plugins, $2)';
          await context.app.database.asSystem(`${verb} a plugin`, (client) =>
            client.query(`update tenant set plugins = ${change} where code = $1`, [callerOf(context).scope.unit, name]),
          );
          context.app.sessions.forget();
          return true;
        },
      }),
    ),
  ];
}

async function ownPlugins(context: Context): Promise<readonly string[]> {
  const { scope } = callerOf(context);
  const [rows] = await context.app.database.read<{ plugins: string[] }>(scope, {
    text: 'select plugins from tenant where code = $1',
    values: [scope.unit],
  });
  return rows?.[0]?.plugins ?? [];
}

/** A tenant administrator decides for his own tenant, not for those below. */
async function requireOwnTenant(context: Context): Promise<void> {
  const { scope, grants } = callerOf(context);
  const isOwn = grants.some(
    ({ role, unit }) => role === 'tenantAdmin' && unit === scope.unit && contains(unit, scope.unit),
  );
  if (!isOwn) throw forbidden('只能为本单位启用或停用模块', 'You decide for your own unit only');
}
