import type { ReactNode } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { FormProvider, fieldId, useErrorWords } from "./field";
import type { Rejected } from "./rejected";
import { type FormSchema, useSentForm } from "./use-sent-form";

type FormProps = {
  rejected?: Rejected;
  values?: Record<string, string>;
  action?: string;
  /** A form that only asks for another view of its page is a get. */
  method?: "get" | "post";
  /** Whether files are sent with it. */
  hasFiles?: boolean;
  children: ReactNode;
};

/** A form of a page without script: the server alone reads it. */
export function PlainForm({ rejected, values = {}, action, method = "post", children }: FormProps) {
  const errors = rejected?.errors ?? {};
  return (
    <FormProvider value={{ values: rejected?.values ?? values, errors }}>
      <form method={method} action={action} noValidate className="form">
        <ErrorSummary errors={errors} />
        {children}
      </form>
    </FormProvider>
  );
}

/** A form that also tells in the browser what the server would say, by the same schema. */
export function SentForm({
  schema,
  rejected,
  values = {},
  action,
  hasFiles,
  children,
}: FormProps & { schema: FormSchema }) {
  const { form, register, onSubmit, errors } = useSentForm(schema, rejected);
  return (
    <FormProvider value={{ register, values: rejected?.values ?? values, errors }}>
      <form
        ref={form}
        method="post"
        action={action}
        encType={hasFiles ? "multipart/form-data" : undefined}
        noValidate
        className="form"
        onSubmit={onSubmit}
      >
        <ErrorSummary errors={errors} />
        {children}
      </form>
    </FormProvider>
  );
}

/** Says above the form what to mend, each a link to its field. */
function ErrorSummary({ errors }: { errors: Record<string, string> }) {
  const { t } = useTranslation();
  const words = useErrorWords();
  const entries = Object.entries(errors);
  if (entries.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noAutofocus: a page that comes back with errors begins with them, script or not
    <div className="summary" role="alert" tabIndex={-1} autoFocus>
      <h2>{t("form.mend", { count: entries.length })}</h2>
      <ul>
        {entries.map(([name, key]) => (
          <li key={name}>
            <a href={`#${fieldId(name)}`}>{words(key)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
