import { useCallback, useMemo, useState } from 'react';
import { differences, overlayBetween } from '../../../schema/definitions/differences.ts';
import type { Conflict } from '../../../schema/definitions/overlay.ts';
import { type ApiError, apiErrorOf } from '../../providers/ApiError.ts';
import { request } from '../../providers/request.ts';
import { me } from '../../providers/session.ts';
import { deciding, type Side } from './conflicts.ts';
import { kindOf } from './definitionKind.ts';
import type { Edit } from './edits.ts';
import type { Effective, Standing } from './loadDefinition.ts';
import { type Problems, placeProblems } from './problems.ts';
import { rightsOver } from './rights.ts';

const SAVE_NEW = `mutation ($input: CreateDefinitionInput!) { draft: createDefinition(input: $input) { id version } }`;
const SAVE = `mutation ($id: ID!, $version: Int!, $input: UpdateDefinitionInput!) {
  draft: updateDefinition(id: $id, version: $version, input: $input) { id version }
}`;

export interface Draft {
  id: string;
  version: number;
}

/** What of the unit's changes is in doubt with what comes from above. */
export const conflictsOf = ({ layers }: Effective): readonly Conflict[] => {
  const last = layers.at(-1);
  return last?.unit === me().unit.code ? last.conflicts : [];
};

/**
 * A definition being edited: begins with the draft, or with what is in force, and sends what differs from what comes from above. What others
 * do meanwhile changes nothing until it is saved.
 */
export function useEditor({ kind, name, inForce, draft: known, drafted }: Standing) {
  const [start] = useState(drafted ?? inForce);
  const { above } = start;
  const [draft, setDraft] = useState<Draft | undefined>(known);
  const [saved, setSaved] = useState(() => ({ document: start.document, conflicts: conflictsOf(start) }));
  const [document, setDocument] = useState(saved.document);
  const [conflicts, setConflicts] = useState(saved.conflicts);
  const [decisions, setDecisions] = useState<ReadonlyMap<Conflict, Side>>(new Map());
  const [problems, setProblems] = useState<Problems>({});
  const [failure, setFailure] = useState<{ error: ApiError; messages: readonly string[] }>();
  const [isBusy, setBusy] = useState(false);
  const rights = useMemo(() => rightsOver(kindOf(kind), above, inForce.document), [kind, above, inForce]);

  const change = useCallback((edit: Edit) => {
    setDocument(edit);
    setProblems({});
  }, []);

  function decide(conflict: Conflict, side: Side) {
    change(deciding(conflict, side, above));
    setDecisions((now) => new Map(now).set(conflict, side));
  }

  /** Goes on from another version, as a change that is not saved yet; what was published since stays, out of use. */
  function beginFrom(version: Effective) {
    const there = new Set(version.document.nodes.map(({ id }) => id));
    const later = inForce.document.nodes.filter(({ id }) => !there.has(id));
    setDocument({ nodes: [...version.document.nodes, ...later.map((node) => ({ ...node, isHidden: true }))] });
    setConflicts(conflictsOf(version));
    setDecisions(new Map());
    setProblems({});
  }

  /** @returns the draft; undefined where it was refused, which then stands at its place */
  async function save(): Promise<Draft | undefined> {
    const operations = overlayBetween(above, document);
    setBusy(true);
    setFailure(undefined);
    try {
      const stored = draft
        ? await request<{ draft: Draft }>(SAVE, { ...{ id: draft.id, version: draft.version }, input: { operations } })
        : await request<{ draft: Draft }>(SAVE_NEW, { input: { kind, name, operations } });
      setDraft(stored.draft);
      setSaved({ document, conflicts: [] });
      setConflicts([]);
      setProblems({});
      return stored.draft;
    } catch (caught) {
      const error = apiErrorOf(caught);
      const { atNodes, elsewhere } = placeProblems(operations, error.fields);
      setProblems(atNodes);
      setFailure({ error, messages: error.fields.length > 0 ? elsewhere : [error.message] });
      return undefined;
    } finally {
      setBusy(false);
    }
  }

  const undecided = conflicts.filter((conflict) => !decisions.has(conflict)).length;
  const isChanged = document !== saved.document && differences(saved.document, document).length > 0;
  return {
    ...{ above, document, draft, conflicts, decisions, undecided, problems, failure, rights, isBusy },
    /** Whether something would be lost by leaving. */
    isDirty: isChanged || (conflicts.length > 0 && decisions.size > 0),
    ...{ change, decide, beginFrom, save },
    undo: () => {
      setDocument(saved.document);
      setConflicts(saved.conflicts);
      setDecisions(new Map());
      setProblems({});
      setFailure(undefined);
    },
  };
}

export type Editor = ReturnType<typeof useEditor>;
