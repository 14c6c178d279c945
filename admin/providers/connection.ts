import { observable } from './observable.ts';

/** Whether the server answers; the banner of the layout shows it. */
export const connection = observable<'up' | 'down'>('up');
