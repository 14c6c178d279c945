import { useResourceContext } from 'react-admin';
import type { Resource } from '../../schema/defineResource.ts';
import { registry } from '../declarations.ts';

/** The declaration of the screen's resource. */
export const useDeclaration = (): Resource => registry.resource(useResourceContext() as string);
