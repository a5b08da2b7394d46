import { mkdirSync } from "node:fs";
import axe from "axe-core";
import type { BrowserContext, Page } from "playwright-core";
import { expect } from "vitest";
import { seedPlaces } from "~/gatherings/place-data.server";
import { openBrowser } from "../support/browser";
import { openServer, until } from "../support/server";

export type Visit = { page: Page; problems: string[]; context: BrowserContext };
export type Stage = Awaited<ReturnType<typeof openStage>>;

/** Where a journey is played: the built server, a mail server that keeps what it gets, and a real browser. */
export async function openStage() {
  const server = await openServer();
  await seedPlaces(server.database.db);
  const { browser, close: closeBrowser } = await openBrowser();
  mkdirSync(".test/screenshots", { recursive: true });
  const close = async () => {
    await closeBrowser();
    await server.close();
  };

  /** A browser of one's own. What its console complains about is a failure, and so is every request to another site. */
  async function aBrowser(
    options: { javaScriptEnabled?: boolean; width?: number; hasTouch?: boolean } = {},
  ): Promise<Visit> {
    const { javaScriptEnabled = true, width = 1280, hasTouch = false } = options;
    const context = await browser.newContext({
      javaScriptEnabled,
      hasTouch,
      viewport: { width, height: 800 },
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    const problems: string[] = [];
    page.on(
      "console",
      (message) =>
        message.type() === "error" && !/status of 4\d\d/.test(message.text()) && problems.push(message.text()),
    );
    page.on("pageerror", (error) => problems.push(error.message));
    page.on(
      "request",
      (request) => !request.url().startsWith(server.url) && problems.push(`asked another site: ${request.url()}`),
    );
    return { page, problems, context };
  }

  async function newestMail(to: string, after = 0) {
    const find = () => server.mail.mails.slice(after).findLast((mail) => mail.to?.[0]?.address === to);
    await until(
      () => find() !== undefined,
      () => `no mail to ${to}`,
    );
    return find();
  }

  async function signInByMail({ page }: Visit, email: string): Promise<void> {
    const before = server.mail.mails.length;
    await page.goto(`${server.url}/sign-in`);
    await page.getByLabel("Your e-mail address").fill(email);
    await page.getByRole("button", { name: "Send me a link" }).click();
    const mail = await newestMail(email, before);
    const link = /http\S+\/sign-in\/link\?token=\w+/.exec(mail?.text ?? "")?.[0] ?? "";
    await page.goto(link);
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.waitForURL(/\/(lead|staff)/);
  }

  return { server, close, aBrowser, newestMail, signInByMail };
}

/**
 * Looks at a page as it stands: nothing for axe to find at phone and desk width, light and dark; nothing wider than the
 * screen there, nor on a small tablet.
 */
export async function look(page: Page, name: string): Promise<void> {
  await setWidth(page, name, 768);
  await page.screenshot({ path: `.test/screenshots/${name}-768.png`, fullPage: true });
  for (const width of [320, 360, 1280]) {
    await setWidth(page, name, width);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      if (width !== 320)
        await page.screenshot({ path: `.test/screenshots/${name}-${width}-${colorScheme}.png`, fullPage: true });
      expect(await violations(page), `${name} at ${width} pixels, ${colorScheme}`).toEqual([]);
    }
  }
  await page.emulateMedia({ colorScheme: "light" });
}

async function setWidth(page: Page, name: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow, `${name} at ${width} pixels is too wide`).toBeLessThanOrEqual(0);
}

/** What axe finds; it is put in from outside the page, so that the page's policy stays as it is. */
async function violations(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send("Page.getFrameTree");
  const { executionContextId } = await session.send("Page.createIsolatedWorld", {
    frameId: frameTree.frame.id,
    worldName: "axe",
  });
  await session.send("Runtime.evaluate", { expression: axe.source, contextId: executionContextId });
  const { result } = await session.send("Runtime.evaluate", {
    contextId: executionContextId,
    awaitPromise: true,
    returnByValue: true,
    expression:
      "axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))",
  });
  await session.detach();
  return result.value as string[];
}
