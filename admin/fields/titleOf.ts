import type { Resource } from '../../schema/defineResource.ts';
import { viewOf } from './index.ts';

/** What people know a record by; its id where the title is empty. */
export function titleOf(resource: Resource, record: unknown): string {
  const value = resource.title
    .split('.')
    .reduce<unknown>((part, name) => (part as Record<string, unknown> | null)?.[name], record);
  if (typeof value === 'string' && value) return spokenTitle(resource, value);
  return String((record as { id?: string } | null)?.id ?? '');
}

/** A title as people say it. */
export function spokenTitle({ title, fields }: Resource, text: string): string {
  const field = fields[title];
  return (field && viewOf(field).toTitle?.(text)) ?? text;
}
