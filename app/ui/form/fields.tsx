import { createContext, type InputHTMLAttributes, type ReactNode, useContext } from "react";
import type { FieldValues, UseFormRegister } from "react-hook-form";
import { useTranslation } from "react-i18next";

/** What the fields of one form share: how they are watched, what was typed, what is wrong. */
export type FormState = {
  register?: UseFormRegister<FieldValues>;
  values: Record<string, string>;
  errors: Record<string, string>;
};

const FormContext = createContext<FormState>({ values: {}, errors: {} });
export const FormProvider = FormContext.Provider;

type FieldProps = { name: string; label: string; hint?: ReactNode; optional?: boolean };
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

export function TextArea({ name, label, hint, optional, rows = 4 }: FieldProps & { rows?: number }) {
  return (
    <Field {...{ name, label, hint, optional }}>
      <textarea {...useField(name, hint)} rows={rows} />
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

export function CheckField({ name, label, hint }: FieldProps) {
  const { register, values } = useContext(FormContext);
  return (
    <div className="field check">
      <label>
        <input
          type="checkbox"
          value="yes"
          defaultChecked={values[name] === "yes"}
          {...(register?.(name) ?? { name })}
        />
        {label}
      </label>
      {hint && <p className="hint">{hint}</p>}
    </div>
  );
}

function Field({ name, label, hint, optional, children }: FieldProps & { children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className="field">
      <label htmlFor={fieldId(name)}>
        {label}
        {optional && <span className="optional"> {t("form.optional")}</span>}
      </label>
      {hint && (
        <p className="hint" id={hintId(name)}>
          {hint}
        </p>
      )}
      {children}
      <FieldError name={name} />
    </div>
  );
}

function FieldError({ name }: { name: string }) {
  const { errors } = useContext(FormContext);
  const message = useErrorWords()(errors[name]);
  return message ? (
    <p className="error" id={errorId(name)}>
      {message}
    </p>
  ) : null;
}

/** The attributes that tie a field to its label, hint and error, and to react-hook-form where there is script. */
function useField(name: string, hint: ReactNode) {
  const { register, values, errors } = useContext(FormContext);
  const described = [hint && hintId(name), errors[name] && errorId(name)].filter(Boolean).join(" ");
  return {
    id: fieldId(name),
    defaultValue: values[name] ?? "",
    "aria-invalid": errors[name] ? true : undefined,
    "aria-describedby": described || undefined,
    ...(register?.(name) ?? { name }),
  };
}

/** The words of an error; a key without words is a mistake of ours and says the general sentence. */
export function useErrorWords() {
  const { t, i18n } = useTranslation();
  return (key: string | undefined): string | undefined => {
    if (!key) return undefined;
    return i18n.exists(`errors.${key}`) ? t(`errors.${key}` as "errors.other") : t("errors.other");
  };
}

export function fieldId(name: string): string {
  return `field-${name.replaceAll(".", "-")}`;
}

function hintId(name: string): string {
  return `${fieldId(name)}-hint`;
}

function errorId(name: string): string {
  return `${fieldId(name)}-error`;
}
