import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { operations } from './operations.mjs';

// Node 20 ends with a fatal error in V8 once it has compiled a busy call into this wasm into its caller: it must not.
setFlagsFromString('--no-turbo-inline-js-wasm-calls');
const cedar = await import('@cedar-policy/cedar-wasm/nodejs');

export const cedarVersion = cedar.getCedarVersion();
const entitiesOf = (...ids) =>
  [...new Set(ids)].map((id) => ({ uid: { type: 'Operation', id }, attrs: operations[id], parents: [] }));

/**
 * The policies of a file, gathered in sets by `groupOf`, each asked by itself.
 *
 * A set's answer can only depend on what its policies read: something of the two operations, and some facts, each compared with
 * values that stand in the policies. All that is taken from the parsed policies, so a question that looks the same to a set as one
 * before it need not go to Cedar again. Cedar itself has answered every one that looks different.
 */
export function cedarRules(file, groupOf) {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  const parts = cedar.policySetTextToParts(text);
  if (parts.type !== 'success') throw new Error(parts.errors.map(({ message }) => message).join('\n'));
  const groups = new Map();
  for (const policy of parts.policies) {
    const { json } = cedar.policyToJson(policy);
    const name = groupOf(json);
    const group = groups.get(name) ?? {
      policies: {},
      reads: new Map(),
      principal: nothingYet(),
      resource: nothingYet(),
      answers: new Map(),
    };
    group.policies[json.annotations.id] = policy;
    group.action = json.action.entity;
    for (const fact of attributesRead(json.conditions, 'context')) {
      if (!group.reads.has(fact)) group.reads.set(fact, { tests: [], classes: new Map() });
      group.reads.get(fact).tests.push(...testsOf(json.conditions, fact));
    }
    for (const side of ['principal', 'resource']) {
      group[side].whole ||= mentionsWhole(json.conditions, side);
      for (const attribute of attributesRead(json.conditions, side)) group[side].attributes.add(attribute);
      if (json[side].op === '==') group[side].ids.add(json[side].entity.id);
    }
    group.binding = [
      ...(group.binding ?? []),
      ...(json.annotations.binds === 'private' ? [json.annotations.id] : []),
    ];
    groups.set(name, group);
  }
  for (const [name, { policies }] of groups) {
    const parsed = cedar.preparsePolicySet(`${file} ${name}`, { staticPolicies: policies });
    if (parsed.type !== 'success') throw new Error(parsed.errors.map(({ message }) => message).join('\n'));
  }
  const list = [...groups].map(([name, group]) => ({ name, ...group, reads: [...group.reads] }));
  let asked = 0;
  return {
    names: list.map(({ name }) => name),
    asked: () => asked,
    /** For each set its decision and the policies that decided. */
    answers: (from, to, facts) =>
      list.map(({ name, action, reads, answers, principal, resource, binding }) => {
        let key = `${seenOf(principal, from)} ${seenOf(resource, to)}`;
        for (const [fact, look] of reads) key += ` ${classOf(look, facts[fact])}`;
        const known = answers.get(key);
        if (known) return known;
        asked += 1;
        const answer = cedar.statefulIsAuthorized({
          principal: { type: 'Operation', id: from },
          action,
          resource: { type: 'Operation', id: to },
          context: Object.fromEntries(reads.map(([fact]) => [fact, facts[fact]])),
          preparsedPolicySetId: `${file} ${name}`,
          entities: entitiesOf(from, to),
        });
        if (answer.type !== 'success' || answer.response.diagnostics.errors.length > 0)
          throw new Error(`${name}: ${JSON.stringify(answer)}`);
        const { decision, diagnostics } = answer.response;
        const result = {
          name,
          decision,
          reasons: diagnostics.reason,
          bindsPrivate: diagnostics.reason.some((id) => binding.includes(id)),
        };
        answers.set(key, result);
        return result;
      }),
  };
}

const nothingYet = () => ({ whole: false, attributes: new Set(), ids: new Set() });

/** What a set can see of an operation: which one it is, or only some of what is known about it. */
const seenOf = ({ whole, attributes, ids }, id) =>
  whole || ids.has(id) ? id : [...attributes].map((name) => operations[id][name]).join('|');

/** Values that come out alike in every test that the policies make of a fact look the same to them. */
function classOf({ tests, classes }, value) {
  let found = classes.get(value);
  if (found === undefined) {
    found = tests.includes('whole') ? String(value) : tests.map((test) => (test(value) ? 1 : 0)).join('');
    classes.set(value, found);
  }
  return found;
}

const comparisons = {
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

/** The tests that an expression makes of a fact; `whole` when it is used in any other way. */
function testsOf(expression, fact) {
  if (typeof expression !== 'object' || expression === null) return [];
  const isFact = (one) => one?.['.']?.left?.Var === 'context' && one['.'].attr === fact;
  if (isFact(expression)) return ['whole'];
  return Object.entries(expression).flatMap(([operator, inner]) => {
    if (comparisons[operator] && isFact(inner.left) && inner.right.Value !== undefined)
      return [(value) => comparisons[operator](value, inner.right.Value)];
    if (operator === 'contains' && isFact(inner.right) && inner.left.Set?.every((one) => 'Value' in one)) {
      const values = inner.left.Set.map((one) => one.Value);
      return [(value) => values.includes(value)];
    }
    return testsOf(inner, fact);
  });
}

/** The attributes of a variable that an expression reads. */
function attributesRead(expression, variable) {
  if (typeof expression !== 'object' || expression === null) return [];
  const access = expression['.'] ?? expression.has;
  if (access?.left?.Var === variable) return [access.attr].flat();
  return Object.values(expression).flatMap((inner) => attributesRead(inner, variable));
}

/** Does an expression use the variable itself, beyond reading attributes of it? */
function mentionsWhole(expression, variable) {
  if (typeof expression !== 'object' || expression === null) return false;
  if (expression.Var === variable) return true;
  const access = expression['.'] ?? expression.has;
  if (access?.left?.Var === variable) return false;
  return Object.values(expression).some((inner) => mentionsWhole(inner, variable));
}
