import * as z from 'zod';

// What is used of the answers of Kolada's API, version 3. It may add fields, so they are not strict.

const count = /* @__PURE__ */ z.int().min(0);
const next_url = /* @__PURE__ */ z.string().nullish();

/** Indicators, municipalities or groups of municipalities. */
export const KoladaNames = /* @__PURE__ */ z.object({
  count,
  next_url,
  values: /* @__PURE__ */ z.array(
    /* @__PURE__ */ z.object({
      id: /* @__PURE__ */ z.string(),
      title: /* @__PURE__ */ z.string(),
      description: /* @__PURE__ */ z.string().nullish(),
    }),
  ),
});

/** Figures by indicator, unit and year, and in each by gender. */
export const KoladaData = /* @__PURE__ */ z.object({
  count,
  next_url,
  values: /* @__PURE__ */ z.array(
    /* @__PURE__ */ z.object({
      kpi: /* @__PURE__ */ z.string(),
      municipality: /* @__PURE__ */ z.string(),
      period: /* @__PURE__ */ z.int(),
      values: /* @__PURE__ */ z.array(
        /* @__PURE__ */ z.object({
          gender: /* @__PURE__ */ z.string(),
          value: /* @__PURE__ */ z.number().nullable(),
          status: /* @__PURE__ */ z.string().nullish(),
          count: /* @__PURE__ */ z.int().nullish(),
          isdeleted: /* @__PURE__ */ z.boolean().nullish(),
        }),
      ),
    }),
  ),
});
export type KoladaData = z.infer<typeof KoladaData>;
