import { useParams } from "wouter";

/** The workshop's code in the page's address: its digits only. */
export function useCode(): string {
  return (useParams<{ code?: string }>().code ?? "").replace(/\D/g, "");
}
