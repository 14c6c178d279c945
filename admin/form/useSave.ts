import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { Resource } from '../../schema/defineResource.ts';
import { apiErrorOf } from '../providers/ApiError.ts';
import { resourceAt } from '../providers/customFields.ts';
import { changesOf, inputOf, nested, type Values, valuesOf } from './formValues.ts';
import { newKey } from './idempotencyKey.ts';
import { problemsOf } from './problems.ts';

/** A record as the API answers it. */
export interface Stored extends Values {
  id: string;
  version: number;
}

type Problems = Record<string, unknown> | undefined;

/** Creates a record; the same content sent twice becomes one record. */
export function useCreateRecord(resource: Resource) {
  const provider = useDataProvider();
  const queryClient = useQueryClient();
  const sent = useRef({ content: '', key: '' });
  const [savedId, setSavedId] = useState<string>();

  async function create(values: Values): Promise<Problems> {
    try {
      const inUnit = await queryClient.ensureQueryData(resourceAt(resource.name, values.unit as string));
      const data = nested(inputOf(inUnit, values));
      const content = JSON.stringify(data);
      if (sent.current.content !== content) sent.current = { content, key: newKey() };
      const { data: created } = await provider.create(resource.name, {
        data,
        meta: { idempotencyKey: sent.current.key },
      });
      setSavedId(created.id);
      return undefined;
    } catch (error) {
      return problemsOf(error, Object.keys(values));
    }
  }

  return { create, savedId, forget: () => setSavedId(undefined) };
}

export interface Conflict {
  /** What the person filled in. */
  mine: Values;
  /** What others saved meanwhile. */
  theirs: Stored;
}

/** Saves an edit over the version the person saw. Where others saved meanwhile, `conflict` says what, until it is settled. */
export function useUpdateRecord(resource: Resource, seen: Stored) {
  const provider = useDataProvider();
  const [savedId, setSavedId] = useState<string>();
  const [conflict, setConflict] = useState<Conflict>();

  async function send(over: Stored, values: Values): Promise<Problems> {
    const data = nested(changesOf(resource, valuesOf(resource, over), values));
    try {
      if (Object.keys(data).length > 0) await provider.update(resource.name, { id: over.id, data, previousData: over });
      setConflict(undefined);
      setSavedId(over.id);
      return undefined;
    } catch (error) {
      if (apiErrorOf(error).code !== 'CONFLICT') return problemsOf(error, Object.keys(values));
      return meet(values);
    }
  }

  async function meet(mine: Values): Promise<Problems> {
    try {
      const { data: theirs } = await provider.getOne(resource.name, { id: seen.id });
      setConflict({ mine, theirs });
      // Keeps the form from taking itself for saved.
      return { root: { server: 'anlan.conflict.unsaved' } };
    } catch (error) {
      return problemsOf(error, Object.keys(mine));
    }
  }

  return {
    save: (values: Values) => send(seen, values),
    settle: send,
    conflict,
    dismiss: () => setConflict(undefined),
    savedId,
    forget: () => setSavedId(undefined),
  };
}
