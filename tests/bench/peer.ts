/** A server under load and the clients that load it. */
export type Peer = {
  /** Client number `client` makes one move. */
  move(client: number): void;
  /** What came back since the last call. */
  take(): Heard;
  /** What the server's process has used so far. */
  cost(): Promise<Cost>;
  close(): Promise<void>;
};

export type Heard = {
  /** From a move to its answer, in ms. */
  acks: number[];
  /** Moves that reached a client: one move to 30 clients is 30. */
  deliveries: number;
  /** Messages that carried them. */
  frames: number;
  /** Moves that were made durable together. */
  commits: number;
};

/** CPU in seconds since the process began, memory in bytes. */
export type Cost = { cpu: number; rss: number };

/** Reads a process's cost from its own `/metrics`. */
export async function costOf(url: string): Promise<Cost> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const read = (name: string) => Number(new RegExp(`^${name} (\\S+)$`, "m").exec(text)?.[1]);
  return { cpu: read("process_cpu_seconds_total"), rss: read("process_resident_memory_bytes") };
}

export function nothingHeard(): Heard {
  return { acks: [], deliveries: 0, frames: 0, commits: 0 };
}
