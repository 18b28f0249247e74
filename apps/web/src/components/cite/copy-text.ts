/** The text at an address of this site. Throws where there is none. */
async function textAt(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.text()).trimEnd();
}

/**
 * Puts the text at an address on the clipboard. It is asked for within the press, as browsers want it that let a page write
 * only then: where they take a promise, they get one.
 */
export async function copyText(address: string): Promise<void> {
  if (typeof ClipboardItem === "function" && "write" in navigator.clipboard) {
    const blob = textAt(address).then((text) => new Blob([text], { type: "text/plain" }));
    await navigator.clipboard.write([new ClipboardItem({ "text/plain": blob })]);
  } else {
    await navigator.clipboard.writeText(await textAt(address));
  }
}
