import type { Finding, Locale } from '@tsi/core';
import { finding } from '../finding.ts';
import { isObject } from './sameValue.ts';

/** How a document goes from one version of the format to the next. */
export interface Migration {
  readonly from: string;
  readonly to: string;
  /** Makes a new document; what has no place of its own goes to `extensions`, so that nothing is lost. */
  readonly migrate: (document: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

/** The document in the last version of the format, or why it could not be brought there. */
export interface MigratedDocument {
  readonly document?: Readonly<Record<string, unknown>>;
  /** The version it came in, when that is a known one. */
  readonly from?: string;
  readonly findings: readonly Finding[];
}

/**
 * Brings a document to the last version of its format, one step after the other.
 *
 * @throws RangeError when the steps do not end in `current`: they are part of the code, not of the document.
 */
export function migrateDocument(
  input: Readonly<Record<string, unknown>>,
  {
    current,
    migrations,
    locale,
  }: {
    readonly current: string;
    readonly migrations: readonly Migration[];
    readonly locale?: Locale | undefined;
  },
): MigratedDocument {
  const path = ['schemaVersion'];
  const version: unknown = Object.hasOwn(input, 'schemaVersion') ? input.schemaVersion : undefined;
  const known = [...migrations.map(({ from }) => from), current];
  const params = { known: known.join(', '), current };
  if (version === undefined)
    return { findings: [finding('sip-gip/schemaVersionMissing', { path, params, locale })] };
  if (typeof version !== 'string' || !known.includes(version)) {
    const code = isNewer(version, current) ? 'sip-gip/schemaVersionNewer' : 'sip-gip/schemaVersionUnknown';
    return { findings: [finding(code, { path, params, locale })] };
  }

  let document = input;
  for (const { to, migrate } of stepsFrom(version, current, migrations)) {
    const next = attempt(() => migrate(document));
    if (!isObject(next))
      return { from: version, findings: [finding('sip-gip/migrationFailed', { params: { to }, locale })] };
    document = { ...next, schemaVersion: to };
  }
  return { document, from: version, findings: [] };
}

function stepsFrom(version: string, current: string, migrations: readonly Migration[]): readonly Migration[] {
  const steps: Migration[] = [];
  for (let at = version; at !== current; ) {
    const step = migrations.find(({ from }) => from === at);
    if (!step || steps.includes(step))
      throw new RangeError('The migrations do not end in the current version.');
    steps.push(step);
    at = step.to;
  }
  return steps;
}

/** A step meets documents that nobody has checked; one that it cannot read is a finding. */
function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}

const isNewer = (version: unknown, current: string) =>
  typeof version === 'string' && /^[1-9]\d{0,8}$/.test(version) && Number(version) > Number(current);
