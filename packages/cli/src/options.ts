import { IsoDate, type Locale, type Severity, type Text, textIn } from '@tsi/core';
import { type Command, InvalidArgumentError, Option } from 'commander';

/** The options that every command has, as commander reads them. */
export interface CommonOptions {
  readonly on?: IsoDate;
  readonly locale: Locale;
  readonly json?: boolean;
  readonly failLevel: Severity;
}

/** Adds the options that every command has, with their help in the asked language. */
export function withCommonOptions(command: Command, locale: Locale): Command {
  const say = (sv: string, en: string) => textIn({ sv, en }, locale);
  return command
    .option(
      '--on <day>',
      say(
        'frågans dag, ÅÅÅÅ-MM-DD (annars i dag i Stockholm)',
        'the day of the question, YYYY-MM-DD (otherwise today in Stockholm)',
      ),
      readDay,
    )
    .addOption(
      new Option('--locale <language>', say('språk', 'language')).choices(['sv', 'en']).default('sv'),
    )
    .option(
      '--json',
      say('precis ett JSON-värde på standard ut', 'exactly one JSON value on standard output'),
    )
    .addOption(
      new Option(
        '--fail-level <severity>',
        say(
          'från vilken nivå något hindrar (avslutas med 1)',
          'from which level something blocks (ends with 1)',
        ),
      )
        .choices(['error', 'warning', 'info'])
        .default('error'),
    );
}

function readDay(text: string): IsoDate {
  const day = IsoDate.safeParse(text);
  if (!day.success) throw new InvalidArgumentError('Not a calendar day (YYYY-MM-DD).');
  return day.data;
}

/** A whole number from 0. */
export function readCount(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Not a whole number.');
  return Number(text);
}

/** Which language the help is in: the arguments are read before commander reads them. */
export function localeIn(args: readonly string[]): Locale {
  const after = args[args.lastIndexOf('--locale') + 1];
  return args.includes('--locale=en') || (args.includes('--locale') && after === 'en') ? 'en' : 'sv';
}

/** What an option that names a setting says about itself. */
export const settingHelp = {
  agreement: {
    sv: 'regional överenskommelse: en fil, eller vastraGotaland2021',
    en: 'regional agreement: a file, or vastraGotaland2021',
  },
  practice: {
    sv: 'lokal praxis: en fil, eller suggestedPractice',
    en: 'local practice: a file, or suggestedPractice',
  },
  child: {
    sv: 'uppgifter om barnet (med --consents prövas samtyckena)',
    en: 'the facts about the child (with --consents the consents are checked)',
  },
  consents: { sv: 'samtyckena, en lista', en: 'the consents, a list' },
} satisfies Readonly<Record<string, Text>>;
