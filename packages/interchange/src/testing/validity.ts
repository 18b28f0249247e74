/** An actor as the manual's table has it. */
const actor = {
  type: "object",
  properties: {
    code: { type: "string", pattern: "^[A-Z]{3}$" },
    sector: { type: "string" },
    entity_text: { type: "string", minLength: 1 },
    identifier_id: { type: "string", pattern: "^Q[1-9][0-9]*$" },
    identifier_text: { type: "string", minLength: 1 },
    office: { type: "string", minLength: 1 },
  },
  required: ["entity_text"],
  additionalProperties: false,
} as const;

/** The record of PLOVER, written after its manual (2021): what it requires, its types of events, its modes. */
export const PLOVER_SCHEMA = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  type: "object",
  properties: {
    id: { type: "string", minLength: 1 },
    date: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
    enddate: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
    actor: { type: "array", items: actor, minItems: 1 },
    recipient: { type: "array", items: actor, minItems: 1 },
    event: {
      type: "array",
      minItems: 1,
      items: {
        enum: [
          "AGREE",
          "CONSULT",
          "SUPPORT",
          "CONCEDE",
          "COOPERATE",
          "AID",
          "RETREAT",
          "REQUEST",
          "ACCUSE",
          "REJECT",
          "THREATEN",
          "PROTEST",
          "SANCTION",
          "MOBILIZE",
          "COERCE",
          "ASSAULT",
        ],
      },
    },
    mode: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } },
    event_loc: { type: "string", minLength: 1 },
    event_text: { type: "string", minLength: 1, pattern: "^[^\\n\\r]*$" },
    cite_info: { type: "string", minLength: 1 },
    link: { type: "string", pattern: "^https?://" },
    coder: { type: "string", minLength: 1 },
    comment: { type: "string", minLength: 1 },
  },
  required: ["id", "date", "actor", "event"],
  additionalProperties: false,
} as const;

/** Every fact has one primary source, a run that used it, and at least one quotation of it, verbatim, at a place. */
export const SHAPES = `
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix prov: <http://www.w3.org/ns/prov#> .
@prefix np: <http://www.nanopub.org/nschema#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix c: <tag:chancery.invalid,2026:ns#> .
@prefix s: <tag:chancery.invalid,2026:shapes#> .

s:Fact a sh:NodeShape ; sh:targetClass np:Nanopublication ;
  sh:property [ sh:path np:hasAssertion ; sh:minCount 1 ; sh:maxCount 1 ; sh:nodeKind sh:IRI ] ;
  sh:property [ sh:path np:hasProvenance ; sh:minCount 1 ; sh:maxCount 1 ; sh:nodeKind sh:IRI ] ;
  sh:property [ sh:path np:hasPublicationInfo ; sh:minCount 1 ; sh:maxCount 1 ; sh:nodeKind sh:IRI ] ;
  sh:property [ sh:path prov:hadPrimarySource ; sh:minCount 1 ; sh:maxCount 1 ; sh:class prov:Entity ] ;
  sh:property [ sh:path prov:wasGeneratedBy ; sh:minCount 1 ; sh:maxCount 1 ; sh:node s:Run ] ;
  sh:property [ sh:path prov:wasDerivedFrom ; sh:minCount 1 ; sh:node s:Quote ] ;
  sh:property [ sh:path prov:generatedAtTime ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:dateTime ] ;
  sh:property [ sh:path c:status ; sh:minCount 1 ; sh:maxCount 1 ] ;
  sh:property [ sh:path c:negated ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:boolean ] ;
  sh:property [ sh:path c:rule ; sh:minCount 1 ; sh:maxCount 1 ] .
s:Run a sh:NodeShape ;
  sh:property [ sh:path prov:used ; sh:minCount 1 ; sh:class prov:Entity ] ;
  sh:property [ sh:path prov:wasAssociatedWith ; sh:minCount 1 ; sh:class prov:SoftwareAgent ] .
s:Quote a sh:NodeShape ;
  sh:property [ sh:path prov:wasQuotedFrom ; sh:minCount 1 ; sh:maxCount 1 ; sh:class prov:Entity ] ;
  sh:property [ sh:path prov:value ; sh:minCount 1 ; sh:maxCount 1 ; sh:minLength 1 ] ;
  sh:property [ sh:path c:start ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:integer ] ;
  sh:property [ sh:path c:end ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:integer ] .
`;
