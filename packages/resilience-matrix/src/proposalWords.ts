import type { Text } from '@tsi/core';

/** The domain that is none of the six. */
export const outsideDomainsLabel: Text = {
  sv: 'Hälsa, pengar, arbete och boende',
  en: 'Health, money, work and housing',
};

/** What people are asked to write. `{need}` and `{strength}` are labels of ours, never anything that was entered. */
export const proposalWords = {
  environment: {
    sv: 'Vad behöver ändras runt barnet när det gäller ”{need}”? Skriv det tillsammans med barnet och familjen.',
    en: 'What needs to change around the child as regards “{need}”? Write it with the child and the family.',
  },
  child: {
    sv: 'Vad behöver barnet få stöd med när det gäller ”{need}”? Skriv det tillsammans med barnet och familjen.',
    en: 'What does the child need support with as regards “{need}”? Write it with the child and the family.',
  },
  goal: {
    sv: 'Vad ska barnet märka när det är bättre med ”{need}”, och hur ser ni andra det?',
    en: 'What will the child notice when things are better with “{need}”, and how will the rest of you see it?',
  },
  use: {
    sv: 'Hur kan det som bär inom ”{strength}” komma till nytta för ”{need}”? Vem gör vad?',
    en: 'How can what carries in “{strength}” be of use for “{need}”? Who does what?',
  },
  question: {
    sv: 'Vem har själv sett hur det är med ”{need}”? Fråga innan det blir ett behov i planen.',
    en: 'Who has seen for themselves how it is with “{need}”? Ask before it becomes a need in the plan.',
  },
} as const satisfies Record<string, Text>;
