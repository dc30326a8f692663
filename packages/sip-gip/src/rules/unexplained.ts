import type { Statement } from '../planFields.ts';

/** Neither words, nor a declined answer, nor a reason why there is none. */
export const isUnexplained = (statement: Statement): boolean =>
  statement.kind === 'nothing' && statement.nothing !== 'declined' && statement.why === undefined;
