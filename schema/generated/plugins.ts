// Written by `npm run generate`; not by hand.
import type { Plugin } from '../definePlugin.ts';
import plugin0 from '../../plugins/plateau-hazards/index.ts';

/** The plugins under plugins/. */
export const plugins: readonly Plugin[] = [plugin0];
