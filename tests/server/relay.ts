import { createServer } from "node:http";
import { WebSocket, WebSocketServer } from "ws";

/** A line that passes WebSocket messages on one by one, and can lose, keep back or swallow them. */
export type Relay = {
  url: string;
  /** The next message of the server that holds this text is lost. */
  loseNext(text: string): void;
  /** On the connections of now, nothing that the server says arrives any more. */
  deafen(): void;
  /** On the connections of now, what phones say is kept back, even when they have long gone. */
  holdBack(): void;
  /** What was kept back reaches the server after all. */
  release(): void;
  /** Phones lose their connections; what is kept back is not lost. */
  hangUp(): void;
  close(): void;
};

type Line = { phone: WebSocket; server: WebSocket; isDeaf: boolean; held: string[] | undefined };

const opened = new Set<Relay>();

/** Ends every relay of this file's tests. */
export function closeRelays(): void {
  for (const relay of opened) relay.close();
  opened.clear();
}

/** Puts a relay of its own in front of the server at `url`. */
export async function openRelay(url: string): Promise<Relay> {
  const lines = new Set<Line>();
  let lost: string | undefined;
  const http = createServer();
  const sockets = new WebSocketServer({ server: http });
  sockets.on("connection", (phone, request) => {
    const server = new WebSocket(`${url.replace("http", "ws")}${request.url}`);
    const line: Line = { phone, server, isDeaf: false, held: undefined };
    const isOpen = new Promise<void>((resolve) => server.once("open", () => resolve()));
    lines.add(line);
    server.on("message", (data) => {
      const text = data.toString();
      if (line.isDeaf) return;
      if (lost !== undefined && text.includes(lost)) lost = undefined;
      else phone.send(text);
    });
    phone.on("message", (data) => {
      if (line.held === undefined) void isOpen.then(() => server.send(data.toString()));
      else line.held.push(data.toString());
    });
    server.on("close", () => phone.terminate());
    phone.on("close", () => line.held === undefined && server.terminate());
    for (const socket of [server, phone]) socket.on("error", () => undefined);
  });
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  const bound = http.address();
  if (bound === null || typeof bound === "string") throw new Error("The relay has no port.");
  const relay: Relay = {
    url: `http://127.0.0.1:${bound.port}`,
    loseNext(text) {
      lost = text;
    },
    deafen() {
      for (const line of lines) line.isDeaf = true;
    },
    holdBack() {
      for (const line of lines) line.held = [];
    },
    release() {
      for (const { held = [], server } of lines) for (const text of held) server.send(text);
    },
    hangUp() {
      for (const { phone } of lines) phone.terminate();
    },
    close() {
      for (const { phone, server } of lines) for (const socket of [phone, server]) socket.terminate();
      http.close();
    },
  };
  opened.add(relay);
  return relay;
}
