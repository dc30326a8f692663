/** Street names end like this; those marked weak are everyday words too, and count only before a number. */
export const streetEndings = {
  sure: ['gatan', 'vägen', 'gränden', 'stigen', 'allén', 'gränd'],
  weak: ['gata', 'väg', 'stig', 'torg', 'torget', 'backen', 'platsen', 'plan', 'gården', 'gård', 'kullen'],
} as const;

/** Words that end like a street or a school and name none. */
export const everydayWords: ReadonlySet<string> = new Set([
  'motorvägen',
  'cykelvägen',
  'skolvägen',
  'gångvägen',
  'järnvägen',
  'luftvägen',
  'grundskolan',
  'förskolan',
  'friskolan',
  'högskolan',
  'särskolan',
  'specialskolan',
  'gymnasieskolan',
  'gymnasiet',
  'hemskolan',
  'sommarskolan',
  'folkhögskolan',
]);

/** Names of schools end like this. */
export const schoolEndings = ['skolan', 'förskola', 'skola', 'gymnasiet', 'gymnasium'] as const;

/** Words that tell of brothers and sisters: the pattern of a family is often known. */
export const siblingBeginnings = [
  'syskon',
  'halvsyskon',
  'tvilling',
  'trilling',
  'storebror',
  'storasyster',
  'lillebror',
  'lillasyster',
  'småsyskon',
  'storasyskon',
  'mellanbarn',
  'enda barn',
  'enda barnet',
  'yngst av',
  'yngsta av',
  'äldst av',
  'äldsta av',
] as const;

/** Words that often stand by something that few people have in common. */
export const rareBeginnings = [
  'sällsynt',
  'ovanlig',
  'uppmärksammad',
  'uppmärksammat',
  'tidningen',
  'lokaltidning',
  'syndrom',
  'adopter',
  'ensamkommande',
  'den ende',
  'den enda',
  'det enda',
  'de enda',
] as const;

/** A parent's work: `mamma är`, `pappa arbetar som`. */
export const workBeginnings = ['mamma', 'mamman', 'pappa', 'pappan', 'modern', 'fadern'].flatMap((parent) =>
  ['är', 'arbetar', 'jobbar', 'driver', 'äger'].map((work) => `${parent} ${work}`),
);

/** Swedish months. */
export const months = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
] as const;
