import type { AgeForm } from './ageForm.ts';
import { ageForms } from './ageForm.ts';
import type { CrosswalkLink } from './crosswalkData.ts';
import { questionLinks } from './questionLinks.ts';
import type { Audience, QuestionSet } from './questionSet.ts';
import { shanarri } from './shanarri.ts';
import { shanarriQuestions } from './shanarriQuestions.ts';
import type { Spoke, Wheel } from './wheel.ts';

/** Which questions a guide, a card or a form takes. */
export interface QuestionOptions {
  /** Id of one of the wheel's age forms. */
  readonly ageForm: string;
  readonly for: Audience;
  /** Your own questions. A part that has some here takes no other. */
  readonly questions?: readonly QuestionSet[] | undefined;
  /** For a wheel of your own: to which SHANARRI parts its parts correspond, as `links` of a crosswalk to SHANARRI. */
  readonly links?: readonly CrosswalkLink[] | undefined;
}

/** The questions of one part and where they come from. */
export interface SpokeQuestions {
  readonly spoke: Spoke;
  /** `own`: passed in. `shanarri`: written for the part itself. `linked`: written for a SHANARRI part it is linked to. */
  readonly from: 'own' | 'shanarri' | 'linked' | 'none';
  readonly prompt?: QuestionSet['prompt'];
  readonly questions: QuestionSet['questions'];
  /** The SHANARRI part whose picture suits. */
  readonly picture?: string;
}

/** The questions of every part of a wheel, in the wheel's order; none where none are written. */
export function questionsFor(wheel: Wheel, options: QuestionOptions): readonly SpokeQuestions[] {
  const ageForm = ageFormOf(wheel, options.ageForm);
  const links = linksOf(wheel, options.links);
  requireKnownParts(wheel, options);
  const own = (spoke: string) =>
    narrowest(options.questions ?? [], { spoke, for: options.for, ageForms: [ageForm.id] });
  const shipped = (spoke: string) =>
    narrowest(shanarriQuestions, { spoke, for: options.for, ageForms: sameOrWider(ageForm) });

  return wheel.spokes.map((spoke) => {
    const linked = links.filter(({ from }) => from === spoke.id).map(({ to }) => to);
    const picture = linked[0] === undefined ? {} : { picture: linked[0] };
    const passedIn = own(spoke.id);
    if (passedIn.length > 0) return { spoke, from: 'own', ...joined(passedIn), ...picture };

    const sets = linked.flatMap(shipped);
    if (sets.length === 0) return { spoke, from: 'none', questions: [], ...picture };
    const { prompt, questions } = joined(sets);
    // A line to answer on a scale must be about this part and no other.
    const alone = linked.length === 1 && links.filter(({ to }) => to === linked[0]).length === 1;
    return {
      spoke,
      from: wheel.id === shanarri.id ? 'shanarri' : 'linked',
      ...(alone && prompt && { prompt }),
      questions,
      ...picture,
    };
  });
}

/** One of the wheel's age forms. */
export function ageFormOf(wheel: Wheel, id: string): AgeForm {
  const found = wheel.ageForms.find((form) => form.id === id);
  if (!found) throw new RangeError('ageForm: not one of the wheel’s age forms.');
  return found;
}

/** The shipped age forms that hold every age of this one: words for them suit. */
const sameOrWider = ({ fromAge, toAge }: AgeForm): readonly string[] =>
  ageForms.filter((form) => form.fromAge <= fromAge && toAge <= form.toAge).map(({ id }) => id);

/** Sets worded for the age; where there are none, sets for every age. */
function narrowest(
  sets: readonly QuestionSet[],
  wanted: { readonly spoke: string; readonly for: Audience; readonly ageForms: readonly string[] },
): readonly QuestionSet[] {
  const suiting = sets.filter((set) => set.spoke === wanted.spoke && set.for === wanted.for);
  const forAge = suiting.filter(({ ageForm }) => ageForm !== undefined && wanted.ageForms.includes(ageForm));
  return forAge.length > 0 ? forAge : suiting.filter(({ ageForm }) => ageForm === undefined);
}

const joined = (sets: readonly QuestionSet[]): Pick<SpokeQuestions, 'prompt' | 'questions'> => {
  const prompt = sets.find((set) => set.prompt)?.prompt;
  return { ...(prompt && { prompt }), questions: sets.flatMap(({ questions }) => questions) };
};

const linksOf = (wheel: Wheel, passed: readonly CrosswalkLink[] | undefined): readonly CrosswalkLink[] =>
  passed ?? questionLinks(wheel);

function requireKnownParts(wheel: Wheel, { questions = [], links = [] }: QuestionOptions): void {
  const parts = wheel.spokes.map(({ id }) => id);
  const shanarriParts = shanarri.spokes.map(({ id }) => id);
  const forms = wheel.ageForms.map(({ id }) => id);
  questions.forEach(({ spoke, ageForm }, position) => {
    if (!parts.includes(spoke)) throw new RangeError(`questions.${position}.spoke: not a part of the wheel.`);
    if (ageForm !== undefined && !forms.includes(ageForm))
      throw new RangeError(`questions.${position}.ageForm: not one of the wheel’s age forms.`);
  });
  links.forEach(({ from, to }, position) => {
    if (!parts.includes(from)) throw new RangeError(`links.${position}.from: not a part of the wheel.`);
    if (!shanarriParts.includes(to)) throw new RangeError(`links.${position}.to: not a part of SHANARRI.`);
  });
}
