/** What a server listens on when it listens on every network. */
const everywhere: readonly (string | undefined)[] = [undefined, "0.0.0.0", "::"];

/** Where this process reaches its own server. */
export function ownAddress(host: string | undefined, port: number): string {
  const name = host === undefined || everywhere.includes(host) ? "127.0.0.1" : host;
  return `http://${name.includes(":") ? `[${name}]` : name}:${port}`;
}
