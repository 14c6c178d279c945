import type { RaRecord } from 'react-admin';
import type { Resource } from '../../../schema/defineResource.ts';
import { kindOf } from '../../../schema/fields/kinds.ts';
import { type FileMember, fileOf } from '../../../schema/timeline.ts';
import { fieldOf, registry, typeOf } from '../../declarations.ts';
import { request } from '../../providers/request.ts';
import { selectFields } from '../../providers/selection.ts';
import { can, canSomewhere } from '../../providers/session.ts';
import type { Entry } from '../show/versions.ts';

/** Of each relation; fewer of those under another or told with lists, so that what plugins add stays within the API's limit of rows. */
const MOST = 100;
const FEW = 20;

export interface FileRecord extends RaRecord {
  unit: { code: string; name: string };
  history?: readonly Entry[] | null;
}

/** The records of one relation. */
export interface Told {
  member: FileMember;
  records: readonly FileRecord[];
  hasMore: boolean;
}

export interface FileContent {
  history: readonly Entry[];
  /** By the path of the member; none for what the caller may not read. */
  told: ReadonlyMap<string, Told>;
}

const HISTORY = 'version action at actor principal reason transition { zh en } changes { field before after }';

/** What a record is told with, as far as the caller sees it. */
export function toldOf({ name: resource, timeline, lifecycle }: Resource): readonly string[] {
  const { shows = [], follows = [] } = timeline ?? {};
  const names = [...(lifecycle ? [lifecycle.field] : []), ...shows, ...follows];
  return names.filter((name) => canSomewhere(resource, name, 'READ') || canSomewhere(resource, name, 'MASK'));
}

const visible = (members: readonly FileMember[]) => members.filter(({ inverse }) => can(inverse.resource.name, 'READ'));

function selectMember({ path, inverse: { name, resource }, under }: FileMember): string {
  const { at = [], transitions } = resource.timeline ?? {};
  const history = transitions && can(resource.name, 'HISTORY') ? `history(first: ${FEW}) { ${HISTORY} }` : '';
  const told = toldOf(resource);
  const hasLists = told.some((one) => kindOf(fieldOf(resource, one)).relation?.holds === 'many');
  const first = hasLists || path.includes('.') ? FEW : MOST;
  const fields = selectFields(resource, [...at, 'createdAt', ...told]);
  const below = visible(under).map(selectMember);
  return `${name}(first: ${first}) { pageInfo { hasNextPage } nodes { ${fields} unit { code name } ${history} ${below.join(' ')} } }`;
}

type Page = { nodes: readonly FileRecord[]; pageInfo: { hasNextPage: boolean } } | null | undefined;

function collect(members: readonly FileMember[], parents: readonly FileRecord[], told: Map<string, Told>): void {
  for (const member of members) {
    const pages = parents.flatMap((parent) => (parent[member.inverse.name] as Page) ?? []);
    const records = pages.flatMap(({ nodes }) => nodes);
    if (pages.length > 0)
      told.set(member.path, { member, records, hasMore: pages.some(({ pageInfo }) => pageInfo.hasNextPage) });
    collect(member.under, records, told);
  }
}

/** All that belongs to a record and the caller reads, in one query. @throws ApiError */
export async function fetchFile(resource: Resource, id: string): Promise<FileContent> {
  const { members } = fileOf(registry, resource);
  const history = can(resource.name, 'HISTORY') ? `history(first: 100) { ${HISTORY} }` : '';
  const query = `query ${typeOf(resource)}File($id: ID!) {
    record: ${resource.name}(id: $id) { id ${history} ${visible(members).map(selectMember).join('\n')} }
  }`;
  const { record } = await request<{ record: FileRecord }>(query, { id });
  const told = new Map<string, Told>();
  collect(members, [record], told);
  return { history: record.history ?? [], told };
}
