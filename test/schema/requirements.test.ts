import { expect, test } from 'vitest';
import { readRequirements } from '../../api/generate/requirements.ts';
import { expressionOf } from '../../schema/recordRules.ts';
import { requirementsLater } from '../../schema/requirementsLater.ts';
import { registry } from '../support/records.ts';

const requirements = readRequirements();
const served = registry.resources.flatMap(({ name, serves = [] }) => serves.map((id) => ({ name, id })));

// what is not of these areas (assessment, connectors, health) is served by engines and plugins
const areas =
  'ORG RESP PLAN DRILL RISK WARN DUTY INC LOSS TEAM SUP SHEL TRAIN PUB WORK DOC GRID HOT COOP FUND PPL ENF'.split(' ');

test('every core requirement of the model is served by a record kind or waits for a reason', () => {
  const core = requirements.filter(
    (row) => row.class.startsWith('CORE') && row.area.split('/').some((area) => areas.includes(area)),
  );
  expect(core.length).toBeGreaterThan(390);
  const known = new Set([...served.map(({ id }) => id), ...Object.keys(requirementsLater)]);
  expect(core.map(({ id }) => id).filter((id) => !known.has(id))).toEqual([]);
});

test('declarations name requirements that there are', () => {
  const ids = new Set(requirements.map(({ id }) => id));
  expect(served.filter(({ id }) => !ids.has(id))).toEqual([]);
  expect(Object.keys(requirementsLater).filter((id) => !ids.has(id))).toEqual([]);
});

const rules = registry.resources.flatMap((resource) =>
  (resource.rules ?? []).map((rule) => [`${resource.name}: ${rule.wrong}`, rule, resource] as const),
);

test.each(rules)('the rule %s fits the fields and stands at one of those it reads', (_name, rule, { fields }) => {
  expect(expressionOf(rule, fields).uses).toContain(rule.at);
});
