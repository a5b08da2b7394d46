import type { ChangeEvent, KeyboardEvent } from "react";
import { Field, type FieldProps, useField } from "~/ui/form/field";

type WordsProps = FieldProps & {
  value: string | null;
  onWords(words: string): void;
  /** Of more than one line. */
  rows?: number;
  type?: "date";
  onKeyDown?(event: KeyboardEvent<HTMLTextAreaElement>): void;
};

/** A field of the desk: what is typed is on the desk at once, and the form holds it for a page without script. */
export function Words({ value, onWords, rows, type, onKeyDown, ...field }: WordsProps) {
  const { defaultValue: _, ...attributes } = useField(field.name, field.hint);
  const shared = {
    ...attributes,
    value: value ?? "",
    dir: type ? undefined : "auto",
    onChange: ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => onWords(target.value),
  };
  return (
    <Field {...field}>
      {rows ? (
        <textarea {...shared} rows={rows} onKeyDown={onKeyDown} />
      ) : (
        <input {...shared} type={type} className={type && "short"} />
      )}
    </Field>
  );
}
