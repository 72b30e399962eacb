import { networkInterfaces } from "node:os";

/**
 * Where phones reach this server: the public address, or the one that the page itself was opened at; and when
 * that is the machine's own name for itself, its address on the network.
 */
export function phoneAddress(publicUrl: string | undefined, port: number, host: string | undefined): string {
  if (publicUrl !== undefined) return publicUrl;
  const name = host?.replace(/:\d+$/, "");
  if (host !== undefined && name !== "localhost" && name !== "127.0.0.1" && name !== "[::1]")
    return `http://${host}`;
  const [network] = networkAddresses();
  return `http://${network ?? "localhost"}:${port}`;
}

/** This machine's IPv4 addresses on its networks. */
export function networkAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter((address) => address.family === "IPv4" && !address.internal)
    .map((address) => address.address);
}
