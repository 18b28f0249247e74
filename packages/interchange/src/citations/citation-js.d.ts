/** What the tests use of citation-js, which brings no types. */
declare module "@citation-js/core" {
  export interface CslEntry {
    readonly title?: string;
    readonly type?: string;
    readonly [field: string]: unknown;
  }
  export const plugins: {
    input: { chain(data: unknown, options: { forceType: string; generateGraph: boolean }): CslEntry[] };
  };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
