/** A small EventSource over fetch, for tests: Node 20 has none. */
export class FetchEventSource extends EventTarget {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSED = 2;
  readyState = FetchEventSource.CONNECTING;
  readonly #stop = new AbortController();

  constructor(url: string) {
    super();
    void this.#read(url);
  }

  close(): void {
    this.readyState = FetchEventSource.CLOSED;
    this.#stop.abort();
  }

  async #read(url: string): Promise<void> {
    try {
      const response = await fetch(url, { signal: this.#stop.signal });
      this.readyState = FetchEventSource.OPEN;
      this.dispatchEvent(new Event("open"));
      const decoder = new TextDecoder();
      let text = "";
      for await (const chunk of response.body ?? []) {
        text += decoder.decode(chunk as Uint8Array, { stream: true });
        const parts = text.split("\n\n");
        text = parts.pop() ?? "";
        for (const part of parts) this.#tell(part);
      }
    } catch {
      this.readyState = FetchEventSource.CLOSED;
    }
  }

  #tell(part: string): void {
    const fields = new Map(
      part.split("\n").map((line) => {
        const colon = line.indexOf(":");
        return [line.slice(0, colon), line.slice(colon + 1).trim()];
      }),
    );
    const { data, lastEventId } = { data: fields.get("data") ?? "", lastEventId: fields.get("id") ?? "" };
    this.dispatchEvent(new MessageEvent(fields.get("event") ?? "message", { data, lastEventId }));
  }
}
