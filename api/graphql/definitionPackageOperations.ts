import { GraphQLBoolean, GraphQLString } from 'graphql';
import { applyPackage, planPackage } from '../engines/definition/applyPackage.ts';
import { packDefinitions } from '../engines/definition/package.ts';
import { readNote } from '../engines/definition/publish.ts';
import { type Members, type Operation, objectType } from './operation.ts';
import { DateTime, Json, PlaceCode } from './scalars.ts';

const text = () => GraphQLString;

/** A unit's definitions as one signed file: taken, compared, applied, and the way back. */
export function definitionPackageOperations(): Operation[] {
  const DefinitionPackageStep = objectType('DefinitionPackageStep', 'What a file would do to one definition.', {
    kind: { type: text },
    name: { type: text },
    what: { type: text, description: 'new, changed, same or wrong.' },
    differences: { type: () => Json, description: 'As `definitionDifferences` tells them.' },
    problems: { type: () => Json, description: '[{ path, label }] in the file’s operations, where it is wrong.' },
  });
  const DefinitionPackagePlan = objectType(
    'DefinitionPackagePlan',
    'What a file of definitions would do to your unit.',
    {
      unit: { type: () => PlaceCode, description: 'Where it was taken.' },
      takenAt: { type: () => DateTime },
      fingerprint: { type: text, description: 'Of the key that signed it: compare it with what its sender says.' },
      isOurs: { type: () => GraphQLBoolean, description: 'Whether this installation signed it.' },
      steps: { type: () => [DefinitionPackageStep] },
    },
  );
  const rule = { roles: ['tenantAdmin'] } as const;
  const file: Members = {
    file: { type: () => Json, description: 'As `definitionPackage` gave it.' },
    isWhole: {
      type: () => GraphQLBoolean,
      initial: false,
      description: 'What your unit defines and the file does not have goes out of use, too.',
    },
  };
  return [
    {
      on: 'Query',
      name: 'definitionPackage',
      description: 'All that your unit itself has in force, as one signed file.',
      type: () => Json,
      rule,
      resolve: (_args, context) => packDefinitions(context),
    },
    {
      on: 'Query',
      name: 'definitionPackagePlan',
      description: 'What applying a file would change; changes nothing.',
      args: file,
      type: () => DefinitionPackagePlan,
      rule,
      resolve: (args, context) => planPackage(context, args.file, { isWhole: args.isWhole as boolean }),
    },
    {
      on: 'Mutation',
      name: 'applyDefinitionPackage',
      description:
        'Publishes what a file says, all or nothing. Answers your definitions as they were: applying those with isWhole is the way back.',
      args: { ...file, note: { type: text, nullable: true } },
      type: () => Json,
      rule,
      resolve: (args, context) =>
        applyPackage(context, args.file, {
          ...{ isWhole: args.isWhole as boolean, note: readNote('note', args.note) },
        }),
    },
  ];
}
