import { type Text, textIn } from '@tsi/core';
import { Command, CommanderError, Option } from 'commander';
import type { Context } from './command.ts';
import type { ComputeOptions } from './computeCommand.ts';
import { type ExitCode, exitCode } from './exitCode.ts';
import type { FhirOptions } from './fhirCommand.ts';
import type { Io } from './io.ts';
import { nodeIo } from './nodeIo.ts';
import { type CommonOptions, localeIn, readCount, settingHelp, withCommonOptions } from './options.ts';
import type { RenderOptions } from './renderCommand.ts';
import type { SettingOptions } from './settings.ts';
import { todayInStockholm } from './todayInStockholm.ts';
import type { ValidateOptions } from './validate.ts';
import { version } from './version.ts';

/**
 * Runs `tsi` with arguments and answers with the exit code: 0 fine, 1 findings at or above the fail level, 2 unusable
 * input.
 *
 * Swedish: kommandoradsverktyget tsi.
 */
export async function run(args: readonly string[], io: Io = nodeIo): Promise<ExitCode> {
  let code: ExitCode = exitCode.fine;
  const program = programWith(io, localeIn(args), (ended) => {
    code = ended;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    // Commander has told what was wrong with the command line; help and version end this way too, with 0.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.fine : exitCode.unusable;
    throw error;
  }
}

/** A command loads its own code only: `tsi --help` need not read the law. */
function programWith(io: Io, locale: string, end: (code: ExitCode) => void): Command {
  const say = (sv: string, en: string) => textIn({ sv, en }, locale);
  const program = new Command('tsi')
    .description(
      say(
        'Planer, frågor om utlämnande, hjul och siffror för tidiga samordnade insatser (TSI).',
        'Plans, sharing questions, wheels and figures for early, coordinated support (TSI).',
      ),
    )
    .version(version, '-V, --version', say('visa versionen', 'show the version'))
    .helpOption('-h, --help', say('visa hjälpen', 'show this help'))
    .helpCommand('help [command]', say('visa hjälpen för ett kommando', 'show the help of a command'))
    .configureHelp({
      styleTitle: (title) => textIn(titles[title] ?? { sv: title, en: title }, locale),
    })
    .addHelpText(
      'after',
      say(
        '\nHjälp på engelska: --locale en\n0 inget hindrar · 1 något hindrar · 2 gick inte att läsa',
        '\nHelp in Swedish: --locale sv\n0 nothing blocks · 1 something blocks · 2 could not be read',
      ),
    )
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.out(text.trimEnd()),
      writeErr: (text) => io.err(text.trimEnd()),
    });

  const add = (parent: Command, usage: string, sv: string, en: string) =>
    withCommonOptions(parent.command(usage).description(say(sv, en)), locale);
  const setting = (name: keyof SettingOptions) =>
    new Option(`--${name} <file>`, textIn(settingHelp[name], locale));

  add(
    program,
    'validate <plan...>',
    'kontrollera planer: filer, mappar, mönster, .ndjson, eller - för standard in',
    'check plans: files, folders, patterns, .ndjson, or - for standard input',
  )
    .addOption(
      new Option('--format <format>', say('hur det sägs', 'how it is told'))
        .choices(['text', 'json', 'sarif', 'github'])
        .default('text'),
    )
    .addOption(setting('agreement'))
    .addOption(setting('practice'))
    .addOption(setting('child'))
    .addOption(setting('consents'))
    .option(
      '--ndjson',
      say('en plan per rad, vad filen än heter', 'one plan a line, whatever the file is called'),
    )
    .option(
      '--max-findings <count>',
      say('visa högst så många; alla räknas', 'show at most so many; all are counted'),
      readCount,
    )
    .option('--quiet', say('bara det som hindrar', 'only what blocks'))
    .action(async (files: string[], options: CommonOptions & ValidateOptions, command: Command) => {
      const { json = false, format, quiet } = options;
      if (json && format !== 'json' && command.getOptionValueSource('format') === 'cli')
        command.error(`error: --json and --format ${format} exclude each other`);
      const { validate } = await import('./validate.ts');
      end(
        await validate(
          files,
          { ...options, format: json ? 'json' : format },
          contextOf(io, options, { quiet }),
        ),
      );
    });

  add(
    program,
    'plan-kind <situation>',
    'vilken plan läget kräver, och på vilken grund',
    'which plan a situation calls for, and on which ground',
  )
    .addOption(setting('agreement'))
    .addOption(setting('practice'))
    .action(async (file: string, options: CommonOptions & SettingOptions) => {
      const { planKindCommand } = await import('./planKindCommand.ts');
      end(await planKindCommand(file, options, contextOf(io, options)));
    });

  add(
    program,
    'share <question>',
    'får det lämnas ut, på vilken väg, och vad saknas',
    'may this be shared, by which route, and what is missing',
  ).action(async (file: string, options: CommonOptions) => {
    const { shareCommand } = await import('./shareCommand.ts');
    end(await shareCommand(file, contextOf(io, options)));
  });

  add(program, 'wheel <assessment>', 'läs ett hjul del för del', 'read a wellbeing wheel part by part')
    .option('--svg <file>', say('skriv bilden till en fil', 'write the picture to a file'))
    .action(async (file: string, options: CommonOptions & { svg?: string }) => {
      const { wheelCommand } = await import('./wheelCommand.ts');
      end(await wheelCommand(file, options, contextOf(io, options)));
    });

  add(
    program,
    'matrix <observations>',
    'placera iakttagelser i motståndskraftsmatrisen',
    'place observations in the resilience matrix',
  )
    .option('--svg <file>', say('skriv bilden till en fil', 'write the picture to a file'))
    .action(async (file: string, options: CommonOptions & { svg?: string }) => {
      const { matrixCommand } = await import('./matrixCommand.ts');
      end(await matrixCommand(file, options, contextOf(io, options)));
    });

  add(
    program,
    'render <plan>',
    'skriv en plan som en sida, hel eller som en läsares kopia',
    'write a plan as a page, whole or as one reader’s copy',
  )
    .addOption(
      new Option('--format <format>', say('slags sida', 'kind of page'))
        .choices(['html', 'md'])
        .default('html'),
    )
    .addOption(
      new Option('--audience <audience>', say('vem den skrivs för', 'whom it is written for'))
        .choices(['adults', 'child', 'teenager'])
        .default('adults'),
    )
    .option('--overview', say('börja med vem som gör vad, när', 'begin with who does what by when'))
    .option(
      '--for <reader>',
      say(
        'läsarens kopia: child, custodian:BETECKNING eller en verksamhet',
        'the reader’s copy: child, custodian:REF or an operation',
      ),
    )
    .addOption(
      new Option(
        '--suspected-harm <answer>',
        say('misstänks att barnet far illa', 'is the child suspected to be harmed'),
      )
        .choices(['yes', 'no', 'unknown'])
        .default('unknown'),
    )
    .addOption(setting('practice'))
    .addOption(setting('child'))
    .addOption(setting('consents'))
    .action(async (file: string, options: CommonOptions & RenderOptions) => {
      const { renderCommand } = await import('./renderCommand.ts');
      end(await renderCommand(file, options, contextOf(io, options)));
    });

  add(
    program,
    'fhir <file>',
    'skriv en plan som FHIR R4, eller läs en plan ur ett FHIR-paket',
    'write a plan as FHIR R4, or read a plan out of a FHIR bundle',
  )
    .addOption(
      new Option('--type <type>', say('slags paket', 'kind of bundle'))
        .choices(['collection', 'transaction'])
        .default('collection'),
    )
    .option(
      '--for <reader>',
      say(
        'läsarens kopia: child, custodian:BETECKNING eller en verksamhet',
        'the reader’s copy: child, custodian:REF or an operation',
      ),
    )
    .addOption(
      new Option(
        '--suspected-harm <answer>',
        say('misstänks att barnet far illa', 'is the child suspected to be harmed'),
      )
        .choices(['yes', 'no', 'unknown'])
        .default('unknown'),
    )
    .addOption(setting('practice'))
    .addOption(setting('child'))
    .addOption(setting('consents'))
    .action(async (file: string, options: CommonOptions & FhirOptions) => {
      const { fhirCommand } = await import('./fhirCommand.ts');
      end(await fhirCommand(file, options, contextOf(io, options)));
    });

  const indicators = program
    .command('indicators')
    .description(say('siffror och deras kontroll', 'figures and their checks'));
  add(
    indicators,
    'check <figures>',
    'stämmer publicerade siffror med sina egna tal',
    'do published figures agree with their own numbers',
  ).action(async (file: string, options: CommonOptions) => {
    const { checkFiguresCommand } = await import('./checkFiguresCommand.ts');
    end(await checkFiguresCommand(file, contextOf(io, options)));
  });
  add(
    indicators,
    'compute <indicator> <data>',
    'beräkna ett nyckeltal ur en CSV-fil med täljare och nämnare',
    'compute an indicator from a CSV file with numerators and denominators',
  )
    .option('--by <column...>', say('kolumner att gruppera efter', 'columns to group by'))
    .option(
      '--numerator <column>',
      say('kolumnen med täljaren', 'the column with the numerator'),
      'numerator',
    )
    .option(
      '--denominator <column>',
      say('kolumnen med nämnaren', 'the column with the denominator'),
      'denominator',
    )
    .option(
      '--suppress <file>',
      say(
        'skriv en tabell där små tal är dolda: regler i en fil, eller suggestedSuppression',
        'write a table with small counts hidden: rules in a file, or suggestedSuppression',
      ),
    )
    .action(async (indicator: string, data: string, options: CommonOptions & ComputeOptions) => {
      const { computeCommand } = await import('./computeCommand.ts');
      end(await computeCommand(indicator, data, options, contextOf(io, options)));
    });

  add(
    program,
    'schema [name]',
    'ett dokuments JSON-schema, eller namnen på alla',
    'the JSON Schema of a document, or the names of all',
  ).action(async (name: string | undefined, options: CommonOptions) => {
    const { schemaCommand } = await import('./schemaCommand.ts');
    end(schemaCommand(name, contextOf(io, options)));
  });

  add(
    program,
    'explain [code...]',
    'vad en iakttagelse betyder, dess källor och vad som rättar den; eller vad ett ord betyder',
    'what a finding means, its sources, how to mend it; or what a word of the field means',
  ).action(async (words: readonly string[], options: CommonOptions) => {
    const { explain } = await import('./explain.ts');
    end(explain(words.length > 0 ? words.join(' ') : undefined, contextOf(io, options)));
  });

  return program;
}

/** Commander's own words. */
const titles: Readonly<Record<string, Text>> = {
  'Usage:': { sv: 'Användning:', en: 'Usage:' },
  'Arguments:': { sv: 'Argument:', en: 'Arguments:' },
  'Options:': { sv: 'Val:', en: 'Options:' },
  'Commands:': { sv: 'Kommandon:', en: 'Commands:' },
};

function contextOf(
  io: Io,
  { on, locale, json = false, failLevel }: CommonOptions,
  { quiet = false }: { readonly quiet?: boolean | undefined } = {},
): Context {
  return {
    io,
    locale,
    json,
    failLevel,
    on: () => {
      if (on !== undefined) return on;
      const today = todayInStockholm(io.now());
      const said = {
        sv: `Dag: ${today} (i dag i Stockholm; välj med --on)`,
        en: `Day: ${today} (today in Stockholm; choose with --on)`,
      };
      if (!quiet) io.err(textIn(said, locale));
      return today;
    },
  };
}
