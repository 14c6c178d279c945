import type { Role } from './roles.ts';

/**
 * Who may do something, as data. Being outside the caller's scope always comes first and cannot be declared away; reading reaches
 * the caller's unit and below; writing reaches the caller's own unit, and villages inside it, unless `reach` says below too.
 */
export interface Rule {
  roles: readonly Role[] | 'any';
  reach: 'own' | 'below';
}

/** Everybody with a role in the unit. */
export const anyone: Rule = { roles: 'any', reach: 'own' };

export const nobody: Rule = { roles: [], reach: 'own' };

export const role = (...roles: Role[]): Rule => ({ roles, reach: 'own' });

/** The roles may also write the rows of tenants below: for what an upper unit sets up for a lower one. */
export const roleBelow = (...roles: Role[]): Rule => ({ roles, reach: 'below' });

/** `access` of a declaration. Every verb is required: openness must be typed out. */
export interface Access {
  read: Rule;
  create: Rule;
  update: Rule;
  delete: Rule;
  /** Who sees fields marked `personal` in clear; others get the mask. Those who may update always do. */
  personal?: Rule;
}
