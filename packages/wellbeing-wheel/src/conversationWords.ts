import type { Text } from '@tsi/core';
import type { Audience } from './questionSet.ts';

/** The words of the guide and the cards around the questions. `{name}` is filled in. */
export const conversationWords = {
  guide: { sv: 'Samtalsguide: {wheel}', en: 'Conversation guide: {wheel}' },
  cards: { sv: 'Samtalskort: {wheel}', en: 'Conversation cards: {wheel}' },
  with: {
    child: { sv: 'Samtal med barnet, {age}', en: 'Talking with the child, {age}' },
    custodian: {
      sv: 'Samtal med vårdnadshavare om barnet, {age}',
      en: 'Talking with a custodian about the child, {age}',
    },
    professional: {
      sv: 'För den som möter barnet i sitt arbete, {age}',
      en: 'For those who meet the child at work, {age}',
    },
  } satisfies Record<Audience, Text>,
  before: { sv: 'Innan ni börjar', en: 'Before you begin' },
  after: { sv: 'När ni slutar', en: 'When you finish' },
  picture: { sv: 'Bild: {description}', en: 'Picture: {description}' },
  articles: {
    sv: 'Barnkonventionen: artikel {articles}',
    en: 'UN Convention on the Rights of the Child: article {articles}',
  },
  noQuestions: {
    sv: 'Inga frågor är skrivna för den här delen.',
    en: 'No questions are written for this part.',
  },
  noQuestionsAtAll: {
    sv: 'Hjulet har inga frågor för det här samtalet. Här står delarna och vad de handlar om.',
    en: 'The wheel has no questions for this conversation. Here are its parts and what they are about.',
  },
  tooYoung: {
    sv: 'Så små barn svarar inte på frågor med ord. Se hur barnet visar vad det känner och vill, och fråga de vuxna som känner barnet.',
    en: 'Children this young do not answer questions in words. See how the child shows feelings and wishes, and ask the adults who know the child.',
  },
  linked: {
    sv: 'Frågorna är skrivna för det skotska välbefinnandehjulet (SHANARRI) och lånade till det här hjulets delar.',
    en: 'The questions were written for the Scottish wellbeing wheel (SHANARRI) and lent to the parts of this wheel.',
  },
  ownWords: {
    sv: 'Frågorna är ett förslag och inget test. De kommer inte från den som gjort hjulet, och svaren räknas inte ihop. Byt ut dem där de inte passar.',
    en: 'The questions are a suggestion and not a test. They do not come from the makers of the wheel, and answers are not added up. Replace them where they do not fit.',
  },
  other: { sv: 'Något annat', en: 'Something else' },
  otherQuestion: { sv: 'Vad vill du prata om?', en: 'What do you want to talk about?' },
} as const;

/** What to keep in mind before and after, by whom one talks with. */
export const conversationAdvice: Readonly<
  Record<Audience, { readonly before: readonly Text[]; readonly after: readonly Text[] }>
> = {
  child: {
    before: [
      {
        sv: 'Berätta varför ni pratar, vilka som får veta vad barnet säger och vad som händer sedan.',
        en: 'Tell why you are talking, who will know what the child says and what happens next.',
      },
      {
        sv: 'Säg att det är okej att hoppa över, ta paus eller sluta. Inget svar är fel.',
        en: 'Say that skipping, pausing or stopping is fine. No answer is wrong.',
      },
      {
        sv: 'Börja där barnet vill. Allt behöver inte hinnas med på en gång.',
        en: 'Begin where the child wants to. Not everything has to fit in at once.',
      },
      {
        sv: 'Lova inte att hålla något hemligt. Berättar barnet att någon gör det illa: lyssna lugnt, fråga inte ut, och följ er rutin för orosanmälan genast. Den väntar inte på samtycke.',
        en: 'Do not promise secrecy. If the child tells you that somebody harms them: listen calmly, do not interrogate, and follow your routine for reporting concern at once. It does not wait for consent.',
      },
    ],
    after: [
      { sv: 'Fråga vad som var viktigast att få sagt.', en: 'Ask what was most important to say.' },
      {
        sv: 'Läs upp det du har skrivit, med barnets egna ord, och fråga om det stämmer.',
        en: 'Read out what you have written, in the child’s own words, and ask whether it is right.',
      },
      {
        sv: 'Säg vad som händer nu, vem som gör det och när ni ses igen.',
        en: 'Say what happens now, who does it and when you meet again.',
      },
    ],
  },
  custodian: {
    before: [
      {
        sv: 'Berätta varför ni pratar, vad som skrivs ner och vem som får läsa det.',
        en: 'Tell why you are talking, what is written down and who may read it.',
      },
      {
        sv: 'Fråga vad vårdnadshavaren själv vill ta upp, och börja där.',
        en: 'Ask what the custodian wants to bring up, and begin there.',
      },
      {
        sv: 'Fråga om det behövs tolk, paus eller en annan plats.',
        en: 'Ask whether an interpreter, a break or another place is needed.',
      },
      {
        sv: 'Misstänker du att barnet far illa: följ er rutin för orosanmälan genast. Den väntar inte på samtycke.',
        en: 'If you suspect that the child is being harmed: follow your routine for reporting concern at once. It does not wait for consent.',
      },
    ],
    after: [
      { sv: 'Fråga vad som var viktigast att få sagt.', en: 'Ask what was most important to say.' },
      {
        sv: 'Gå igenom det du har skrivit, och ändra det som inte stämmer.',
        en: 'Go through what you have written, and change what is not right.',
      },
      {
        sv: 'Säg vad som händer nu, vem som gör det och när ni ses igen.',
        en: 'Say what happens now, who does it and when you meet again.',
      },
    ],
  },
  professional: {
    before: [
      {
        sv: 'Skriv först vad du själv har sett och hört. Håll isär det från vad du tolkar.',
        en: 'First write what you have seen and heard yourself. Keep it apart from what you interpret.',
      },
      {
        sv: 'Ta bara med det som behövs för att stödja barnet, och det du får dela.',
        en: 'Include only what is needed to support the child, and what you may share.',
      },
      {
        sv: 'Fråga barnet före mötet, och ta med barnets egna ord.',
        en: 'Ask the child before the meeting, and bring the child’s own words.',
      },
      {
        sv: 'Misstänker du att barnet far illa: följ er rutin för orosanmälan genast. Den väntar inte på samtycke.',
        en: 'If you suspect that the child is being harmed: follow your routine for reporting concern at once. It does not wait for consent.',
      },
    ],
    after: [
      {
        sv: 'Säg vad du kan göra nu, och vad din verksamhet kan göra.',
        en: 'Say what you can do now, and what your service can do.',
      },
      {
        sv: 'Säg vad du inte vet, och vem som kan veta.',
        en: 'Say what you do not know, and who might.',
      },
      {
        sv: 'Bestäm vem som berättar för barnet och familjen vad som händer nu.',
        en: 'Settle who tells the child and the family what happens now.',
      },
    ],
  },
};

/** Added for children to whom everything is read aloud. */
export const readAloud: readonly Text[] = [
  {
    sv: 'Läs högt, titta på bilden tillsammans och ge gott om tid.',
    en: 'Read aloud, look at the picture together and give plenty of time.',
  },
  {
    sv: 'Barnet kan svara med lek, genom att rita eller genom att peka.',
    en: 'The child can answer by playing, drawing or pointing.',
  },
];
