type Download = { name: string; type: string; body: Uint8Array<ArrayBuffer> | string };

/** A file to keep, which nobody on the way keeps. Old programs read the first name, all others the second. */
export function download({ name, type, body }: Download): Response {
  const plain = name.normalize("NFD").replace(/[^\w.-]+/g, "");
  return new Response(body, {
    headers: {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      "Cache-Control": "no-store",
    },
  });
}
