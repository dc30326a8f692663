import * as consent from '@tsi/consent';
import * as coordination from '@tsi/coordination';
import { citations, jsonSchemaOf, type RuleVersion } from '@tsi/core';
import { ownCodeSystems, planProfile, planProfileFiles } from '@tsi/fhir';
import * as indicators from '@tsi/indicators';
import * as matrix from '@tsi/resilience-matrix';
import * as sipGip from '@tsi/sip-gip';
import * as wheel from '@tsi/wellbeing-wheel';
import type * as z from 'zod';
import { corpusFiles } from './corpusFiles.ts';
import { glossaryPage } from './glossaryPage.ts';
import { planShapeFile } from './planShape.ts';

const packages = {
  'wellbeing-wheel': wheel,
  'resilience-matrix': matrix,
  consent,
  'sip-gip': sipGip,
  indicators,
  coordination,
};

type Documents = Readonly<Record<string, z.ZodType>>;
type Rules = Readonly<Record<string, readonly RuleVersion[]>>;

/** Every generated file by its path from the root. */
export function generatedFiles(): Readonly<Record<string, string>> {
  const files: Record<string, string> = {
    'docs/glossary.md': glossaryPage(),
    'docs/sources.md': sourcesPage(),
    ...corpusFiles(),
    ...planShapeFile(),
    ...fhirFiles(),
  };
  for (const [name, exported] of Object.entries(packages)) {
    const documents: Documents = 'documents' in exported ? exported.documents : {};
    for (const [document, schema] of Object.entries(documents))
      files[`packages/${name}/schema/${document}.json`] =
        `${JSON.stringify(jsonSchemaOf(name, document, schema), null, 2)}\n`;
  }
  return files;
}

/** The profiles and code systems that validators of FHIR read. */
function fhirFiles(): Readonly<Record<string, string>> {
  const profiles = sipGip.PlanKindName.options.map(
    (kind) => [planProfileFiles[kind], planProfile(kind)] as const,
  );
  return Object.fromEntries(
    [...profiles, ...Object.entries(ownCodeSystems())].map(([name, resource]) => [
      `packages/fhir/profiles/${name}.json`,
      `${JSON.stringify(resource, null, 2)}\n`,
    ]),
  );
}

function sourcesPage(): string {
  const rows = Object.entries(packages).flatMap(([name, exported]) => {
    const rules: Rules = 'ruleVersions' in exported ? exported.ruleVersions : {};
    return Object.entries(rules).flatMap(([rule, versions]) =>
      versions.map((version) => ({
        name,
        rule,
        ...version,
        cited: citations(version.sources),
      })),
    );
  });
  rows.sort((a, b) => order(a.textAsOf, b.textAsOf) || order(a.name, b.name) || order(a.rule, b.rule));
  return [
    '# Sources',
    '',
    'Every rule of law in the packages, its wordings, and the day the text was read; the oldest reading first.',
    'Generated from the rules themselves.',
    '',
    '| package | rule | in force | source | read |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map(
      ({ name, rule, validFrom, validTo, cited, textAsOf }) =>
        `| ${name} | \`${rule}\` | ${validFrom} – ${validTo ?? ''} | ${cited} | ${textAsOf} |`,
    ),
    '',
    'Amendments after the day read are not included; an answer for a later day says so (`core/lawReadAsOf`).',
    '',
    '## Documents that describe practice',
    '',
    'The wheels, forums, stairs and figures come from five Swedish documents: Region Örebro län 2023 (collaboration council), Dalsland 2022 (discussion paper on TSI), Örebro län 2009 (mapping of collaboration), Västra Engelbrektsskolan in Örebro 2023 (final report of TABB) and Kävlinge 2007 (collaboration inquiry); and from the Scottish Government’s guidance of 2022 on the National Practice Model. Facts are taken from them, not sentences.',
    '',
  ].join('\n');
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
