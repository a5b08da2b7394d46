/** What a copy carries so that anybody can ask whether it is still current. */
export type Mark = {
  /** As it is read: two groups of four. */
  code: string;
  /** Where it leads, with the scheme for machines and without it for people. */
  url: string;
  address: string;
};

export function markFor(code: string, siteUrl: string): Mark {
  const url = `${siteUrl}/check/${code}`;
  return { code: spacedCode(code), url, address: url.replace(/^https?:\/\//, "") };
}

export function spacedCode(code: string): string {
  return code.replace(/^(.{4})(?=.)/, "$1 ");
}
