// The same question put to the package: a request with its child and consents, all invented.
const isoDay = (day) => `${String(day).slice(0, 4)}-${String(day).slice(4, 6)}-${String(day).slice(6)}`;
const yearsBefore = (day, years) => isoDay(day - years * 10_000);
/** The day of birth of somebody who is that old on the day: 17 and 20 for the last day, 18 and 21 for the first. */
const bornOn = (day, age) => {
  const turns = new Date(`${isoDay(day)}T12:00:00Z`);
  if (age === 17 || age === 20) turns.setUTCDate(turns.getUTCDate() + 1);
  const year = turns.getUTCFullYear() - (age === 17 || age === 20 ? age + 1 : age);
  return `${year}-${turns.toISOString().slice(5, 10)}`;
};

const custodians = [{ ref: 'v1' }, { ref: 'v2' }];
const custodian = (ref) => ({ kind: 'custodian', ref });
const child = { kind: 'child' };
const informedOf = ['purpose', 'whatYesMeans', 'whatNoMeans', 'voluntary', 'withdrawal'];
const goldenIds = {
  yes: ['N1', 'N2', 'R1', 'R2', 'P1', 'P2', 'P3', 'L1', 'L2', 'T1', 'T2', 'S1'],
  no: ['N3', 'N4', 'R3', 'L3', 'L4'],
};
const golden = Object.entries(goldenIds).flatMap(([answer, ids]) =>
  ids.map((question) => ({ question, answer })),
);
const goldenAnswers = {
  passed: golden,
  blocked: golden.map((one) => (one.question === 'N2' ? { ...one, answer: 'no' } : one)),
};

export function asked(question) {
  const { holder, from, to, purpose, day, age, category, authority, consent, reported } = question;
  const on = isoDay(day);
  const authorities = { notStated: [], same: ['nämnd A', 'nämnd A'], other: ['nämnd A', 'nämnd B'] }[
    authority
  ];
  const request = {
    schemaVersion: '1',
    holder,
    from: {
      operation: from,
      ...(authorities[0] && { authority: authorities[0] }),
      ...(question.fromPrivate && { private: true }),
    },
    to: {
      operation: to,
      ...(authorities[1] && { authority: authorities[1] }),
      ...(question.toPrivate && { private: true }),
    },
    purpose,
    parts: [{ category, about: 'child' }],
    suspectedHarm: question.suspicion,
    identified: question.identified ? 'yes' : 'no',
    investigation: question.investigation,
    knownAbuseAtHome: question.abuse,
    unableToConsent: question.unable,
    ...(reported && { reportedOn: on }),
    ...(question.golden !== 'notAsked' && { goldenRule: goldenAnswers[question.golden] }),
  };
  const described =
    age === -1
      ? undefined
      : {
          ref: 'barn',
          birthDate: bornOn(day, age),
          custody: 'joint',
          custodians,
          protectedIdentity: question.shielded,
          maturity: [],
        };
  return { request, on, child: described, consents: consent === 'none' ? [] : [record(question, on)] };
}

function record({ consent, holder, from, to, purpose, category, day, age }, on) {
  const before = yearsBefore(day, 1).replace('-02-29', '-02-28');
  const says = (by) => ({ by, on, form: 'written' });
  const everybody = [custodian('v1'), custodian('v2'), child];
  const no = age >= 18 ? child : custodian('v2');
  const dates = {
    expired: { validFrom: before, validTo: before },
    notStarted: {
      validFrom: `${Number(on.slice(0, 4)) + 1}-01-01`,
      validTo: `${Number(on.slice(0, 4)) + 1}-06-30`,
    },
  }[consent] ?? { validFrom: on, validTo: on };
  const common = {
    schemaVersion: '1',
    id: 'samtycke',
    child: consent === 'otherChild' ? 'annat barn' : 'barn',
    given:
      consent === 'oneOfTwo'
        ? [says(custodian('v1'))]
        : consent === 'declined'
          ? everybody.filter((by) => by !== no).map(says)
          : everybody.map(says),
    declined: consent === 'declined' ? [{ by: no, on }] : [],
    withdrawn: consent === 'withdrawn' ? [{ by: no, on }] : [],
    ...dates,
    ...(consent === 'superseded' && { supersededBy: { id: 'ett nyare', on } }),
    informedOf,
    childsVoice: { state: 'recorded', on, attitude: 'for' },
  };
  if (consent === 'planConsent') return { kind: 'planConsent', ...common };
  return {
    kind: 'secrecyWaiver',
    ...common,
    from: {
      holder: consent !== 'otherHolder' ? holder : holder === 'preschool' ? 'healthcare' : 'preschool',
      operation: from,
    },
    to: [{ operation: consent !== 'otherRecipient' ? to : to === 'preschool' ? 'school' : 'preschool' }],
    protects: [{ about: 'child' }],
    categories: [category],
    exclusions: consent === 'excluded' ? [category] : [],
    purpose: consent !== 'otherPurpose' ? purpose : purpose === 'support' ? 'consultation' : 'support',
  };
}

/** What a question means: is consent there, refused or neither? Without a described child nothing is known of either. */
export const meaning = ({ consent, age, shielded }) =>
  age === -1
    ? { consent: 'none', shielded: 'unknown' }
    : {
        consent: { active: 'active', withdrawn: 'refused', declined: 'refused' }[consent] ?? 'none',
        shielded,
      };
