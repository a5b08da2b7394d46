/** Signing in. */
export const signIn = {
  title: "Sign in",
  lede: "There is no password. We send you a link that works once.",
  email: "Your e-mail address",
  send: "Send me a link",
  sentTitle: "Look at your mail",
  sentTo:
    "If {{email}} belongs to a leader or to staff, a mail is on its way. It holds a link and a six-digit code, good for {{minutes}} minutes.",
  again: "Not your address, or nothing came? Ask again",
  codeTitle: "Or type the code here",
  code: "Six-digit code",
  codeHint: "For when your mail opens another browser than this one.",
  useCode: "Sign in with the code",
  linkTitle: "Welcome back",
  linkLede: "Sign in on this device? You stay signed in for 60 days of use.",
  useLink: "Sign in",
  usedTitle: "This link no longer works",
  usedText: "It has been used, or it is older than {{minutes}} minutes. Ask for a new one; it takes a moment.",
  newLink: "Get a new link",
} as const;
