import { goalsOf } from './goalsOf.ts';

/** 4.2.4: what support shall lead to for those at risk of harm, ages 1 to 13. */
export const atRiskGoals1to13 = /* @__PURE__ */ goalsOf(
  '4.2.4',
  { audience: 'children', direction: 'atRisk', ages: { from: 1, to: 13 } },
  [
    [
      'know',
      'Jag vet att det finns någon som tänker på hur jag har det.',
      'I know that there is someone who thinks of how I am.',
    ],
    [
      'experience',
      'Jag upplever att vuxna finns nära och gör något i tid.',
      'I find that adults are near and do something in time.',
      'several',
    ],
    ['know', 'Jag vet att det finns hjälp.', 'I know that there is help.'],
    [
      'feel',
      'Jag känner att jag blir sedd och kan lita på vuxna.',
      'I feel that I am seen and can trust adults.',
      'several',
    ],
    ['dare', 'Jag vågar berätta hur jag har det.', 'I dare to tell how things are for me.'],
    ['want', 'Jag vill ha den hjälp som jag erbjuds.', 'I want the help that I am offered.'],
    [
      'want',
      'Jag vill att det blir annorlunda, och fortsätter att vilja det.',
      'I want things to be different, and keep on wanting it.',
    ],
    [
      'see',
      'Jag ser ljust på det som kommer och tror på mig själv.',
      'I see what is to come in a bright light and believe in myself.',
      'several',
    ],
    [
      'dare',
      'Jag vågar tro på min egen förmåga och vill vara till hjälp för andra.',
      'I dare to rely on what I can do and want to be of help to others.',
      'several',
    ],
    [
      'say',
      'Jag säger att stödet och hjälpen var det jag behövde.',
      'I say that the support and help were what I needed.',
    ],
    ['have', 'Jag har hopp om framtiden.', 'I have hope for the future.'],
    [
      'say',
      'Jag säger, när det har ordnat sig, att andra hjälpte och stöttade mig.',
      'I say, once things have worked out, that others helped and supported me.',
    ],
  ],
);

/** The same section, ages 13 to 20. */
export const atRiskGoals13to20 = /* @__PURE__ */ goalsOf(
  '4.2.4',
  { audience: 'children', direction: 'atRisk', ages: { from: 13, to: 20 } },
  [
    [
      'know',
      'Jag vet att någon märker om något händer och agerar genast.',
      'I know that if something happens, somebody notices and acts at once.',
      'several',
    ],
    ['feel', 'Jag känner att hjälpen är den jag behöver.', 'I feel that the help is the help I need.'],
    [
      'experience',
      'Jag upplever att det hänger ihop och att flera vuxna bryr sig.',
      'I find that things hang together and that several adults care.',
      'several',
    ],
    [
      'feel',
      'Jag känner att jag duger som jag är och att andra lyssnar på allvar.',
      'I feel that I am good enough as I am and that others listen in earnest.',
      'several',
    ],
    [
      'dare',
      'Jag vågar, och vill, göra något åt det som inte är bra för mig.',
      'I dare, and want, to do something about what is not good for me.',
      'several',
    ],
    [
      'feel',
      'Jag känner att jag styr mitt liv och kan påverka det som händer.',
      'I feel that I am in charge of my life and can influence what happens.',
      'several',
    ],
    ['dare', 'Jag vågar säga stopp.', 'I dare to say stop.'],
    [
      'want',
      'Jag vill ta mitt ansvar, både för egen del och för andras.',
      'I want to do my part, for my own sake and for that of others.',
      'several',
    ],
    [
      'say',
      'Jag säger ja när något är bra och nej när det är dåligt.',
      'I say yes when something is good and no when it is bad.',
      'several',
    ],
    ['have', 'Jag har hopp och tillit när jag tänker framåt.', 'I have hope and trust when I think ahead.'],
    [
      'say',
      'Jag säger efteråt att det fanns folk i kommunen som hjälpte mig.',
      'I say afterwards that there were people in the municipality who helped me.',
    ],
  ],
);
