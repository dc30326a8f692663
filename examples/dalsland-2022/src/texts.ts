/** The example's own words; labels, verdicts and findings bring theirs. */
export const texts = {
  heading: {
    sv: 'Rapportens egna tal, räknade om',
    en: 'The report’s own figures, worked out again',
  },
  truncation: {
    sv: 'avr. = avrundat, avh. = avhugget (decimalerna kapas), ? = talet står inte i rapporten.\n95 % = intervall enligt Wilson: så mycket kan en andel bland så få personer variera av en slump.',
    en: 'rnd. = rounded, trunc. = truncated (decimals cut off), ? = the number is not in the report.\n95% = Wilson interval: how much a share among so few persons can vary by chance.',
  },
  about: { sv: 'cirka', en: 'about' },
  over: { sv: 'över', en: 'over' },
  atLeast: { sv: 'minst', en: 'at least' },
  elsewhere: { sv: 'på ett annat ställe', en: 'elsewhere' },
  totals: { sv: 'Alla fem dokumenten', en: 'All five documents' },
  section: { sv: 'Avsnitt', en: 'Section' },
  rounded: { sv: 'avr.', en: 'rnd.' },
  truncated: { sv: 'avh.', en: 'trunc.' },
  none: { sv: 'inget heltal', en: 'no whole number' },
  andMore: { sv: 'eller fler', en: 'or more' },
  notPrinted: { sv: '(står inte)', en: '(not there)' },
  confirmed: { sv: 'antalet bekräftas av summan', en: 'the count is confirmed by the sum' },
  lookHere: {
    sv: 'antalen bekräftas av summorna, så granska procenttalet först',
    en: 'the counts are confirmed by the sums, so look at the percentage first',
  },
  noCount: { sv: 'inget antal ger det talet av', en: 'no count gives that figure out of' },
  note: { sv: 'Att veta', en: 'Note' },
  claims: { sv: 'Påståenden', en: 'Claims' },
  pooled: { sv: 'sammanräknat', en: 'pooled' },
  mean: { sv: 'ovägt medelvärde', en: 'unweighted mean' },
  higherThan: { sv: 'högre än', en: 'higher than' },
  lowerThan: { sv: 'lägre än', en: 'lower than' },
  notComputable: { sv: 'går inte att beräkna', en: 'not computable' },
  found: { sv: 'Att rätta eller se över', en: 'To mend or look at' },
  summary: { sv: 'Sammanfattning', en: 'Summary' },
  figures: { sv: 'uppgifter', en: 'figures' },
  usage: {
    sv: 'Användning: main.ts [FIL.json] [--locale sv|en] [--json]',
    en: 'Usage: main.ts [FILE.json] [--locale sv|en] [--json]',
  },
  cannotOpen: { sv: 'Filen går inte att öppna.', en: 'The file cannot be opened.' },
  notJson: { sv: 'Filen är inte JSON.', en: 'The file is not JSON.' },
  notUsable: { sv: 'Filen går inte att använda:', en: 'The file cannot be used:' },
} as const;

/** What a comparison, and a claim as a whole, came to. */
export const outcomes = {
  holds: { sv: 'stämmer', en: 'holds' },
  fails: { sv: 'stämmer inte', en: 'does not hold' },
  cannotTell: { sv: 'går inte att avgöra', en: 'cannot be told' },
  holdsForEach: { sv: 'stämmer för var och en', en: 'holds for each' },
  holdsTogetherOnly: {
    sv: 'stämmer sammanräknat, inte för var och en',
    en: 'holds for all together, not for each',
  },
} as const;
