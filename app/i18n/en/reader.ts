/** The page of somebody who reads at a gathering, opened by a link of their own. */
export const reader = {
  title: "What you read",
  lede: "{{name}}, this is yours to read or lead. It follows the plan: look again shortly before.",
  nothing: "There is nothing for you to read at the moment. Ask whoever leads the gathering.",
} as const;
