import { type ChangeEvent, type ReactNode, useContext, useEffect, useRef, useState } from "react";
import { FormContext, useField } from "~/ui/form/field";
import { useScripted } from "~/ui/use-scripted";

type Typed = ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>;

/**
 * A field of a block. With script it follows the plan and the plan follows it; while somebody types, it holds what is
 * typed: "1" on the way to "12". Without script it begins with what is so, or with what was sent and refused.
 */
export function usePlanField(name: string, value: string, hint: ReactNode, take: (text: string) => void) {
  const isScripted = useScripted();
  const refused = useContext(FormContext).values[name];
  const { defaultValue: _, ...field } = useField(name, hint);
  const [typed, setTyped] = useState(refused);
  const before = useRef({ value, isTyping: false });

  useEffect(() => {
    // Changed by somebody else, it shows what they wrote: typing on in the old words would write over theirs unseen.
    if (value !== before.current.value && !before.current.isTyping) setTyped(undefined);
    before.current = { value, isTyping: false };
  });

  if (!isScripted) return { ...field, defaultValue: refused ?? value };
  return {
    ...field,
    value: typed ?? value,
    onChange: (event: Typed) => {
      before.current.isTyping = true;
      setTyped(event.target.value);
      take(event.target.value);
    },
    onBlur: () => setTyped(undefined),
  };
}
