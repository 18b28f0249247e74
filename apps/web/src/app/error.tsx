"use client";

import { Unforeseen } from "../components/unforeseen.tsx";
import { useText } from "../text/client.tsx";

/** What nobody foresaw, within the page's frame. */
export default function PageError(props: { error: Error & { digest?: string }; reset: () => void }) {
  return <Unforeseen {...props} words={useText().trouble} />;
}
