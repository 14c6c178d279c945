import type { Label } from '../../schema/label.ts';

/** A transition that the caller may take with a record now, as the API offers it. */
export interface Offer {
  name: string;
  label: Label;
  reason: 'NONE' | 'OPTIONAL' | 'REQUIRED';
  isReturn: boolean;
  /** Where it may lead. */
  targets: readonly { code: string; label: Label }[];
  inputs: readonly { field: string; isRequired: boolean }[];
  /** In whose place the caller would take it. */
  principal: string | null;
  /** Why somebody else must take it. */
  refusal: Label | null;
}

export const STANDING = 'standing { label { zh en } isLocked isCurrent }';

export const OFFERS = `transitions {
  name label { zh en } reason isReturn targets { code label { zh en } } inputs { field isRequired } principal refusal { zh en }
}`;
