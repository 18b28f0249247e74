import {
  membershipMatrix,
  MembershipMatrixInput,
  membersOn,
  MembersOnInput,
  officesOf,
  OfficesOfInput,
  peopleMet,
  PeopleMetInput,
} from "@chancery/services";

import { notFound } from "../errors.ts";
import { Members, MembershipMatrix, Offices, PeopleMet } from "./shapes/index.ts";
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
  matrix: procedure
    .meta({
      http: "GET /organisations/{body}/matrix",
      says: "Members of a body against the articles that name some, or against years: stated, by the tables only, denied, contradicting. A partial list is told as one.",
      problems: ["not-found"],
    })
    .input(MembershipMatrixInput)
    .output(MembershipMatrix)
    .query(async ({ ctx, input }) => {
      const matrix = await membershipMatrix({ ctx, input });
      if (!matrix) throw notFound("organisation");
      return matrix;
    }),
  met: procedure
    .meta({
      http: "GET /people/{person}/met",
      says: "Whom a person met most, by meetings that are reported to have taken place.",
    })
    .input(PeopleMetInput)
    .output(PeopleMet)
    .query(({ ctx, input }) => peopleMet({ ctx, input })),
});
