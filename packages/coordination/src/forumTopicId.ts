import * as z from 'zod';

/** The id of a topic: one of `forumTopics`, or one of your own. Swedish: ämne. */
export const ForumTopicId = /* @__PURE__ */ z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/)
  .max(100);
