import { membersOn, MembersOnInput, officesOf, OfficesOfInput } from "@chancery/services";

import { notFound } from "../errors.ts";
import { Members, Offices } from "./shapes/index.ts";
import { procedure, router } from "./trpc.ts";

export const organisations = router({
  members: procedure
    .meta({
      http: "GET /organisations/{body}/members",
      says: "Members of a body on a day, by the tables and by articles; who is not listed is not known to be out.",
      problems: ["not-found"],
    })
    .input(MembersOnInput)
    .output(Members)
    .query(async ({ ctx, input }) => {
      const members = await membersOn({ ctx, input });
      if (!members) throw notFound("organisation");
      return members;
    }),
  offices: procedure
    .meta({
      http: "GET /people/{person}/offices",
      says: "Offices of a person over time, by the tables and by articles.",
      problems: ["not-found"],
    })
    .input(OfficesOfInput)
    .output(Offices)
    .query(async ({ ctx, input }) => {
      const offices = await officesOf({ ctx, input });
      if (!offices) throw notFound("person");
      return offices;
    }),
});
