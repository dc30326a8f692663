const support = ['support', 'consultation', 'investigation', 'immediateProtection'];

/** Where the two differ on purpose, and why. Each makes the package's answer the more careful one. */
export function explained(id, here, there, { purpose, from, holder }) {
  if (
    ['generalClause', 'ownBranch', 'healthInternal'].includes(id) &&
    here === 'fails' &&
    !support.includes(purpose)
  )
    return `${id}: the package counts it for helping the child only; the statute names no purpose`;
  if (here === 'undetermined')
    return `${id}: the package knows no wording of that day; the table of facts has no first day, or only the present wording`;
  if (id === 'ownBranch' && here === 'fails')
    return 'ownBranch: the package counts an operation with its usual secrecy only';
  if (id === 'investigationInformation' && here === 'legalReview' && from === 'familyCounselling')
    return 'investigationInformation: family counsellors are not on the list; the package leaves them to a lawyer';
  if (id === 'lawEnforcementContact' && here === 'legalReview')
    return 'lawEnforcementContact: absolute secrecy goes to a lawyer in the package';
  if (
    id === 'outcome' &&
    here === 'legalReview' &&
    from === 'leisure' &&
    holder === 'anyReporter.orosanmalan'
  )
    return 'outcome: the secrecy of culture and leisure is not settled, so the package has a person look, reports too';
  if (id === 'lawEnforcementMunicipal' && here === 'legalReview' && there === 'fails')
    return 'lawEnforcementMunicipal: private operations are not named in the act; the package leaves them to a lawyer';
  return undefined;
}
