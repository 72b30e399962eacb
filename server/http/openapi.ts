import { deckSchema } from "shared/deck.ts";
import { planSchema } from "shared/plan.ts";
import { answerSchema, authSchema, connectRefusals, holdingSchema, presenceSchema } from "shared/protocol.ts";
import { refusalCodes } from "shared/refusals.ts";
import { summarySchema } from "shared/summary/summary.ts";
import { commandSchema } from "shared/workshop/commands.ts";
import { eventSchema } from "shared/workshop/events.ts";
import { mayAsk } from "shared/workshop/may-ask.ts";
import { workshopSchema } from "shared/workshop/workshop.ts";
import * as z from "zod/mini";
import { orderSchema } from "./order.ts";
import { joinBody } from "./workshops.ts";

/** The wire contract as OpenAPI 3.1, made from the schemas that the server itself parses with. */
export function openApi() {
  return {
    openapi: "3.1.0",
    info: {
      title: "Cardtable",
      version: "1",
      description:
        "HTTP, and beside it Socket.IO on the default path: auth, then welcome, frame and presence from the server, command and presence from the client. The messages are under components.schemas.",
    },
    paths: paths(),
    components: {
      securitySchemes: {
        key: { type: "http", scheme: "bearer", description: "The leader's key, or the join key." },
      },
      schemas: schemas(),
    },
    "x-refusals": refusalCodes,
    "x-connect-refusals": connectRefusals,
    "x-may-ask": mayAsk,
  };
}

function paths() {
  return {
    "/api/workshops": { post: operation("Make a workshop", { body: "Order", ok: 201 }) },
    "/api/workshops/{code}": {
      get: operation("What somebody who joins needs to know", { params: ["code"] }),
      delete: operation("Delete the workshop and all in it", { params: ["code"], ok: 204, key: true }),
    },
    "/api/workshops/{code}/people": { post: operation("Join", { params: ["code"], body: "Join", ok: 201 }) },
    "/api/workshops/{code}/summary.json": {
      get: operation("What it comes to", { params: ["code"], answer: "Summary", key: true }),
    },
    "/api/workshops/{code}/summary.pdf": {
      get: operation("The same as PDF/UA-1", { params: ["code"], key: true }),
    },
    "/api/workshops/{code}/log.json": {
      get: operation("The log as the leader may see it", { params: ["code"], key: true }),
    },
    "/api/about": { get: operation("How long this server keeps a workshop", {}) },
    "/api/decks": { get: operation("The decks in the box", {}) },
    "/api/decks/{id}": { get: operation("One deck", { params: ["id"], answer: "Deck" }) },
    "/api/plans": { get: operation("The plans in the box", {}) },
    "/api/plans/{id}": { get: operation("One plan", { params: ["id"], answer: "Plan" }) },
    "/api/roles": { get: operation("What people may say they are, unless a workshop says otherwise", {}) },
    "/health/live": { get: operation("The process is up", {}) },
    "/health/ready": { get: operation("The store can be read and written", {}) },
    "/metrics": { get: operation("Counts for Prometheus", {}) },
  };
}

type Facts = { params?: string[]; body?: string; answer?: string; ok?: number; key?: boolean };

function operation(summary: string, { params = [], body, answer, ok = 200, key = false }: Facts) {
  return {
    summary,
    parameters: params.map((name) => ({ name, in: "path", required: true, schema: { type: "string" } })),
    ...(body === undefined ? {} : { requestBody: { required: true, content: json(body) } }),
    responses: {
      [ok]: { description: summary, ...(answer === undefined ? {} : { content: json(answer) }) },
      default: { description: "400, 401, 403, 404, 409, 413, 429 or 500", content: json("Error") },
    },
    ...(key ? { security: [{ key: [] }] } : {}),
  };
}

function json(name: string) {
  return { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } };
}

const errorSchema = z.object({
  error: z.object({
    code: z.string(),
    message: z.string(),
    issues: z.optional(z.array(z.object({ path: z.string(), message: z.string() }))),
  }),
});

function schemas() {
  const all = {
    Order: orderSchema,
    Join: joinBody,
    Error: errorSchema,
    Deck: deckSchema,
    Plan: planSchema,
    Summary: summarySchema,
    Auth: authSchema,
    Command: commandSchema,
    Answer: answerSchema,
    Event: eventSchema,
    Holding: holdingSchema,
    Presence: presenceSchema,
    Workshop: workshopSchema,
  };
  return Object.fromEntries(
    Object.entries(all).map(([name, schema]) => [
      name,
      z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }),
    ]),
  );
}
