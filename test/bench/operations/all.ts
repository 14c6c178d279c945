import { byChildUnit, byLevel } from './aggregate.ts';
import { byId } from './byId.ts';
import { create } from './create.ts';
import { deep } from './deep.ts';
import { nested } from './nested.ts';
import type { Operation } from './operation.ts';
import { page } from './page.ts';

/** In the order of a run: what writes comes last, so that every read finds the same rows. */
export const operations: readonly Operation[] = [byId, page, nested, deep, byLevel, byChildUnit, create];
