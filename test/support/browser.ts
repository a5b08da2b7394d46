import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";

/** A Chromium out of npm; CHROMIUM_PATH uses another. */
export async function openBrowser(): Promise<{ browser: Browser; close(): Promise<void> }> {
  // The package unpacks into the temporary folder and reuses whatever lies there: it gets one of its own.
  const home = mkdtempSync(join(tmpdir(), "gathered-chromium-"));
  const before = process.env.TMPDIR;
  process.env.TMPDIR = home;
  const { default: packed } = await import("@sparticuz/chromium");
  const executablePath = process.env.CHROMIUM_PATH ?? (await packed.executablePath());
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-quic"] });
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  const close = async () => {
    await browser.close();
    rmSync(home, { recursive: true, force: true });
  };
  return { browser, close };
}
