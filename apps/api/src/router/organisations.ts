import { membersOn, MembersOnInput, officesOf, OfficesOfInput } from "@chancery/services";

import { notFound } from "../errors.ts";
import { procedure, router } from "./trpc.ts";

export const organisations = router({
  /** Members of a body on a day, by the tables and by articles. NOT_FOUND when neither knows the body. */
  members: procedure.input(MembersOnInput).query(async ({ ctx, input }) => {
    const members = await membersOn({ ctx, input });
    if (!members) throw notFound("organisation");
    return members;
  }),
  /** Offices of a person over time. NOT_FOUND when neither the tables nor an article know the person. */
  offices: procedure.input(OfficesOfInput).query(async ({ ctx, input }) => {
    const offices = await officesOf({ ctx, input });
    if (!offices) throw notFound("person");
    return offices;
  }),
});
