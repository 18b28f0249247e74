/** The reference's look: one column, the reader's own fonts and colours, wide tables scroll in themselves. */
export const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 64rem; padding: 1.5rem; }
h1, h2, h3 { line-height: 1.25; }
h2 { border-block-start: 1px solid; margin-block-start: 3rem; padding-block-start: 1rem; }
h3 { font-size: 1.05rem; margin-block: 2rem 0.25rem; overflow-wrap: anywhere; }
p { margin-block: 0.25rem 0.75rem; max-width: 46rem; }
code { font-family: ui-monospace, monospace; font-size: 0.9em; overflow-wrap: anywhere; }
caption { padding-block: 0.5rem 0.25rem; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; list-style: none; padding: 0; }
.method { font-weight: 700; }
.note { font-size: 0.9rem; }
.table { overflow-x: auto; }
table { border-collapse: collapse; font-size: 0.9rem; min-width: 100%; }
caption { font-weight: 600; text-align: start; }
th, td { border-block-end: 1px solid color-mix(in srgb, currentColor 25%, transparent); padding: 0.3rem 1rem 0.3rem 0; text-align: start; vertical-align: top; }
dl { border-inline-start: 2px solid color-mix(in srgb, currentColor 25%, transparent); margin: 0.25rem 0; padding-inline-start: 0.75rem; }
dt { font-weight: 600; margin-block-start: 0.25rem; }
dd { margin-inline-start: 1rem; }
:target { outline: 2px solid; outline-offset: 0.5rem; }
`;
