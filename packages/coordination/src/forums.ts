import type { Forum } from './forum.ts';
import { amalForums } from './forums/amal.ts';
import { bengtsforsForums } from './forums/bengtsfors.ts';
import { dalsEdForums } from './forums/dalsEd.ts';
import { fargelandaForums } from './forums/fargelanda.ts';
import { mellerudForums } from './forums/mellerud.ts';
import { orebroLanForums } from './forums/orebroLan.ts';

/**
 * Forums, teams and programmes as the sources describe them, by id: the five municipalities of Dalsland in 2022, and the
 * networks of Örebro county in 2023.
 *
 * Swedish: samverkansforum. SIP and GIP are ways to plan for one child and no forums, so they are in `@tsi/sip-gip`; that
 * they are offered stands in `forumMaps`. The regional council (SSR) and its group of heads are in `councils`.
 * A switch that stands as `notStated` is the source's silence. One value is our reading: a group that raises individual
 * cases is not strategic only.
 *
 * @example
 * ```ts
 * import { forums } from '@tsi/coordination';
 *
 * forums.bengtsforsSspfWorkingGroup.switches.consentNeeded; // => 'notStated'
 * forums.mellerudStudentHealthMeeting.cadence; // => 'unclear'
 * ```
 */
export const forums = /* @__PURE__ */ (() =>
  ({
    ...bengtsforsForums,
    ...dalsEdForums,
    ...fargelandaForums,
    ...mellerudForums,
    ...amalForums,
    ...orebroLanForums,
  }) satisfies Record<string, Forum>)();
