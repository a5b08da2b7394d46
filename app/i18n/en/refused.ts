/** What the server says before the app is asked. */
export const refused = {
  "401": {
    title: "You are signed out",
    text: "What you typed is still in your browser: sign in in another tab, come back here, go back one page and send it again.",
  },
  "403": {
    title: "That came from another site",
    text: "Gathered only takes what is sent from its own pages. Open the page again and send it from there.",
  },
  "404": {
    title: "There is nothing here",
    text: "The address may be mistyped, or what it showed has been taken down.",
  },
  "411": {
    title: "That can't be read",
    text: "Your program did not say how much it sends. Use a browser to send the form.",
  },
  "413": {
    title: "That is too much at once",
    text: "A form takes 64 KB, a bulletin 5 MB. Shorten it, go back and send it again.",
  },
  "500": {
    title: "Something went wrong",
    text: "It is our fault and it has been written down. Try again in a moment.",
  },
  "503": {
    title: "One moment, please",
    text: "Gathered is busy just now. What you typed is still in your browser: go back and send it again in a few seconds.",
  },
} as const;
