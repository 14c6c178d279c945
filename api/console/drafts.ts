import { readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';

const attempts = 5;
const longestBuild = 60 * 60_000;

/**
 * Renames a finished draft to its place; readers see the old folder or the new one.
 * @param isCurrent whether the folder in place is as good as the draft, since another process was faster
 */
export function putInPlace(draft: string, place: string, isCurrent: () => boolean): void {
  const aside = `${draft}.old`;
  for (let attempt = 1; !isCurrent(); attempt++) {
    try {
      renameIfAny(place, aside);
      renameSync(draft, place);
      break;
    } catch (error) {
      // somebody put his there between our two steps
      const isTaken = ['ENOTEMPTY', 'EEXIST', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '');
      if (!isTaken || attempt === attempts) throw error;
    }
  }
  removeIfOurs(aside);
}

/** Removes the drafts of builds that were killed. */
export async function removeForgotten(place: string): Promise<void> {
  const parent = path.dirname(place);
  const drafts = readdirSync(parent).filter((name) => name.startsWith(`${path.basename(place)}.`));
  for (const draft of drafts.map((name) => path.join(parent, name))) {
    const made = statSync(draft, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (made < Date.now() - longestBuild) await rm(draft, { recursive: true, force: true }).catch(() => {});
  }
}

function renameIfAny(from: string, to: string): void {
  removeIfOurs(to);
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

// root may have built the one before; it does no harm where it is
function removeIfOurs(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {}
}
