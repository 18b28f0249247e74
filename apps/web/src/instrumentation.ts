/** Run by Next once, before the server takes requests. */
export async function register(): Promise<void> {
  if (process.env["NEXT_RUNTIME"] !== "nodejs") return;
  const { watchAnswers } = await import("./server/answer.ts");
  watchAnswers();
}
