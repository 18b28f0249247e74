import { getAgreement, GetAgreementInput, listAgreements, ListAgreementsInput } from "@chancery/services";

import { notFound } from "../errors.ts";
import { procedure, router } from "./trpc.ts";

export const agreements = router({
  /** Those named in most articles first. */
  list: procedure
    .input(ListAgreementsInput.prefault({}))
    .query(({ ctx, input }) => listAgreements({ ctx, input })),
  /** Parties, steps and lineage of one. NOT_FOUND when there is none. */
  get: procedure.input(GetAgreementInput).query(async ({ ctx, input }) => {
    const agreement = await getAgreement({ ctx, input });
    if (!agreement) throw notFound("agreement");
    return agreement;
  }),
});
