import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { RaRecord } from 'react-admin';
import type { Resource } from '../../../schema/defineResource.ts';
import { fileOf } from '../../../schema/timeline.ts';
import { registry } from '../../declarations.ts';
import { entriesOf, inTime } from './entries.ts';
import { type FileRecord, fetchFile, type Told } from './fetchFile.ts';

/** What a record's file holds: all in the order of time, and by chapters; undefined until it is there. */
export function useFile(resource: Resource, record: RaRecord) {
  const id = String(record.id);
  const { data, error } = useQuery({
    queryKey: [resource.name, 'file', id, record.version],
    queryFn: () => fetchFile(resource, id),
  });
  const file = useMemo(() => {
    if (!data) return undefined;
    const told = [...data.told].map(([path, one]): [string, Told] => {
      return [path, { ...one, records: inTime(one.member.inverse.resource, one.records) }];
    });
    const byPath = new Map(told);
    const sections = fileOf(registry, resource).sections.map(({ label, members }) => ({
      label,
      told: members.flatMap(({ path }) => byPath.get(path) ?? []),
    }));
    return { entries: entriesOf(resource, record as FileRecord, data), told: byPath, sections };
  }, [data, resource, record]);
  return { file, error };
}

export type FileShown = NonNullable<ReturnType<typeof useFile>['file']>;
