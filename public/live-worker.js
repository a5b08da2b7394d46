// Keeps the page of a guide that is led, with all it is made of, so that it opens without network.
const name = "live";
const keptDays = 14;
const patienceMs = 4_000;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("message", (event) => event.waitUntil(answer(event)));

/** The page asks to be kept, and hears when it is. */
async function answer({ data, ports }) {
  await keep(data.addresses);
  ports[0].postMessage("kept");
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (request.mode === "navigate" && /^\/lead\/\w+\/[\d-]+\/live$/.test(pathname)) event.respondWith(page(request));
  if (pathname.startsWith("/assets/")) event.respondWith(asset(request));
});

async function keep(addresses) {
  const cache = await caches.open(name);
  await Promise.all(addresses.map((address) => keepOne(cache, address)));
  await forgetOld(cache);
}

async function keepOne(cache, address) {
  const isAsset = new URL(address, self.location.origin).pathname.startsWith("/assets/");
  if (isAsset && (await cache.match(address))) return;
  const fresh = await fetch(address).catch(() => undefined);
  if (fresh?.ok && !fresh.redirected) await cache.put(address, fresh);
  else if (!(await cache.match(address))) throw new Error(`${address} can't be kept`);
}

/** A page comes from the network where there is one in time, and otherwise from what is kept. */
async function page(request) {
  const cache = await caches.open(name);
  const { pathname } = new URL(request.url);
  const fresh = fetch(request).then(async (answer) => {
    if (answer.ok) await cache.put(pathname, answer.clone());
    return answer;
  });
  const kept = await cache.match(pathname);
  if (!kept) return fresh;
  const late = new Promise((resolve) => setTimeout(() => resolve(kept), patienceMs));
  return Promise.race([fresh.catch(() => kept), late]);
}

async function asset(request) {
  const kept = await caches.match(request);
  return kept ?? fetch(request);
}

async function forgetOld(cache) {
  const oldest = Date.now() - keptDays * 86_400_000;
  for (const request of await cache.keys()) {
    const answer = await cache.match(request);
    if (Date.parse(answer?.headers.get("date") ?? "") < oldest) await cache.delete(request);
  }
}
