/** The open fact of a reader is state of the document and of its address, not of React: thousands of marks share it. */

const has = (element: Element, name: string, id: string): boolean =>
  (element.getAttribute(name) ?? "").split(" ").includes(id);

/** Opens a note by its id (none with null): its details, its tints and the address follow. */
export function openFact(
  reader: HTMLElement,
  id: string | null,
  { scroll }: { scroll: "note" | "words" | null },
): void {
  if (id === null) delete reader.dataset["open"];
  else reader.dataset["open"] = id;
  const note = notesIn(reader).find((other) => other.dataset["note"] === id) ?? null;
  const letter = note?.dataset["letter"] ?? "E";
  for (const piece of reader.querySelectorAll<HTMLElement>("[data-e], [data-f]")) {
    const inSentence = id !== null && has(piece, "data-e", id);
    const on = id !== null && has(piece, "data-f", id);
    piece.toggleAttribute("data-on-sentence", inSentence);
    piece.toggleAttribute("data-on", on);
    if (inSentence || on) piece.dataset["letter"] = letter;
    else delete piece.dataset["letter"];
  }
  for (const line of reader.querySelectorAll<HTMLElement>("[data-u]")) {
    line.toggleAttribute("data-on", line.dataset["u"] === id);
  }
  for (const other of notesIn(reader)) other.open = other === note;
  if ("addressed" in reader.dataset) putInAddress(id);
  if (id === null || scroll === null) return;
  const words = reader.querySelector("[data-on-sentence]");
  (scroll === "note" ? note : words)?.scrollIntoView({ block: "nearest" });
  if (scroll === "words") note?.querySelector("summary")?.focus({ preventScroll: true });
}

function putInAddress(id: string | null): void {
  const address = new URL(location.href);
  if (id === null) address.searchParams.delete("f");
  else address.searchParams.set("f", id);
  address.hash = "";
  history.replaceState(history.state, "", address);
}

const notesIn = (reader: HTMLElement): HTMLDetailsElement[] => [
  ...reader.querySelectorAll<HTMLDetailsElement>("[data-note]"),
];

/** Opens the next or the previous note in reading order. */
export function stepFact(reader: HTMLElement, by: 1 | -1): void {
  const notes = notesIn(reader);
  const here = notes.findIndex((note) => note.open);
  const next = notes[here < 0 ? (by > 0 ? 0 : notes.length - 1) : here + by];
  const id = next?.dataset["note"];
  if (id === undefined) return;
  openFact(reader, id, { scroll: "words" });
  next?.scrollIntoView({ block: "nearest" });
}

/** Unfolds all page furniture, or folds it where any is unfolded. */
export function toggleFurniture(reader: HTMLElement): void {
  const folds = [...reader.querySelectorAll<HTMLDetailsElement>(".fold")];
  const unfold = folds.every((fold) => !fold.open);
  for (const fold of folds) fold.open = unfold;
}

/** Goes to the original at the sentence of the open fact, where there is one. */
export function openInView(reader: HTMLElement): void {
  reader.querySelector<HTMLAnchorElement>("[data-note][open] [data-original]")?.click();
}

/** Goes to where the open fact can be corrected or rejected. */
export function correctOpen(reader: HTMLElement): void {
  reader.querySelector<HTMLAnchorElement>("[data-note][open] [data-correct]")?.click();
}
