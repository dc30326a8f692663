import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { meetingsIcs } from '@tsi/coordination/ical';
import type { Locale } from '@tsi/core';
import { page } from './page.ts';
import { places } from './places.ts';
import { text } from './text.ts';
import { sayIn } from './words.ts';
import { yearOf } from './yearOf.ts';

/** How a run ended: 0 fine, 2 it was asked for something that is not there. */
export interface Ended {
  readonly code: 0 | 2;
  readonly out: readonly string[];
  readonly err: readonly string[];
}

const usage = `npm run samverkansaret -- [${places.map(({ id }) => id).join('|')} …] [--year 2026] [--locale sv|en] [--out FOLDER]`;

/** Puts together the year of one or more municipalities: text, a page, and a calendar file each. */
export function run(args: readonly string[]): Ended {
  const asked = optionsFrom(args);
  if (!asked) return { code: 2, out: [], err: [usage] };
  const { chosen, year, locale, out } = asked;
  const say = sayIn(locale);
  mkdirSync(out, { recursive: true });
  const shown = (file: string) => relative(process.cwd(), file);

  const years = chosen.map((place) => yearOf(place, year, { locale }));
  const told = years.flatMap((one) => {
    const file = join(out, `${one.place.id}.ics`);
    const { meetings } = one.calendar;
    const name = `${say('title')} ${one.place.name} ${year}`;
    const stamp = `${year}-01-01T00:00:00Z`;
    writeFileSync(file, meetingsIcs(meetings, { stamp, uidDomain: 'samverkan.invalid', name, locale }));
    return [
      ...text(one, { locale }),
      '',
      `${say('calendarFile')}: ${shown(file)} (${meetings.length} ${say('number')})`,
      '',
      '',
    ];
  });
  const file = join(out, 'samverkansaret.html');
  writeFileSync(file, page(years, { locale }));
  return { code: 0, out: [...told, `${say('page')}: ${shown(file)}`], err: [] };
}

function optionsFrom(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        year: { type: 'string', default: '2026' },
        locale: { type: 'string', default: 'sv' },
        out: { type: 'string', default: fileURLToPath(new URL('../out', import.meta.url)) },
      },
    });
    const { locale, out } = values;
    const year = Number(values.year);
    const chosen = positionals.length === 0 ? places : places.filter(({ id }) => positionals.includes(id));
    if (positionals.some((name) => !places.some(({ id }) => id === name))) return undefined;
    if (!Number.isInteger(year) || year < 2005 || year > 2999) return undefined;
    if (locale !== 'sv' && locale !== 'en') return undefined;
    return { chosen, year, locale: locale satisfies Locale, out };
  } catch {
    return undefined;
  }
}
