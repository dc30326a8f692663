import { goalsOf } from './goalsOf.ts';

/** 4.2.2: what all children and young people shall notice. */
export const childGoals = /* @__PURE__ */ goalsOf(
  '4.2.2',
  { audience: 'children', direction: 'overall', ages: 'notStated' },
  [
    [
      'know',
      'Jag vet att den som är liten har någonstans att leka.',
      'I know that small children have somewhere to play.',
    ],
    [
      'experience',
      'Jag upplever att det finns något att göra: föreningar, kultur, idrott och friluftsliv.',
      'I find that there are things to do: clubs, culture, sports and outdoor life.',
    ],
    [
      'beAbleTo',
      'Jag kan vara med på fritidsaktiviteter som är öppna när vi behöver dem, också på helger, och som betyder något för unga.',
      'I can take part in activities that are open when we need them, at weekends too, and that matter to young people.',
      'several',
    ],
    [
      'say',
      'Jag säger att både fritiden och skolan ger mig något.',
      'I say that I get something out of both my free time and school.',
      'several',
    ],
    [
      'say',
      'Jag säger att jag ständigt är på väg att lära mig något nytt.',
      'I say that I am always learning something new.',
    ],
    [
      'experience',
      'Jag upplever att det är säkert och tryggt där jag bor, till exempel när jag cyklar och leker.',
      'I find that it is safe where I live, for example when I cycle and play.',
    ],
    ['know', 'Jag vet att hjälp går att få.', 'I know that help is to be had.'],
    [
      'know',
      'Jag vet vad som finns för mig i kommunen och vem jag kontaktar.',
      'I know what there is for me in the municipality and whom to contact.',
      'several',
    ],
    [
      'experience',
      'Jag upplever att föräldrar och andra vuxna finns nära och säger ifrån när det behövs.',
      'I find that parents and other adults are near and say no when it is needed.',
      'several',
    ],
    ['meet', 'Jag möter vuxna som engagerar sig.', 'I meet adults who take an interest.'],
    ['feel', 'Jag känner att jag blir behandlad med respekt.', 'I feel that I am treated with respect.'],
    [
      'have',
      'Jag har vuxna att se upp till och att lita på.',
      'I have adults to look up to and to rely on.',
      'several',
    ],
    [
      'feel',
      'Jag känner att jag kan prata med någon när jag har det svårt.',
      'I feel that I can talk to somebody when things are hard.',
    ],
    [
      'know',
      'Jag vet att jag kan påverka och vara med när något bestäms.',
      'I know that I can have influence and a part in what is decided.',
      'several',
    ],
    ['know', 'Jag vet skillnaden mellan rätt och fel.', 'I know the difference between right and wrong.'],
    [
      'dare',
      'Jag vågar säga vad jag tycker och tror på mig själv och på det jag kommer på.',
      'I dare to say what I think, and I believe in myself and in what I come up with.',
      'several',
    ],
    [
      'trust',
      'Jag litar både på mig själv och på de vuxna och samhället omkring mig.',
      'I trust myself as well as the adults and the society around me.',
      'several',
    ],
    [
      'feel',
      'Jag känner mig trygg och känner att andra ser mig och tycker om mig.',
      'I feel safe, and feel that others see me and like me.',
      'several',
    ],
    ['feel', 'Jag känner att min uppväxt har varit bra.', 'I feel that my childhood has been good.'],
    ['dare', 'Jag vågar vara den jag är.', 'I dare to be who I am.'],
    ['think', 'Jag tänker ljust och med hopp.', 'My thoughts are bright and full of hope.'],
    ['feel', 'Jag känner tillförsikt inför det som kommer.', 'I feel confident about what lies ahead.'],
    ['feel', 'Jag känner att jag vill stanna i kommunen.', 'I feel that I want to stay in the municipality.'],
  ],
);
