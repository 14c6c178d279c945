import { compile } from '../../schema/expressions/compile.ts';
import { computed } from './cases/computed.ts';
import { conditions } from './cases/conditions.ts';
import { fields, given, site } from './fields.ts';

/** Every case's answer where this runs, as JSON. */
export function answers(): string {
  const ofConditions = conditions.map(([text, , values]) =>
    compile(text, { fields, result: 'boolean' }).evaluate({ ...site, ...values }, given),
  );
  const ofValues = computed.map(([text, target, , values]) =>
    compile(text, { fields, result: target }).evaluate({ ...site, ...values }, given),
  );
  return JSON.stringify([...ofConditions, ...ofValues]);
}
