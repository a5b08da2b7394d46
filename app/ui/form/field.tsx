import { createContext, type ReactNode, useContext } from "react";
import type { FieldValues, UseFormRegister } from "react-hook-form";
import { useTranslation } from "~/i18n/use-translation";

/** What the fields of one form share: how they are watched, what was typed, what is wrong. */
export type FormState = {
  register?: UseFormRegister<FieldValues>;
  values: Record<string, string>;
  errors: Record<string, string>;
};

export const FormContext = createContext<FormState>({ values: {}, errors: {} });
export const FormProvider = FormContext.Provider;

export type FieldProps = { name: string; label: string; hint?: ReactNode; optional?: boolean };
/** A label, a hint, the field itself, and what is wrong with it. */
export function Field({ name, label, hint, optional, children }: FieldProps & { children: ReactNode }) {
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

export function FieldError({ name }: { name: string }) {
  const { errors } = useContext(FormContext);
  const message = useErrorWords()(errors[name]);
  return message ? (
    <p className="error" id={errorId(name)}>
      {message}
    </p>
  ) : null;
}

/** The attributes that tie a field to its label, hint and error, and to react-hook-form where there is script. */
export function useField(name: string, hint: ReactNode) {
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

export function hintId(name: string): string {
  return `${fieldId(name)}-hint`;
}

export function errorId(name: string): string {
  return `${fieldId(name)}-error`;
}
