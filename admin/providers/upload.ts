import { words } from '../language/messages.ts';
import { ApiError, fromWire, type WireError } from './ApiError.ts';
import { headers } from './request.ts';

export interface StoredFile {
  id: string;
  name: string;
  size: number;
  type: string;
}

export const fileUrl = (id: string): string => `/files/${id}`;

/** Sends a file to the API. @throws ApiError */
export async function upload(file: File): Promise<StoredFile> {
  const response = await fetch('/files', {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      ...headers(),
      'content-type': file.type || 'application/octet-stream',
      'x-file-name': encodeURIComponent(file.name),
    },
    body: file,
  }).catch(() => null);
  if (!response) throw new ApiError('UNAVAILABLE', words().unavailable);
  const answer = (await response.json().catch(() => null)) as (StoredFile & { errors?: WireError[] }) | null;
  if (response.ok && answer) return answer;
  throw answer?.errors?.[0] ? fromWire(answer.errors[0]) : new ApiError('BAD_USER_INPUT', words()['file.refused']);
}
