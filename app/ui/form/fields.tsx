import { type InputHTMLAttributes, type ReactNode, type TextareaHTMLAttributes, useContext } from "react";
import { errorId, Field, FieldError, type FieldProps, FormContext, fieldId, hintId, useField } from "./field";

type TextProps = FieldProps &
  Pick<InputHTMLAttributes<HTMLInputElement>, "type" | "autoComplete" | "inputMode" | "list" | "min" | "max" | "step">;

export function TextField({ name, label, hint, optional, ...input }: TextProps) {
  return (
    <Field {...{ name, label, hint, optional }}>
      <input
        {...useField(name, hint)}
        {...input}
        className={
          input.type === "date" || input.type === "time" || input.inputMode === "numeric" ? "short" : undefined
        }
      />
    </Field>
  );
}

type AreaProps = FieldProps & Pick<TextareaHTMLAttributes<HTMLTextAreaElement>, "rows" | "lang" | "dir">;

export function TextArea({ name, label, hint, optional, rows = 4, lang, dir }: AreaProps) {
  return (
    <Field {...{ name, label, hint, optional }}>
      <textarea {...useField(name, hint)} {...{ rows, lang, dir }} />
    </Field>
  );
}

/** A file, chosen or dropped on the field. What was chosen can't be shown again after an error. */
export function FileField({ name, label, hint, accept }: FieldProps & { accept: string }) {
  const { defaultValue: _, ...field } = useField(name, hint);
  return (
    <Field {...{ name, label, hint }}>
      <input {...field} type="file" accept={accept} className="drop" />
    </Field>
  );
}

export type Choice = { value: string; label: string };

export function SelectField({ name, label, hint, optional, choices }: FieldProps & { choices: Choice[] }) {
  return (
    <Field {...{ name, label, hint, optional }}>
      <select {...useField(name, hint)}>
        {choices.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** One choice of a few, all in sight. */
export function RadioField({ name, label, choices }: FieldProps & { choices: Choice[] }) {
  const { register, values, errors } = useContext(FormContext);
  return (
    <fieldset className="field radios" id={fieldId(name)} aria-describedby={errors[name] ? errorId(name) : undefined}>
      <legend>{label}</legend>
      <div className="choices">
        {choices.map(({ value, label: words }) => (
          <label key={value}>
            <input
              type="radio"
              value={value}
              defaultChecked={values[name] === value}
              {...(register?.(name) ?? { name })}
            />
            {words}
          </label>
        ))}
      </div>
      <FieldError name={name} />
    </fieldset>
  );
}

/** Boxes that answer one question together; what is wrong with them all is said here. */
export function FieldGroup({ name, label, children }: Pick<FieldProps, "name" | "label"> & { children: ReactNode }) {
  const { errors } = useContext(FormContext);
  return (
    <fieldset className="field boxes" id={fieldId(name)} aria-describedby={errors[name] ? errorId(name) : undefined}>
      <legend>{label}</legend>
      {children}
      <FieldError name={name} />
    </fieldset>
  );
}

export function CheckField({ name, label, hint }: FieldProps) {
  const { register, values, errors } = useContext(FormContext);
  const described = [hint && hintId(name), errors[name] && errorId(name)].filter(Boolean).join(" ");
  return (
    <div className="field check">
      <label>
        <input
          id={fieldId(name)}
          type="checkbox"
          value="yes"
          defaultChecked={values[name] === "yes"}
          aria-invalid={errors[name] ? true : undefined}
          aria-describedby={described || undefined}
          {...(register?.(name) ?? { name })}
        />
        <span>{label}</span>
      </label>
      {hint && (
        <p className="hint" id={hintId(name)}>
          {hint}
        </p>
      )}
      <FieldError name={name} />
    </div>
  );
}
