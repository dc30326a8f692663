import { dalsland2022 } from '../sources.ts';
import { factorsOf } from './factorsOf.ts';

/** The five dimensions of Plug In, which was for young people at risk of leaving upper secondary school. */
export const plugInDimensions = /* @__PURE__ */ factorsOf('plugIn', /* @__PURE__ */ dalsland2022('2.2'), [
  [
    'wholePerson',
    ['Individcentrerat arbetssätt', 'Centred on the person'],
    [
      'Utgår stödet från elevens hela situation, också utanför det pedagogiska?',
      'Does the support start from the pupil’s whole situation, beyond teaching too?',
    ],
    [
      'Stödet träffar skolarbetet men inte det som hindrar.',
      'The support reaches school work but not what stands in the way.',
    ],
  ],
  [
    'keepingTrack',
    ['Koll och uppföljning', 'Keeping track'],
    [
      'Märker ni på ett ordnat sätt när en elev glider ifrån skolan, och finns stöd att sätta in då?',
      'Do you notice in an orderly way when a pupil drifts from school, and is there support to put in then?',
    ],
    ['Avbrottet märks först när det har skett.', 'Leaving shows only when it has happened.'],
  ],
  [
    'relations',
    ['Bemötande', 'Relations'],
    [
      'Bygger ni medvetet goda relationer mellan elever och vuxna i skolan?',
      'Do you build good relations between pupils and adults at school on purpose?',
    ],
    ['Eleven har ingen vuxen som håller kvar.', 'The pupil has no adult to hold on to.'],
  ],
  [
    'flexibility',
    ['Flexibilitet', 'Flexibility'],
    [
      'Kan skolan ändra arbetssätt och takt efter eleven?',
      'Can the school change ways and pace to suit the pupil?',
    ],
    ['Eleven möter det som redan har misslyckats.', 'The pupil meets what has already failed.'],
  ],
  [
    'collaboration',
    ['Samverkan', 'Collaboration'],
    [
      'Finns forum, rutiner och någon som samordnar, så att eleven slipper många kontakter?',
      'Are there forums, routines and someone who coordinates, so that the pupil is spared many contacts?',
    ],
    ['Eleven får själv hålla reda på alla.', 'The pupil has to keep track of everyone.'],
  ],
]);
