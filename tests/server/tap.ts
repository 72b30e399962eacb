import { createServer as createHttpServer, request } from "node:http";
import { connect, createServer, type Server, type Socket } from "node:net";

/** A line to the server that keeps every byte of its answers, and that can be cut. */
export type Tap = {
  url: string;
  /** Everything the server has sent so far. */
  heard(): string;
  /** How many bytes of them came over WebSockets, as they lay on the wire. */
  socketBytes(): number;
  /** Ends every connection as a lost network would, at once and without a word. */
  cut(): void;
  close(): void;
};

const opened = new Set<{ close(): void }>();

/** Ends every line of this file's tests. */
export function closeTaps(): void {
  for (const tap of opened) tap.close();
  opened.clear();
}

/**
 * Puts a line of its own in front of the server at `url`. Left unpacked, messages can be read: the line keeps quiet
 * about packing when somebody asks for a WebSocket.
 */
export async function openTap(url: string, { packed = false } = {}): Promise<Tap> {
  const target = Number(new URL(url).port);
  const chunks: Buffer[] = [];
  let socketBytes = 0;
  const sockets = new Set<Socket>();
  const server: Server = createServer((phone) => {
    const line = connect(target, "127.0.0.1");
    for (const [socket, other] of [
      [phone, line],
      [line, phone],
    ] as const) {
      sockets.add(socket);
      socket.on("error", () => undefined);
      socket.on("close", () => {
        sockets.delete(socket);
        other.destroy();
      });
    }
    line.pipe(phone);
    phone.on("data", (chunk: Buffer) => line.write(packed ? chunk : withoutPacking(chunk)));
    phone.on("end", () => line.end());
    let upgraded = false;
    line.on("data", (chunk: Buffer) => {
      chunks.push(chunk);
      upgraded ||= chunk.toString("latin1", 0, 12) === "HTTP/1.1 101";
      if (upgraded) socketBytes += chunk.length;
    });
  });
  const cut = () => {
    for (const socket of sockets) socket.resetAndDestroy();
  };
  const tap: Tap = {
    url: await listen(server),
    heard: () => Buffer.concat(chunks).toString("utf8"),
    socketBytes: () => socketBytes,
    cut,
    close() {
      cut();
      server.close();
    },
  };
  opened.add(tap);
  return tap;
}

function withoutPacking(request: Buffer): Buffer {
  if (request.toString("latin1", 0, 4) !== "GET ") return request;
  return Buffer.from(
    request.toString("latin1").replace(/sec-websocket-extensions:[^\r]*\r\n/i, ""),
    "latin1",
  );
}

/** A line that understands HTTP and nothing else, as some offices have it. Returns its address. */
export async function withoutWebSockets(url: string): Promise<string> {
  const port = new URL(url).port;
  const proxy = createHttpServer((question, answer) => {
    const { method, url: path, headers } = question;
    const onward = request({ port, host: "127.0.0.1", method, path, headers }, (reply) => {
      answer.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(answer);
    });
    onward.on("error", () => answer.destroy());
    question.pipe(onward);
  });
  proxy.on("upgrade", (_question, socket) => socket.end("HTTP/1.1 403 Forbidden\r\n\r\n"));
  opened.add({
    close() {
      proxy.closeAllConnections();
      proxy.close();
    },
  });
  return listen(proxy);
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("There is no port.");
  return `http://127.0.0.1:${bound.port}`;
}
