import { loadKnowledge, shippedSource, type Finding, type Knowledge } from "@chancery/knowledge";
import type { Layered, LayerReport, OverlayInput } from "@chancery/knowledge/overlay";

import { KnowledgeError } from "./errors.ts";
import { readOverlay } from "./files.ts";

export interface LoadOptions {
  /** Takes the trouble with an overlay that is left out; without it the trouble is thrown. */
  readonly onFaulty?: ((error: KnowledgeError) => void) | undefined;
}

/**
 * The knowledge that ships with the overlays of these paths laid on it. Without paths nothing of overlays is loaded. An overlay
 * with a fault is not used in part: it is thrown as KnowledgeError, or given to `onFaulty` and left out.
 */
export async function knowledgeOf(paths: readonly string[], options: LoadOptions = {}): Promise<Knowledge> {
  return paths.length === 0 ? loadKnowledge() : (await layersOf(paths, options)).knowledge;
}

/** The same with its layers, for those who ask whence a row comes. */
export async function layersOf(paths: readonly string[], { onFaulty }: LoadOptions = {}): Promise<Layered> {
  const { layer } = await import("@chancery/knowledge/overlay");
  const inputs: OverlayInput[] = [];
  const tell = (error: KnowledgeError): void => {
    if (onFaulty === undefined) throw error;
    onFaulty(error);
  };
  for (const path of paths) {
    try {
      inputs.push(await readOverlay(path));
    } catch (error) {
      if (!(error instanceof KnowledgeError)) throw error;
      tell(error);
    }
  }
  const layered = layer(shippedSource(), inputs);
  for (const report of layered.layers) if (!report.taken) tell(faulty(report));
  return layered;
}

export const isFault = ({ severity }: Finding): boolean => severity === "fault";

function faulty({ name, findings }: LayerReport): KnowledgeError {
  const faults = findings.filter(isFault);
  const [first] = faults;
  const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : "";
  const at = first ? `: ${first.file}:${first.line}: ${first.message}${more}` : "";
  return new KnowledgeError("knowledge.faulty", `the overlay ${name} has faults${at}`, { findings });
}
