import { zodResolver } from "@hookform/resolvers/zod";
import { type FormEvent, useRef } from "react";
import { type FieldErrors, type FieldValues, get, type Resolver, useForm } from "react-hook-form";
import type { z } from "zod";
import { nested, textsOf } from "./nested";
import type { Rejected } from "./rejected";

export type FormSchema = z.ZodType<FieldValues, FieldValues>;

/**
 * Joins react-hook-form to a real form. The fields are the browser's own and hold what was typed even before the
 * script arrives; form and action read them in the same way, by the same schema. A form that passes is sent by the
 * browser as it would be without script.
 */
export function useSentForm(schema: FormSchema, rejected: Rejected | undefined) {
  const form = useRef<HTMLFormElement>(null);
  const read: Resolver = (_watched, context, options) =>
    zodResolver(schema)(form.current ? nested(textsOf(new FormData(form.current))) : {}, context, options);
  const { register, handleSubmit, formState } = useForm<FieldValues>({ resolver: read });
  const passed = useRef(false);

  function onSubmit(event: FormEvent<HTMLFormElement>): void {
    if (passed.current) return;
    const submitter = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter : null;
    // A button that says so sends the form as it is, as it would without script.
    if (submitter instanceof HTMLButtonElement && submitter.formNoValidate) return;
    // A form can't be sent while its submit event is still under way, and promises settle that early.
    const send = () =>
      setTimeout(() => {
        passed.current = true;
        form.current?.requestSubmit(submitter);
      });
    void handleSubmit(() => void send())(event);
  }

  const errors = formState.isSubmitted ? flatten(formState.errors) : (rejected?.errors ?? {});
  return { form, register, onSubmit, errors };
}

/** The message at each field's whole name: `sections.0.heading`. */
function flatten(errors: FieldErrors, before = ""): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [name, error] of Object.entries(errors)) {
    const path = before + name;
    const message: unknown = get(error, "message");
    if (typeof message === "string") flat[path] = message;
    else if (error && typeof error === "object") Object.assign(flat, flatten(error as FieldErrors, `${path}.`));
  }
  return flat;
}
