import type { Plan } from '@tsi/sip-gip';
import { at, items, mark, textAt } from '../cursor.ts';
import { dataAbsent, dataAbsentExtension } from '../dataAbsent.ts';
import { ownExtension } from '../ours.ts';
import { push } from './draft.ts';
import { lose, referTo } from './exporting.ts';
import { element, type Field, fieldsOf, text } from './field.ts';
import { planConcept, saysPart } from './planConcept.ts';
import { refs } from './refs.ts';
import { type ResourceKind, readResource, writeResource } from './resourceField.ts';

type Measure = Extract<Plan['measuresByOthers'], { kind: 'some' }>['measures'][number];

/** What somebody else does. Swedish: åtgärd som vidtas av någon annan. */
const measure: ResourceKind<Measure> = {
  type: 'ServiceRequest',
  hint: 'measure',
  subject: 'subject',
  always: { intent: 'plan', status: 'active', category: [planConcept('measure-by-others')] },
  is: saysPart('measure-by-others', 'category'),
  mapping: fieldsOf<Measure>({
    by: element(text, 'performer', 0, 'display'),
    description: element(text, 'code', 'text'),
    needs: refs('reasonReference', 'need'),
  }),
};

type Measures = Plan['measuresByOthers'];
const measuresUrl = ownExtension('measures-by-others');

/** What others do; that it was asked for, and whether there is any, stands in an extension of ours. */
export const measuresByOthers: Field<Measures> = {
  write: (it, to, out, path) => {
    const { kind: answer, measures } = it as { kind?: Measures['kind']; measures?: MeasureList };
    if (answer !== undefined) {
      if (answer === 'none') lose(out, 'fhir/ownExtension', path);
      push(to, 'extension', {
        url: measuresUrl,
        ...(answer === 'notAsked' ? { extension: [dataAbsent('notAsked')] } : { valueCode: answer }),
      });
    }
    if (measures?.length === 0)
      push(to, 'extension', { url: ownExtension('empty-list'), valueCode: 'measures' });
    for (const [index, one] of (measures ?? []).entries())
      push(to, 'activity', {
        reference: referTo(writeResource(measure, one, out, [...path, 'measures', index])),
      });
  },
  read: (from, into) => {
    const extension = items(from, 'extension').find((one) => textAt(one, 'url') === measuresUrl);
    const absent = items(extension, 'extension').some((one) => textAt(one, 'url') === dataAbsentExtension);
    const answer = absent
      ? 'notAsked'
      : (['some', 'none'] as const).find((one) => one === textAt(extension, 'valueCode'));
    if (answer) mark(extension);
    const empty = items(from, 'extension').find(
      (one) => textAt(one, 'url') === ownExtension('empty-list') && textAt(one, 'valueCode') === 'measures',
    );
    if (empty) mark(empty);
    const measures = items(from, 'activity').flatMap(
      (activity) => readResource(measure, at(activity, 'reference'), into) ?? [],
    );
    if (!answer && !empty && measures.length === 0) return undefined;
    return {
      ...(answer && { kind: answer }),
      ...((measures.length > 0 || empty) && { measures }),
    } as Measures;
  },
};
type MeasureList = Extract<Measures, { kind: 'some' }>['measures'];
