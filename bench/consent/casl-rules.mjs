import { readFileSync } from 'node:fs';
import { buildMongoQueryMatcher, createMongoAbility, subject } from '@casl/ability';
import * as cedar from '@cedar-policy/cedar-wasm/nodejs';
import { $and, $nor, $or, and, nor, or } from '@ucast/mongo2js';

const matcher = buildMongoQueryMatcher({ $and, $or, $nor }, { and, or, nor });
const compared = { '==': '$eq', '!=': '$ne', '<': '$lt', '<=': '$lte', '>': '$gt', '>=': '$gte' };

/** The same policies as CASL rules, made from Cedar's own parse of them, so that both answer by the same conditions. */
export function caslAbility(file) {
  const text = readFileSync(file, 'utf8');
  const rules = cedar.policySetTextToParts(text).policies.map((policy) => {
    const { principal, resource, conditions, annotations } = cedar.policyToJson(policy).json;
    const clauses = conditions.map(({ kind, body }) =>
      kind === 'when' ? query(body) : { $nor: [query(body)] },
    );
    if (principal.op === '==') clauses.push({ from: principal.entity.id });
    if (resource.op === '==') clauses.push({ to: resource.entity.id });
    return {
      action: annotations.id.split('#')[0],
      subject: 'Question',
      reason: annotations.id,
      ...(clauses.length > 0 && { conditions: clauses.length === 1 ? clauses[0] : { $and: clauses } }),
    };
  });
  return {
    ability: createMongoAbility(rules, { conditionsMatcher: matcher }),
    /** The same rules under one action: the plain yes or no. */
    plain: createMongoAbility(
      rules
        .filter(({ action }) => !preconditions.includes(action))
        .map((rule) => ({ ...rule, action: 'share' })),
      { conditionsMatcher: matcher },
    ),
    actions: [...new Set(rules.map(({ action }) => action))],
  };
}
export const preconditions = ['settled', 'known', 'counsellorSuspects'];

/** A question with what its two operations are, flat, as CASL wants it. */
export const caslSubject = (question, operations) => {
  const [from, to] = [operations[question.from], operations[question.to]];
  return subject('Question', {
    ...question,
    fromSector: from.sector,
    fromHuvudman: from.huvudman,
    fromHolds: from.holds ?? [],
    toSector: to.sector,
    toHuvudman: to.huvudman,
    sameOperation: question.from === question.to,
    sameHuvudman: from.huvudman === to.huvudman,
    holdsIt: (from.holds ?? []).includes(question.holder),
  });
};

/** A Cedar expression as a query. Refuses what the policies do not use. */
function query(expression) {
  const [[operator, inner]] = Object.entries(expression);
  if (operator === '&&') return { $and: [query(inner.left), query(inner.right)] };
  if (operator === '||') return { $or: [query(inner.left), query(inner.right)] };
  if (operator === '!') return { $nor: [query(inner.arg)] };
  if (operator === '.') return { [field(expression)]: true };
  if (operator === 'has') return {};
  if (operator === 'contains' && inner.left.Set)
    return {
      [field(inner.right)]: { $in: inner.left.Set.map((one) => one.Value.__entity?.id ?? one.Value) },
    };
  if (operator === 'contains') return { holdsIt: true };
  if (compared[operator] && inner.right.Value !== undefined)
    return {
      [field(inner.left)]: { [compared[operator]]: inner.right.Value.__entity?.id ?? inner.right.Value },
    };
  if (operator === '==' && inner.left.Var === 'principal' && inner.right.Var === 'resource')
    return { sameOperation: true };
  if (operator === '==' && field(inner.left) === 'fromHuvudman' && field(inner.right) === 'toHuvudman')
    return { sameHuvudman: true };
  throw new Error(`No CASL query for ${operator}.`);
}

function field(expression) {
  if (expression.Var === 'principal') return 'from';
  if (expression.Var === 'resource') return 'to';
  const { left, attr } = expression['.'];
  if (left.Var === 'context') return attr;
  return `${left.Var === 'principal' ? 'from' : 'to'}${attr[0].toUpperCase()}${attr.slice(1)}`;
}
