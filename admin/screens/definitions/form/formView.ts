import { lazy } from 'react';
import { registry } from '../../../declarations.ts';
import { session } from '../../../providers/session.ts';
import { visibleResources } from '../../../providers/visibleResources.ts';
import { hasOwnScreens } from '../../ownScreens.ts';
import type { KindView } from '../definitionKind.ts';

export const formView: KindView = {
  // screens of their own show no fields of units
  names: () => visibleResources(session.get().me).flatMap(({ name }) => (hasOwnScreens(name) ? [] : name)),
  titleOf: (_document, name) =>
    registry.resources.find((resource) => resource.name === name)?.label ?? { zh: name, en: name },
  Editor: lazy(() => import('./FormEditor.tsx')),
};
