import { notFound } from "~/http/answers.server";

export function loader(): never {
  throw notFound();
}

export default function NotFound() {
  return null;
}
