import { useMemo } from 'react';
import type { Document } from '../../../../schema/definitions/document.ts';
import type { Surroundings } from '../../../../schema/definitions/kind.ts';
import { formDefinition } from '../../../../schema/definitions/kinds/form.ts';
import { compile } from '../../../../schema/expressions/compile.ts';
import { registry } from '../../../declarations.ts';
import { useLabel } from '../../../language/messages.ts';
import { withCustom } from '../../../providers/customFields.ts';
import { dictionaryNamed } from '../dictionaries.ts';
import type { Problems } from '../problems.ts';

const around: Surroundings = {
  registry,
  resource: (name) => withCustom(registry.resource(name), {}),
  dictionary: dictionaryNamed,
  compile,
};

/** What the API would find wrong with a form, by the same check; `known` is what it did find. */
export function useFormCheck(document: Document, name: string, known: Problems): Problems {
  const label = useLabel();
  const found = useMemo(() => formDefinition.check(document, name, around), [document, name]);
  const problems: Record<string, Record<string, string>> = {};
  for (const { node, key = '', label: message } of found) problems[node] = { ...problems[node], [key]: label(message) };
  for (const [node, messages] of Object.entries(known)) problems[node] = { ...problems[node], ...messages };
  return problems;
}
