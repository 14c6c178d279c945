import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  OverlappingFieldsCanBeMergedRule,
  specifiedRules,
  validate,
} from 'graphql';
import type { Limits } from '../config.ts';
import type { AppError } from '../errors.ts';
import { brokenLimit } from './validate/limits.ts';
import { mergingProblem } from './validate/merging.ts';

const rules = specifiedRules.filter((rule) => rule !== OverlappingFieldsCanBeMergedRule);

/** As many as help; each needs its line and column, which takes as long as the document has lines. */
const maxErrors = 10;

const known = new WeakMap<DocumentNode, readonly (AppError | GraphQLError)[]>();

/** Step "validate": what is wrong with a document. Asked once for each that Apollo keeps, which it does for one schema. */
export function problemsOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  limits: Limits,
): readonly (AppError | GraphQLError)[] {
  const problems = known.get(document) ?? findProblems(schema, document, limits);
  known.set(document, problems);
  return problems;
}

function findProblems(schema: GraphQLSchema, document: DocumentNode, limits: Limits) {
  const broken = brokenLimit(document, limits);
  if (broken) return [broken];
  const problems = validate(schema, document, rules, { maxErrors });
  if (problems.length > 0) return problems;
  const problem = mergingProblem(document);
  return problem ? [problem] : [];
}
