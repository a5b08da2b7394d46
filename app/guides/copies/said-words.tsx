/** Why a text is not in the language of the rest. */
export function SaidWords({ said }: { said: string | null }) {
  return said ? <p className="small">{said}</p> : null;
}
