import { lazy } from 'react';
import { rootId } from '../../../../schema/definitions/document.ts';
import { dictionaryDefinition } from '../../../../schema/definitions/kinds/dictionary.ts';
import { registry } from '../../../declarations.ts';
import type { KindView } from '../definitionKind.ts';

export const dictionaryView: KindView = {
  names: () => registry.dictionaries.map(({ name }) => name),
  titleOf({ nodes }, name) {
    const { zh = name, en = zh } = nodes.find(({ id }) => id === rootId)?.values ?? {};
    return { zh: String(zh), en: String(en) };
  },
  ...(dictionaryDefinition.types.root && { ownNames: dictionaryDefinition.types.root.id }),
  Editor: lazy(() => import('./ItemTable.tsx')),
  records: { Screen: lazy(() => import('./Replacement.tsx')), isAdministered: false },
};
