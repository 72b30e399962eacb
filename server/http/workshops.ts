import { randomUUID } from "node:crypto";
import express, { type Request, Router } from "express";
import { idSchema } from "shared/ids.ts";
import { limits } from "shared/limits.ts";
import { tableSchema } from "shared/people.ts";
import { flatten } from "shared/protocol.ts";
import { summary } from "shared/summary/summary.ts";
import { shortTextOrNone } from "shared/text.ts";
import { create } from "shared/workshop/create.ts";
import { facilitatorViewer, seen } from "shared/workshop/seen.ts";
import * as z from "zod/mini";
import { hash, matches, newRequest, personFor } from "../access.ts";
import { addressOf } from "../door.ts";
import type { Parts } from "../parts.ts";
import type { Live } from "../rooms.ts";
import { readOrder } from "./order.ts";
import { notFound, Problem, parseBody } from "./problem.ts";

/** The body of `POST /api/workshops/:code/people`. */
export const joinBody = z.strictObject({
  request: z.optional(z.string().check(z.minLength(limits.leastRequest), z.maxLength(limits.secret))),
  name: z.optional(shortTextOrNone),
  role: z.optional(idSchema),
  /** A table by its number, as people write it or as programs do. */
  table: z.optional(z.union([tableSchema, z.pipe(z.int(), z.transform(String))])),
  helps: z.optional(z.boolean()),
});

/** Making, joining, taking home and deleting workshops. */
export function workshopRoutes({
  settings,
  content,
  rooms,
  store,
  door,
  typesetter,
  address,
  clock,
}: Parts): Router {
  const router = Router();
  const from = (request: Request) => addressOf(request, settings.trustProxy);

  /** The workshop somebody may join: by the key of QR and link, or by the code they typed. */
  function toJoin(request: Request<{ code: string }>): Promise<Live> {
    const secret = bearer(request);
    if (secret === undefined) return door.withCode(request.params.code, from(request));
    return door.withSecret(request.params.code, secret, from(request)).then(({ live }) => live);
  }

  /** Nobody can join now. Who typed the code spends their budget on it, or else they would know it is a workshop's. */
  async function shutOut(request: Request): Promise<never> {
    if (bearer(request) === undefined) return door.shutOut(from(request));
    throw notFound();
  }

  /** The workshop of the facilitator who asks; where `first`, the second one may not. */
  async function led(request: Request<{ code: string }>, { first = false } = {}): Promise<Live> {
    const key = bearer(request);
    if (key === undefined)
      throw new Problem(401, "no-key", "This needs the leader's key. Use the link you saved.");
    const { live, opened } = await door.withSecret(request.params.code, key, from(request));
    if (opened === "facilitator" || (!first && opened === "co-facilitator")) return live;
    throw new Problem(403, "forbidden", "Only the leader's key opens this.");
  }

  router.post("/", express.json({ limit: limits.createBody }), async (request, response) => {
    if (settings.createKey !== undefined && !sameSecret(bearer(request), settings.createKey))
      throw new Problem(401, "no-create-key", "This server asks for its own key before a workshop is made.");
    const order = readOrder(request.body, content);
    const made = create(order, clock());
    if (!made.ok)
      throw new Problem(400, "bad-request", "The plan and the cards do not fit together.", made.problem);
    const { on } = made.value;
    const first = { seq: 1, at: on, by: "facilitator", op: randomUUID(), event: made.value };
    const keys = await rooms.create(order.title, on, first);
    response.status(201).json({ ...keys, address: address(request.headers.host) });
  });

  router.get("/:code", async (request, response) => {
    const { record, room } = await toJoin(request);
    const { status, title, organisation, language, roles } = room.workshop;
    if (status !== "open") return shutOut(request);
    const choices = roles.map((role) => ({ id: role.id, title: role.title }));
    response.json({ code: record.code, title, organisation, language, roles: choices });
  });

  router.post("/:code/people", express.json({ limit: limits.httpBody }), async (request, response) => {
    // Before the code is looked up: a mistake here must not tell a shut workshop from none.
    const {
      request: asked = newRequest(),
      name = "",
      role,
      table,
      helps = false,
    } = parseBody(joinBody, request.body ?? {});
    const { record, room } = await toJoin(request);
    const { person, token } = personFor(record.salt, asked);
    const joining = { id: person, type: "person.join" as const, name, helps, role, table };
    const answer = await room.submit(joining, { kind: "newcomer" });
    if (!answer.ok && (answer.code === "shut" || answer.code === "closed")) return shutOut(request);
    if (!answer.ok) throw new Problem(answer.code === "full" ? 409 : 400, answer.code, answer.message);
    await store.savePerson(record.code, person, hash(token));
    response.status(201).json({ person, token });
  });

  router.get("/:code/summary.json", async (request, response) => {
    const { room } = await led(request);
    response.json(summary(room.workshop));
  });

  router.get("/:code/summary.pdf", async (request, response) => {
    const { room } = await led(request);
    const { pdf } = await typesetter.summaryPdf(summary(room.workshop), { now: clock() });
    response.type("application/pdf").attachment("cardtable-summary.pdf").send(Buffer.from(pdf));
  });

  router.get("/:code/log.json", async (request, response) => {
    const { room } = await led(request);
    const viewer = facilitatorViewer(room.workshop);
    const events = room.log.flatMap((entry) => {
      const event = seen(entry.event, viewer);
      return event === null ? [] : [flatten(entry, event)];
    });
    response.attachment("cardtable-log.json").json({ seq: room.seq, events });
  });

  router.delete("/:code", async (request, response) => {
    const { record } = await led(request, { first: true });
    await rooms.delete(record.code);
    response.status(204).end();
  });

  return router;
}

function bearer(request: Request): string | undefined {
  return /^Bearer (\S{1,128})$/.exec(request.headers.authorization ?? "")?.[1];
}

function sameSecret(given: string | undefined, wanted: string): boolean {
  return given !== undefined && matches(given, hash(wanted));
}
