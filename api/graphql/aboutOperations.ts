import { readFileSync } from 'node:fs';
import { GraphQLBoolean, GraphQLString } from 'graphql';
import { fromRoot } from '../paths.ts';
import { type Operation, objectType } from './operation.ts';
import { PlaceCode } from './scalars.ts';

const { version } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8')) as { version: string };

/** What anybody may know before logging in. */
export function aboutOperations(): Operation[] {
  const DemoAccount = objectType('DemoAccount', 'An account to try Anlan with.', {
    username: { type: () => GraphQLString },
    role: { type: () => GraphQLString },
    unit: { type: () => PlaceCode },
    place: { type: () => GraphQLString, description: 'Full name of the unit.' },
    level: { type: () => GraphQLString },
    office: { type: () => GraphQLString, nullable: true, description: 'The department; null: the unit itself.' },
  });
  const About = objectType('About', 'This installation.', {
    name: { type: () => GraphQLString },
    version: { type: () => GraphQLString },
    isDemo: { type: () => GraphQLBoolean },
    demoPassword: { type: () => GraphQLString, nullable: true },
    demoAccounts: { type: () => [DemoAccount], description: 'Empty but in demo mode.' },
  });
  return [
    {
      on: 'Query',
      name: 'about',
      description: 'This installation; answered without a login.',
      type: () => About,
      rule: 'public',
      resolve: (_args, { app: { demo } }) => ({
        name: 'Anlan 安澜',
        version,
        isDemo: demo !== undefined,
        demoPassword: demo?.password,
        demoAccounts: demo?.accounts ?? [],
      }),
    },
  ];
}
