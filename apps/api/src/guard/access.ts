/** Who may call the service. local: every call, since only this machine can. tokens: who has one. open: everybody. */
export type Access = "local" | "tokens" | "open";

export interface AccessWanted {
  /** As configured: "auto" is local on this machine, and tokens where others can reach it. */
  readonly setting: "auto" | "tokens" | "open";
  /** Whether the address is reached from this machine alone. */
  readonly loopback: boolean;
  /** Whether there is a token that is valid now. */
  readonly hasTokens: boolean;
}

/** Who may call, or why the service must not start. */
export function accessOf({
  setting,
  loopback,
  hasTokens,
}: AccessWanted): Access | { readonly refused: string } {
  if (setting === "open") return loopback ? "local" : "open";
  if (setting === "auto" && loopback) return "local";
  if (hasTokens) return "tokens";
  return {
    refused:
      "nobody could call it: there is no token. Make one with `chancery tokens add NAME`, or say with CHANCERY_ACCESS=open that everybody who reaches it may do everything.",
  };
}
