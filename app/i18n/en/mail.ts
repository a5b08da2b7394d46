/** What mails say. */
export const mail = {
  hello: "Hello {{name}},",
  kind: { "sign-in": "Sign-in link", invitation: "Invitation to lead" },
  signIn: {
    subject: "Your way into Gathered",
    lead: "Here is the link you asked for. It works once, for the next {{minutes}} minutes.",
    button: "Sign in to Gathered",
    code: "Is Gathered open in another browser? Type this code there:",
    notYou: "If you did not ask for this, nothing has happened and there is nothing to do.",
  },
  invitation: {
    subject: "You are invited to host a prayer gathering",
    lead: "You have been invited to host gatherings that pray through the weekly bulletin. Gathered helps you set a date, gives you a guide with the minutes worked out, and a page to share.",
    how: "There is no password. Type your e-mail address, {{email}}, and we send you a link each time you sign in.",
    button: "Open Gathered",
  },
} as const;
