import { useEffect, useState } from "react";

type Policy = { createScriptURL(address: string): string };
type Factory = { createPolicy(name: string, rules: Policy): Policy };

let policy: Policy | undefined;

/** The browser takes the address of a program only from a policy that the page's head has named. */
function programAddress(): string {
  const factory = (window as { trustedTypes?: Factory }).trustedTypes;
  policy ??= factory?.createPolicy("live-worker", { createScriptURL: (address) => address });
  return policy?.createScriptURL("/live-worker.js") ?? "/live-worker.js";
}

/** Keeps this page and what it is made of on the device, anew when its content changes. @returns whether that is done */
export function useKeptPage(content: unknown): boolean {
  const [isKept, setIsKept] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other content is another page to keep
  useEffect(() => {
    if ("serviceWorker" in navigator) keepPage(() => setIsKept(true)).catch(() => setIsKept(false));
  }, [content]);
  return isKept;
}

/** Calls back once everything is on the device. */
async function keepPage(onKept: () => void): Promise<void> {
  await navigator.serviceWorker.register(programAddress(), { scope: "/lead/" });
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = onKept;
  active?.postMessage({ addresses: addressesHere() }, [port2]);
}

function addressesHere(): string[] {
  const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
  const linked = [...document.querySelectorAll("link[href]")].map((link) => (link as HTMLLinkElement).href);
  const assets = [...loaded, ...linked].filter((address) => address.startsWith(`${location.origin}/assets/`));
  return [location.pathname, ...new Set(assets)];
}
