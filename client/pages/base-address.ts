/**
 * Where phones find the pages, from what the server says. When that is the address of this page, this page knows
 * better whether it is https.
 */
export function baseAddress(answered: string): string {
  const { origin, host } = window.location;
  const address = parse(answered);
  return address === undefined || address.host === host ? origin : answered.replace(/\/+$/, "");
}

/** Whether only this computer itself finds it. */
export function onlyHere(base: string): boolean {
  return ["localhost", "127.0.0.1", "[::1]"].includes(parse(base)?.hostname ?? "");
}

/** `URL.canParse` is younger than the browsers that people bring. */
function parse(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}
