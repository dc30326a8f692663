import type { Plan } from './plan.ts';

/**
 * An invented GIP: school and social services around an invented pupil. Nobody in it exists.
 *
 * Swedish: påhittad GIP, för exempel och prov.
 */
export const exampleGip: Plan = {
  schemaVersion: '1',
  kind: 'gip',
  basis: 'local',
  id: 'plan-2',
  version: 1,
  child: { ref: 'barn' },
  custodians: [{ ref: 'v1' }],
  protectedIdentity: 'no',
  reason: 'Påhittat exempel. Hemma har vardagen rasat, och i skolan orkar barnet inte hela dagen.',
  childsVoice: {
    words: { kind: 'nothing', nothing: 'declined' },
    goal: { kind: 'said', words: 'Att det ska vara lugnt på kvällarna.' },
  },
  views: [
    {
      by: { kind: 'custodian', ref: 'v1' },
      statement: { kind: 'said', words: 'Jag behöver avlastning ett tag.' },
    },
  ],
  disagreements: [],
  needs: [
    { id: 'n1', text: 'Lugnare kvällar.', target: 'environment' },
    { id: 'n2', text: 'Kortare dagar en tid.' },
  ],
  goals: [{ id: 'g1', text: 'Barnet sover som förut.', level: 'step', needs: ['n1'] }],
  actions: [
    {
      id: 'a1',
      description: 'Stödfamilj varannan helg.',
      huvudman: 'kommun',
      operation: 'childAndFamilyServices',
      responsibleRole: 'socialsekreterare',
      start: '2026-01-12',
      status: 'ongoing',
      needs: ['n1'],
    },
    {
      id: 'a2',
      description: 'Anpassad skoldag.',
      huvudman: 'kommun',
      operation: 'school',
      responsibleRole: 'rektor',
      start: '2026-01-12',
      status: 'ongoing',
      needs: ['n2'],
    },
  ],
  measuresByOthers: { kind: 'none' },
  participants: [
    { who: { kind: 'child' }, attendance: 'attended', from: '2026-01-08' },
    { who: { kind: 'custodian', ref: 'v1' }, attendance: 'attended', from: '2026-01-08' },
    {
      who: { kind: 'professional', operation: 'school', role: 'rektor' },
      attendance: 'attended',
      from: '2026-01-08',
    },
    {
      who: { kind: 'professional', operation: 'childAndFamilyServices', role: 'socialsekreterare' },
      attendance: 'attended',
      from: '2026-01-08',
    },
  ],
  consents: [{ kind: 'planConsent', ref: 'samtycke-plan' }],
  startsOn: '2026-01-08',
  meetingOn: '2026-01-08',
  followUps: [{ on: '2026-03-05', caller: { operation: 'school', role: 'rektor' } }],
  overallResponsible: { operation: 'childAndFamilyServices', contactRole: 'socialsekreterare' },
  parts: [
    { path: ['reason'], holder: 'socialservices', category: 'familySituation', about: 'child' },
    { path: ['childsVoice'], holder: 'socialservices', category: 'childsWords', about: 'child' },
    {
      path: ['views', 0],
      holder: 'socialservices',
      category: 'custodiansWords',
      about: 'custodian',
      ref: 'v1',
    },
    { path: ['needs'], holder: 'socialservices', category: 'wellbeing', about: 'child' },
    { path: ['goals'], holder: 'socialservices', category: 'wellbeing', about: 'child' },
    { path: ['actions', 0], holder: 'socialservices', category: 'interventions', about: 'child' },
    { path: ['actions', 1], holder: 'school.other', category: 'interventions', about: 'child' },
    { path: ['followUps'], holder: 'socialservices', category: 'meeting', about: 'child' },
  ],
};
