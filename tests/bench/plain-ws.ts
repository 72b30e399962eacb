import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { WebSocket } from "ws";
import { costOf, type Heard, nothingHeard, type Peer } from "./peer.ts";

/** The plain fan-out server in a process of its own, and clients that count what comes. */
export async function openPlainWs(clients: number): Promise<Peer> {
  const child = spawn(process.execPath, [join(import.meta.dirname, "plain-ws-server.ts")], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [port] = await once(createInterface(child.stdout), "line");
  let heard: Heard = nothingHeard();
  let moves = 0;
  const sent = new Map<string, number>();
  const sockets = Array.from({ length: clients }, () => new WebSocket(`ws://127.0.0.1:${port}`));
  await Promise.all(sockets.map((socket) => once(socket, "open")));
  for (const socket of sockets)
    socket.on("message", (data) => {
      const text = data.toString();
      const message: unknown = JSON.parse(text.slice(text.indexOf("[")));
      const ack = /^43(\d+)\[/.exec(text)?.[1];
      if (ack !== undefined) heard.acks.push(performance.now() - (sent.get(ack) ?? 0));
      else if (Array.isArray(message)) {
        heard.frames += 1;
        heard.deliveries += 1;
      }
    });

  return {
    move(client) {
      moves += 1;
      sent.set(String(moves), performance.now());
      const id = randomBytes(16).toString("hex");
      const command = { id, type: "sort.move", activity: "sort", card: "help-to-take-part", to: "exists" };
      sockets[client]?.send(`42${moves}${JSON.stringify(["command", command])}`);
    },
    take() {
      const taken = heard;
      heard = nothingHeard();
      return taken;
    },
    cost: () => costOf(`http://127.0.0.1:${port}`),
    async close() {
      for (const socket of sockets) socket.terminate();
      child.kill();
      await once(child, "exit");
    },
  };
}
