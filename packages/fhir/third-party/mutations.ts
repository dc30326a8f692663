// One fault at a time, put into an export that is right: who refuses it?
import type { Bundle } from '../src/index.ts';

// biome-ignore lint/suspicious/noExplicitAny: a fault may break any shape.
type Json = Record<string, any>;

const resource = (bundle: Bundle, type: string, index = 0): Json =>
  bundle.entry.map(({ resource: one }) => one as Json).filter(({ resourceType }) => resourceType === type)[
    index
  ]!;

const at =
  (type: string, change: (it: Json, bundle: Json) => void, index = 0) =>
  (bundle: Bundle) =>
    change(resource(bundle, type, index), bundle as unknown as Json);
const uuid = 'urn:uuid:5e4a2c9e-0000-4000-8000-000000000000';
const personnummer = 'http://electronichealth.se/identifier/personnummer';

/** Each fault with what it does to a bundle of a SIP. */
export const mutations: Readonly<Record<string, (bundle: Bundle) => void>> = {
  'CarePlan without status': at('CarePlan', (it) => delete it.status),
  'CarePlan without intent': at('CarePlan', (it) => delete it.intent),
  'CarePlan without subject': at('CarePlan', (it) => delete it.subject),
  'CarePlan.status in Swedish': at('CarePlan', (it) => (it.status = 'aktiv')),
  'CarePlan.intent in Swedish': at('CarePlan', (it) => (it.intent = 'plan för barnet')),
  'CarePlan.intent of a request': at('CarePlan', (it) => (it.intent = 'original-order')),
  'CarePlan.title a list': at('CarePlan', (it) => (it.title = ['Plan'])),
  'CarePlan.goal not a list': at('CarePlan', (it) => (it.goal = it.goal[0])),
  'CarePlan with an unknown element': at('CarePlan', (it) => (it.samtycke = 'ja')),
  'CarePlan.description a number': at('CarePlan', (it) => (it.description = 7)),
  'CarePlan.created in Swedish form': at('CarePlan', (it) => (it.created = '27 januari 2026')),
  'CarePlan.period.start with a space': at('CarePlan', (it) => (it.period.start = '2026-01-27 09:00')),
  'CarePlan.activity in detail and by reference': at(
    'CarePlan',
    (it) => (it.activity[0].detail = { status: 'scheduled' }),
  ),
  'CarePlan.goal refers to the patient': at('CarePlan', (it) => (it.goal[0].reference = 'Patient/barn')),
  'CarePlan.addresses refers to a goal': at(
    'CarePlan',
    (it) => (it.addresses[0].reference = it.goal[0].reference),
  ),
  'Goal without description': at('Goal', (it) => delete it.description),
  'Goal without lifecycleStatus': at('Goal', (it) => delete it.lifecycleStatus),
  'Goal.lifecycleStatus unknown': at('Goal', (it) => (it.lifecycleStatus = 'ongoing')),
  'Goal.target with a detail and no measure': at(
    'Goal',
    (it) => (it.target = [{ detailString: 'fyra dagar' }]),
  ),
  'Goal.description a text': at('Goal', (it) => (it.description = 'Att vara med på bilden.')),
  'Observation without code': at('Observation', (it) => delete it.code),
  'Observation.status unknown': at('Observation', (it) => (it.status = 'klar')),
  'Observation with a value and a reason for none': at('Observation', (it) => {
    it.valueString = 'x';
    it.dataAbsentReason = { text: 'x' };
  }),
  'Observation with two values': at('Observation', (it) => {
    it.valueString = 'x';
    it.valueInteger = 1;
  }),
  'Observation.effectiveDateTime 30 February': at(
    'Observation',
    (it) => (it.effectiveDateTime = '2026-02-30'),
  ),
  'Patient.birthDate 30 February': at('Patient', (it) => (it.birthDate = '2014-02-30')),
  'Patient.birthDate with a time': at('Patient', (it) => (it.birthDate = '2014-05-12T00:00:00Z')),
  'Patient.gender in Swedish': at('Patient', (it) => (it.gender = 'flicka')),
  'Patient.name a text': at('Patient', (it) => (it.name = 'Påhittat barn')),
  'Patient.identifier with a wrong check digit': at('Patient', (it) =>
    it.identifier.push({ system: personnummer, value: '201212121213' }),
  ),
  'RelatedPerson without patient': at('RelatedPerson', (it) => delete it.patient),
  'RelatedPerson.telecom without system': at(
    'RelatedPerson',
    (it) => (it.telecom = [{ value: '0531-000 01' }]),
  ),
  'CareTeam.participant.period reversed': at(
    'CareTeam',
    (it) => (it.participant[0].period.end = '2025-01-01'),
  ),
  'CareTeam.participant an empty list': at('CareTeam', (it) => (it.participant = [])),
  'ServiceRequest without intent': at('ServiceRequest', (it) => delete it.intent),
  'ServiceRequest with two occurrences': at(
    'ServiceRequest',
    (it) => (it.occurrenceDateTime = it.occurrencePeriod.start),
  ),
  'ServiceRequest.occurrencePeriod reversed': at(
    'ServiceRequest',
    (it) => (it.occurrencePeriod.end = '2026-01-01'),
  ),
  'Task without intent': at('Task', (it) => delete it.intent),
  'Task.status unknown': at('Task', (it) => (it.status = 'planned')),
  'a reference to nothing': at('Goal', (it) => (it.subject.reference = 'Patient/annat')),
  'a reference to nothing contained': at('Goal', (it) => (it.subject.reference = '#annat')),
  'a reference to no uuid': at('Goal', (it) => (it.subject.reference = uuid)),
  'an extension with a value and parts': at('CarePlan', (it) => {
    const [one] = it.extension.filter((extension: Json) => extension.valueCode);
    one.extension = [{ url: 'x', valueCode: 'x' }];
  }),
  'an extension without url': at('CarePlan', (it) => delete it.extension[0].url),
  'an id with a space': at('Goal', (it) => (it.id = 'mål 1')),
  'an empty text': at('CarePlan', (it) => (it.description = '')),
  'an empty object': at('CarePlan', (it) => (it.encounter = {})),
  'a null': at('CarePlan', (it) => (it.description = null)),
  'Bundle without type': at('CarePlan', (_, bundle) => delete bundle.type),
  'an entry without a resource type': at('Goal', (it) => delete it.resourceType),
};

/** Faults that none of the three sees. The day one does, this list is to be shortened. */
export const passesEverybody: ReadonlySet<string> = new Set([
  'CarePlan.intent of a request',
  'RelatedPerson.telecom without system',
]);

/** Faults against the profile of a SIP, which FHIR itself allows. */
export const profileMutations: Readonly<Record<string, (carePlan: Json) => void>> = {
  'nobody responsible': (it) => delete it.author,
  'no team': (it) => delete it.careTeam,
  'no goal': (it) => delete it.goal,
  'nothing to be done': (it) => delete it.activity,
  'no first day': (it) => delete it.period.start,
  'no title': (it) => delete it.title,
  'an order': (it) => (it.intent = 'order'),
  'another kind of plan': (it) => (it.category[0].coding[0].code = 'gip'),
  'without Inera’s code': (it) => it.category[0].coding.pop(),
  'an activity in detail': (it) => (it.activity[0] = { detail: { status: 'scheduled' } }),
};
