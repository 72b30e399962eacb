import { createServer } from "node:http";
import { WebSocketServer } from "ws";
import * as z from "zod/mini";

/*
 * The least that could carry a move: what comes in goes out to everybody at once, encoded once, in the very text that
 * Cardtable sends. No rules, no order to keep, no disk.
 */

const commandSchema = z.tuple([
  z.literal("command"),
  z.object({ id: z.string(), card: z.string(), to: z.string() }),
]);

const http = createServer((_request, response) => {
  const { user, system } = process.cpuUsage();
  response.end(
    `process_cpu_seconds_total ${(user + system) / 1e6}\nprocess_resident_memory_bytes ${process.memoryUsage.rss()}\n`,
  );
});
const sockets = new WebSocketServer({ server: http, perMessageDeflate: false });
let seq = 0;

sockets.on("connection", (socket) => {
  socket.on("message", (data) => {
    const text = data.toString();
    const [, { id, card, to }] = commandSchema.parse(JSON.parse(text.slice(text.indexOf("["))));
    seq += 1;
    const moved = {
      type: "sort.moved",
      activity: "sort",
      board: "room",
      card,
      from: "deck",
      to,
      before: null,
    };
    const events = [{ seq, op: id, ...moved }];
    const frame = Buffer.from(`42${JSON.stringify(["frame", { after: seq - 1, seq, events }])}`);
    for (const client of sockets.clients) client.send(frame, { binary: false });
    socket.send(`43${text.slice(2, text.indexOf("["))}${JSON.stringify([{ ok: true, seq }])}`);
  });
});

http.listen(0, "127.0.0.1", () => {
  const bound = http.address();
  if (bound !== null && typeof bound === "object") process.stdout.write(`${bound.port}\n`);
});
