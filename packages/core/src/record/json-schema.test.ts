import { expect, test } from "vitest";

import { articleRecordJsonSchema } from "./article-record.ts";

/** The published schema is a file that people can fetch; `vitest run -u` writes it anew. */
test("the published JSON Schema is that of the record", async () => {
  const schema = { $id: "urn:chancery:article-record:1", ...articleRecordJsonSchema() };
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
    "../../article-record.schema.json",
  );
});
