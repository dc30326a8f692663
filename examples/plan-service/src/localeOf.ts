import type { SpokenLocale } from './asked.ts';

/** The language that a caller wants: what the address says, else the best of `Accept-Language`, else Swedish. */
export function localeOf(query: unknown, acceptLanguage: string | undefined): SpokenLocale {
  const asked = (query as { readonly locale?: unknown } | undefined)?.locale;
  if (asked === 'sv' || asked === 'en') return asked;
  const weighed = (acceptLanguage ?? '').split(',', 20).map((range) => {
    const [tag = '', ...settings] = range.split(';').map((part) => part.trim().toLowerCase());
    const weight = settings.find((setting) => setting.startsWith('q='));
    return { language: tag.split('-')[0], weight: weight ? Number(weight.slice(2)) || 0 : 1 };
  });
  const weightOf = (language: SpokenLocale) =>
    Math.max(0, ...weighed.filter((one) => one.language === language).map(({ weight }) => weight));
  return weightOf('en') > weightOf('sv') ? 'en' : 'sv';
}
