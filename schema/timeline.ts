import type { Resource } from './defineResource.ts';
import { kindOf } from './fields/kinds.ts';
import type { Label } from './label.ts';
import type { Inverse, Registry } from './registry.ts';

/** How a record is told in the files of what it belongs to, and in its own (W-15, L-05, K-11). */
export interface Timeline {
  /** Fields of days or times; each that is filled in is an entry, under the label of the field. */
  at: readonly string[];
  /** What is told with the first of them. */
  shows?: readonly string[];
  /** Figures that go on from those of the record before; told with how far they moved. */
  follows?: readonly string[];
  /** Names of transitions that no field of time tells of. */
  transitions?: readonly string[];
}

/** A figure of what belongs to the record: that of the latest one that has it, or the sum. */
export interface FileFigure {
  of: string;
  field: string;
  take: 'LATEST' | 'SUM';
}

/** A record with all that belongs to it, in the order of time and chapter by chapter. */
export interface RecordFile {
  label: Label;
  /** Fields of the record, or figures of what belongs to it. */
  figures: readonly (string | FileFigure)[];
  /**
   * Relations that point to the record, by name, `commands.groups` through another. Whatever else points to it and has a timeline comes
   * last, under its own name: what plugins add too.
   */
  sections: readonly { label: Label; of: readonly string[] }[];
}

/** Records that stand in a file: `path` is as in `RecordFile`, `under` those that point to them. */
export interface FileMember {
  path: string;
  inverse: Inverse;
  under: readonly FileMember[];
}

/** A chapter of a file with what stands in it. */
export interface FileSection {
  label: Label;
  members: readonly FileMember[];
}

/** What a file holds, as declared for the resource and for what points to it. */
export function fileOf(
  registry: Registry,
  resource: Resource,
): { members: readonly FileMember[]; sections: readonly FileSection[] } {
  const declared = resource.file?.sections ?? [];
  const paths = declared.flatMap(({ of }) => of);
  const membersOf = (of: Resource, prefix: string): FileMember[] =>
    registry.inversesOf(of).flatMap((inverse) => {
      const path = `${prefix}${inverse.name}`;
      const belongs = inverse.resource.timeline && (!prefix || paths.includes(path));
      return belongs ? [{ path, inverse, under: prefix ? [] : membersOf(inverse.resource, `${path}.`) }] : [];
    });
  const members = membersOf(resource, '');
  const all = new Map(members.flatMap((one) => [one, ...one.under]).map((one) => [one.path, one]));
  const rest = members.filter(({ path }) => !paths.includes(path));
  return {
    members,
    sections: [
      ...declared.map(({ label, of }) => ({ label, members: of.flatMap((path) => all.get(path) ?? []) })),
      ...rest.map((member) => ({ label: member.inverse.label, members: [member] })),
    ],
  };
}

/** What is wrong with a declared timeline or file; undefined where nothing is. */
export function wrongTimeline(registry: Registry, resource: Resource): string | undefined {
  const { timeline, file, fields, lifecycle } = resource;
  const { at = [], shows = [], follows = [], transitions = [] } = timeline ?? {};
  const isTime = (name: string) => fields[name] && ['date', 'timestamptz'].includes(kindOf(fields[name]).column);
  const noTime = at.find((name) => !isTime(name));
  if (noTime) return `its timeline is at ${noTime}, which is no field of time`;
  const noField = [...shows, ...follows].find((name) => !(name in fields));
  if (noField) return `its timeline names ${noField}, which is no field`;
  const noStep = transitions.find((name) => !lifecycle?.transitions.some((one) => one.name === name));
  if (noStep) return `its timeline names ${noStep}, which is no transition`;
  if (!file) return undefined;
  if (!timeline) return 'a file needs a timeline of the record itself';
  const paths = new Set(
    fileOf(registry, resource)
      .members.flatMap((one) => [one, ...one.under])
      .map(({ path }) => path),
  );
  const figured = file.figures.flatMap((figure) => (typeof figure === 'string' ? [] : figure.of));
  const noMember = [...file.sections.flatMap(({ of }) => of), ...figured].find((path) => !paths.has(path));
  if (noMember) return `its file names ${noMember}, which is nothing with a timeline that points to it`;
  const unknown = file.figures.find((figure) => typeof figure === 'string' && !(figure in fields));
  return unknown ? `its file names ${unknown}, which is no field` : undefined;
}
