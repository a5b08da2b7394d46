import { zodResolver } from "@hookform/resolvers/zod";
import { type FormEvent, useRef } from "react";
import { type FieldErrors, type FieldValues, get, useForm } from "react-hook-form";
import type { z } from "zod";
import type { Rejected } from "./rejected";

export type FormSchema = z.ZodType<FieldValues, FieldValues>;

/**
 * Joins react-hook-form to a real form. The fields are the browser's own and hold what was typed even before the
 * script arrives; the schema is the action's. A form that passes is sent by the browser as it would be without script.
 */
export function useSentForm(schema: FormSchema, rejected: Rejected | undefined) {
  const { register, handleSubmit, formState } = useForm<FieldValues>({ resolver: zodResolver(schema) });
  const passed = useRef(false);

  function onSubmit(event: FormEvent<HTMLFormElement>): void {
    if (passed.current) return;
    const form = event.currentTarget;
    const submitter = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter : null;
    const send = () => {
      passed.current = true;
      form.requestSubmit(submitter);
    };
    void handleSubmit(send)(event);
  }

  const errors = formState.isSubmitted ? flatten(formState.errors) : (rejected?.errors ?? {});
  return { register, onSubmit, errors };
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
