import type { Plan } from './plan.ts';

/**
 * An invented Barnets plan: preschool and child health centre, early. Nobody in it exists.
 *
 * Swedish: påhittad Barnets plan, för exempel och prov.
 */
export const exampleBarnetsPlan: Plan = {
  schemaVersion: '1',
  kind: 'barnetsPlan',
  basis: 'local',
  id: 'plan-3',
  version: 1,
  child: { ref: 'barn' },
  custodians: [{ ref: 'v1' }, { ref: 'v2' }],
  protectedIdentity: 'no',
  reason: 'Påhittat exempel. Språket dröjer, och barnet drar sig undan i leken.',
  childsVoice: {
    words: {
      kind: 'nothing',
      nothing: 'notApplicable',
      why: 'Barnet är två år. Vi har sett hur det leker och visar vad det vill.',
    },
    goal: { kind: 'nothing', nothing: 'notApplicable', why: 'Barnet är två år.' },
  },
  views: [
    {
      by: { kind: 'custodian', ref: 'v1' },
      statement: { kind: 'said', words: 'Hemma pratar barnet mer, på två språk.' },
    },
    { by: { kind: 'custodian', ref: 'v2' }, statement: { kind: 'said', words: 'Jag undrar över hörseln.' } },
  ],
  disagreements: [],
  needs: [{ id: 'n1', text: 'Att bli förstådd.' }],
  goals: [{ id: 'g1', text: 'Barnet visar vad det vill på förskolan.', level: 'step', needs: ['n1'] }],
  actions: [
    {
      id: 'a1',
      description: 'Bilder och tecken i leken.',
      huvudman: 'kommun',
      operation: 'preschool',
      responsibleRole: 'förskollärare',
      start: '2026-01-19',
      status: 'ongoing',
      needs: ['n1'],
    },
    {
      id: 'a2',
      description: 'Hörselprov.',
      huvudman: 'region',
      operation: 'childHealthCentre',
      responsibleRole: 'BVC-sjuksköterska',
      start: '2026-02-12',
      status: 'planned',
      needs: ['n1'],
    },
  ],
  measuresByOthers: { kind: 'none' },
  participants: [
    { who: { kind: 'custodian', ref: 'v1' }, attendance: 'attended', from: '2026-01-15' },
    { who: { kind: 'custodian', ref: 'v2' }, attendance: 'attended', from: '2026-01-15' },
    {
      who: { kind: 'professional', operation: 'preschool', role: 'förskollärare' },
      attendance: 'attended',
      from: '2026-01-15',
    },
    {
      who: { kind: 'professional', operation: 'childHealthCentre', role: 'BVC-sjuksköterska' },
      attendance: 'attended',
      from: '2026-01-15',
    },
  ],
  consents: [{ kind: 'planConsent', ref: 'samtycke-plan' }],
  startsOn: '2026-01-15',
  followUps: [{ on: '2026-04-09', caller: { operation: 'preschool', role: 'förskollärare' } }],
  overallResponsible: { operation: 'preschool', contactRole: 'trygghetsperson' },
  parts: [
    { path: ['reason'], holder: 'preschool', category: 'wellbeing', about: 'child' },
    { path: ['needs'], holder: 'preschool', category: 'wellbeing', about: 'child' },
    { path: ['goals'], holder: 'preschool', category: 'wellbeing', about: 'child' },
    { path: ['actions', 0], holder: 'preschool', category: 'interventions', about: 'child' },
    { path: ['actions', 1], holder: 'healthcare', category: 'interventions', about: 'child' },
    { path: ['followUps'], holder: 'preschool', category: 'meeting', about: 'child' },
  ],
};
