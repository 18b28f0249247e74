import { context } from "../../server/api.ts";
import { texts } from "../../text/server.ts";

/** By what the record was read; nothing where the store does not open: the page itself says so. */
export async function Versions() {
  const versions = await context().then(
    (opened) => opened.versions,
    () => null,
  );
  if (versions === null) return null;
  const { home } = await texts();
  return <p>{home.versions(versions.pipeline, versions.knowledge)}</p>;
}
