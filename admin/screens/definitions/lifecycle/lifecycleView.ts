import { lazy } from 'react';
import { registry } from '../../../declarations.ts';
import type { KindView } from '../definitionKind.ts';

export const lifecycleView: KindView = {
  names: () => registry.resources.filter(({ lifecycle }) => lifecycle).map(({ name }) => name),
  titleOf: (_document, name) =>
    registry.resources.find((resource) => resource.name === name)?.label ?? { zh: name, en: name },
  Editor: lazy(() => import('./LifecycleEditor.tsx')),
  records: { Screen: lazy(() => import('./Renewal.tsx')), isAdministered: true },
};
