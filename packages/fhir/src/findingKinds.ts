import type { Catalogue } from '@tsi/core';

/** What this package can find. Codes are stable; the words may be improved. */
export const findingKinds = {
  // What validators of FHIR miss

  'fhir/notADay': {
    severity: 'error',
    message: { sv: 'Dagen finns inte i kalendern.', en: 'The day is not in the calendar.' },
  },
  'fhir/reversedPeriod': {
    severity: 'error',
    message: { sv: 'Perioden slutar före sin första dag.', en: 'The period ends before it begins.' },
  },
  'fhir/danglingReference': {
    severity: 'error',
    message: {
      sv: 'Hänvisningen pekar på något som inte finns i paketet.',
      en: 'The reference points at something that is not in the bundle.',
    },
    hint: {
      sv: 'Lägg till resursen, eller hänvisa med beteckning (identifier) i stället för adress.',
      en: 'Add the resource, or refer by identifier instead of by address.',
    },
  },
  'fhir/emptyElement': {
    severity: 'error',
    message: {
      sv: 'Elementet är tomt. FHIR vill att det som inte finns utelämnas.',
      en: 'The element is empty. FHIR wants what is not there left out.',
    },
  },
  'fhir/twoValues': {
    severity: 'error',
    message: {
      sv: 'Två värden på samma fråga. Bara ett av dem får stå.',
      en: 'Two values for the same question. Only one of them may stand.',
    },
    hint: { sv: 'Behåll ett av: {elements}.', en: 'Keep one of: {elements}.' },
  },
  'fhir/personalNumber': {
    severity: 'error',
    message: {
      sv: 'Numret är inte ett personnummer eller samordningsnummer med tolv siffror och rätt kontrollsiffra.',
      en: 'The number is not a personal or coordination number of twelve digits with the right check digit.',
    },
  },
  'fhir/tooDeep': {
    severity: 'error',
    message: {
      sv: 'Paketet är nästlat djupare än {limit} steg. Det som ligger djupare är inte läst.',
      en: 'The bundle is nested deeper than {limit} steps. What lies deeper is not read.',
    },
  },

  // Reading

  'fhir/notABundle': {
    severity: 'error',
    message: {
      sv: 'Det här är inte ett paket (Bundle) av FHIR-resurser.',
      en: 'This is not a bundle of FHIR resources.',
    },
  },
  'fhir/noPlan': {
    severity: 'error',
    message: { sv: 'Paketet har ingen plan (CarePlan).', en: 'The bundle has no plan (CarePlan).' },
  },
  'fhir/severalPlans': {
    severity: 'warning',
    message: {
      sv: 'Paketet har flera planer (CarePlan). Den första är läst.',
      en: 'The bundle has several plans (CarePlan). The first is read.',
    },
    hint: { sv: 'Lägg varje plan i ett eget paket.', en: 'Put each plan in a bundle of its own.' },
  },
  'fhir/enteredInError': {
    severity: 'error',
    message: {
      sv: 'Resursen är märkt som införd av misstag. Den läses inte.',
      en: 'The resource is marked as entered in error. It is not read.',
    },
  },
  'fhir/modifierExtension': {
    severity: 'error',
    message: {
      sv: 'Ett tillägg som ändrar innebörden, och som vi inte känner. Resursen kan inte läsas säkert.',
      en: 'An extension that changes the meaning, and that we do not know. The resource cannot be read safely.',
    },
  },
  'fhir/notAWholePlan': {
    severity: 'warning',
    message: {
      sv: 'Det som förstods är inte en hel plan. Det finns i ”draft”, och det som saknas räknas upp.',
      en: 'What was understood is not a whole plan. It is in “draft”, and what is missing is listed.',
    },
  },
  'fhir/otherDocuments': {
    severity: 'info',
    message: {
      sv: 'Paketet har också annat: plan, hjulsvar eller samtycken. De läses var för sig.',
      en: 'The bundle also has something else: a plan, wheel answers or consents. They are read on their own.',
    },
  },

  // Reading wheel answers

  'fhir/noWheelAnswers': {
    severity: 'error',
    message: {
      sv: 'Paketet har inga hjulsvar (QuestionnaireResponse) som kunde läsas.',
      en: 'The bundle has no wheel answers (QuestionnaireResponse) that could be read.',
    },
  },
  'fhir/unknownWheel': {
    severity: 'error',
    message: {
      sv: 'Svaren är gjorda med ett hjul, en version, en skala eller en åldersform som inte är känd här.',
      en: 'The answers were made with a wheel, version, scale or age form that is not known here.',
    },
    hint: { sv: 'Kända hjul: {known}.', en: 'Known wheels: {known}.' },
  },
  'fhir/notFinished': {
    severity: 'warning',
    message: {
      sv: 'Svaren är inte avslutade. De läses inte.',
      en: 'The answers are not completed. They are not read.',
    },
  },
  'fhir/noInformant': {
    severity: 'error',
    message: {
      sv: 'Det går inte att läsa ut vem som svarade. Svaren läses inte.',
      en: 'It cannot be told who answered. The answers are not read.',
    },
    hint: {
      sv: 'Barnet är en Patient; för andra ska källan (source) säga vem det är till barnet.',
      en: 'The child is a Patient; for others the source must say who they are to the child.',
    },
  },
  'fhir/otherAssessment': {
    severity: 'error',
    message: {
      sv: 'Svaren sägs höra till en skattning som gjordes en annan dag eller med ett annat hjul. De läses inte.',
      en: 'The answers are said to belong to an assessment of another day or another wheel. They are not read.',
    },
  },
  'fhir/notAnAssessment': {
    severity: 'error',
    message: {
      sv: 'Det som förstods är inte en hel skattning. Det som saknas räknas upp.',
      en: 'What was understood is not a whole assessment. What is missing is listed.',
    },
  },
  'fhir/observationDiffers': {
    severity: 'warning',
    message: {
      sv: 'Observationen säger något annat än svaren den bygger på. Svaren gäller.',
      en: 'The observation says something else than the answers it rests on. The answers count.',
    },
  },

  // Reading consents

  'fhir/noConsents': {
    severity: 'error',
    message: {
      sv: 'Paketet har inget samtycke (Consent) som kunde läsas.',
      en: 'The bundle has no consent (Consent) that could be read.',
    },
  },
  'fhir/unknownConsent': {
    severity: 'error',
    message: {
      sv: 'Det går inte att läsa ut vad samtycket gäller: en plan, att lämna uppgifter eller en insats. Det läses inte.',
      en: 'It cannot be told what the consent is for: a plan, giving information or an intervention. It is not read.',
    },
    hint: {
      sv: 'De tre ersätter aldrig varandra. Be avsändaren säga vilket det är.',
      en: 'The three never replace one another. Ask the sender which it is.',
    },
  },
  'fhir/consentStopped': {
    severity: 'error',
    message: {
      sv: 'Statusen säger att samtycket inte gäller, men inte vem som tog tillbaka det eller när. Det läses inte.',
      en: 'The status says that the consent does not count, but not who took it back or when. It is not read.',
    },
    hint: {
      sv: 'Utgå från att det inte gäller, och fråga avsändaren.',
      en: 'Take it that it does not count, and ask the sender.',
    },
  },
  'fhir/consentRestricts': {
    severity: 'error',
    message: {
      sv: 'Samtycket har ett villkor som inte förstods. Utan det skulle samtycket räcka längre än det gör, så det läses inte.',
      en: 'The consent has a condition that was not understood. Without it the consent would reach further, so it is not read.',
    },
  },
  'fhir/notAConsent': {
    severity: 'error',
    message: {
      sv: 'Det som förstods är inte ett helt samtycke. Det som saknas räknas upp.',
      en: 'What was understood is not a whole consent. What is missing is listed.',
    },
  },
} as const satisfies Catalogue;

/** The codes of this package's findings. */
export type FhirCode = keyof typeof findingKinds;
