import { getAgreement, GetAgreementInput, listAgreements, ListAgreementsInput } from "@chancery/services";

import { notFound } from "../errors.ts";
import { AgreementView, MatterPage } from "./shapes/index.ts";
import { procedure, router } from "./trpc.ts";

export const agreements = router({
  list: procedure
    .meta({
      http: "GET /agreements",
      says: "Agreements that articles name, each once; those in most articles first.",
    })
    .input(ListAgreementsInput.prefault({}))
    .output(MatterPage)
    .query(({ ctx, input }) => listAgreements({ ctx, input })),
  get: procedure
    .meta({
      http: "GET /agreements/{id}",
      says: "Parties, steps and lineage of one agreement.",
      problems: ["not-found"],
    })
    .input(GetAgreementInput)
    .output(AgreementView)
    .query(async ({ ctx, input }) => {
      const agreement = await getAgreement({ ctx, input });
      if (!agreement) throw notFound("agreement");
      return agreement;
    }),
});
