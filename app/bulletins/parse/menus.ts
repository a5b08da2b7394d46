import { type Piece, setAside } from "./pieces";

const entry =
  /^(?:home(?:page)?|about(?: us)?|contact(?: us)?|news|blog|menu|search|log ?in|sign in|resources|shop|store|our work|stories|media|podcast|get involved|who we are|what we do|where we work|events|start(?:seite)?|über uns|kontakt|aktuelles|termine|impressum|spenden|over ons|nieuws|agenda|doneer|accueil|qui sommes-nous|actualités|inicio|quiénes somos|contacto|noticias|donar|donate|give)$/iu;

/** The entries of a page's menu: a run of short lines, two of which every site has. */
export function takeMenus(pieces: Piece[]): void {
  for (let from = 0; from < pieces.length; from++) {
    let to = from;
    while (isShort(pieces[to])) to++;
    const run = pieces.slice(from, to);
    const known = run.filter(({ text }) => entry.test(text));
    if (known.length >= 2 && known.length * 3 >= run.length) for (const piece of run) setAside(piece, "archive");
    from = to;
  }
}

function isShort(piece: Piece | undefined): boolean {
  return piece !== undefined && !piece.role && !piece.label && /^[^.,;:!?]{2,30}$/u.test(piece.text);
}
