import { createServer, type Server as HttpServer } from "node:http";
import express from "express";
import helmet from "helmet";
import type { Deck } from "shared/deck.ts";
import type { Plan } from "shared/plan.ts";
import { phoneAddress } from "./address.ts";
import { type Content, readContent } from "./content.ts";
import { type Door, openDoor, sameOrigin } from "./door.ts";
import type { Settings } from "./env.ts";
import { countGuesses } from "./guesses.ts";
import { assetRoutes, pageRoutes } from "./http/pages.ts";
import { answerProblems, Problem } from "./http/problem.ts";
import { workshopRoutes } from "./http/workshops.ts";
import type { Log } from "./log.ts";
import { openTypesetter, type Typesetter } from "./report/pdf.ts";
import { Rooms } from "./rooms.ts";
import { serveSockets } from "./socket.ts";
import type { Store } from "./store/store.ts";

/** How long a request that is being answered may take to end once the server stops, in ms. */
const finishWithin = 2_000;

/** What the routes are made of. */
export type Parts = {
  settings: Settings;
  content: Content;
  rooms: Rooms;
  store: Store;
  door: Door;
  typesetter: Typesetter;
  /** Where phones reach this server, for a page opened at `host`. */
  address: (host: string | undefined) => string;
  /** Milliseconds since 1970. */
  clock: () => number;
};

export type App = {
  http: HttpServer;
  /** Deletes what is past its retention; returns how many workshops. */
  sweep(): Promise<number>;
  /** Takes no more commands, writes what was decided, and lets go of everything. */
  close(): Promise<void>;
};

/** Builds the whole server around a store; does not listen. */
export function buildApp(settings: Settings, store: Store, log: Log): App {
  const rooms = new Rooms(store);
  const parts: Parts = {
    settings,
    content: readContent(),
    rooms,
    store,
    door: openDoor(rooms, store, countGuesses()),
    typesetter: openTypesetter({ fontDir: settings.fontDir }),
    address: (host) => phoneAddress(settings.publicUrl, portOf(http) ?? settings.port, host),
    clock: Date.now,
  };
  const http = createServer({ headersTimeout: 5_000, requestTimeout: 10_000 }, routes(parts, log));
  const io = serveSockets(http, parts);

  return {
    http,
    async sweep() {
      const gone = await rooms.sweep(parts.clock(), settings.retentionDays);
      return gone.length;
    },
    async close() {
      io.disconnectSockets(true);
      // A caller who hangs in the middle of a request would hold up the stop for as long as they like.
      const hangUp = setTimeout(() => http.closeAllConnections(), finishWithin);
      await io.close();
      clearTimeout(hangUp);
      await rooms.settle();
      await parts.typesetter.close();
      await store.close();
    },
  };
}

function routes(parts: Parts, log: Log): express.Express {
  const { content, store, settings } = parts;
  const app = express();
  app.disable("x-powered-by").set("trust proxy", settings.trustProxy);
  app.use("/assets", assetRoutes());
  app.use(securityHeaders());

  app.get("/health/live", (_request, response) => void response.json({ ok: true }));
  app.get("/health/ready", async (_request, response) => {
    await store.check().then(
      () => response.json({ ok: true }),
      () => response.status(503).json({ ok: false }),
    );
  });

  app.use("/api", (request, response, next) => {
    response.set("Cache-Control", "no-store");
    if (sameOrigin(request, settings.publicUrl)) return next();
    throw new Problem(403, "foreign-origin", "Other sites may not use this server.");
  });
  app.get(
    "/api/decks",
    (_request, response) => void response.json([...content.decks.values()].map(deckLine)),
  );
  app.get(
    "/api/decks/:id",
    (request, response) => void response.json(known(content.decks, request.params.id)),
  );
  app.get(
    "/api/plans",
    (_request, response) => void response.json([...content.plans.values()].map(planLine)),
  );
  app.get(
    "/api/plans/:id",
    (request, response) => void response.json(known(content.plans, request.params.id)),
  );
  app.use("/api/workshops", workshopRoutes(parts));

  app.use(pageRoutes());
  app.use(() => {
    throw new Problem(404, "not-found", "There is nothing at this address.");
  });
  app.use(answerProblems(log));
  return app;
}

function securityHeaders() {
  return helmet({
    contentSecurityPolicy: {
      // helmet's own defaults ask for https, which a hall's network does not have.
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        fontSrc: ["'self'"],
        imgSrc: ["'self'", "data:"],
        connectSrc: ["'self'", "ws:", "wss:"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        requireTrustedTypesFor: ["'script'"],
      },
    },
    strictTransportSecurity: false,
    originAgentCluster: false,
    crossOriginOpenerPolicy: false,
    referrerPolicy: { policy: "no-referrer" },
  });
}

function deckLine({ id, title, about, language, cards, suits }: Deck) {
  return { id, title, about, language, cards: cards.length, suits: suits.length };
}

function planLine(plan: Plan) {
  const { id, title, about, language, minutes, deck } = plan;
  const activities = plan.activities.map(({ id, kind, title, minutes }) => ({ id, kind, title, minutes }));
  return { id, title, about, language, minutes, deck, activities };
}

function known<Value>(values: Map<string, Value>, id: string): Value {
  const value = values.get(id);
  if (value === undefined) throw new Problem(404, "not-found", "There is nothing with this id.");
  return value;
}

function portOf(http: HttpServer): number | undefined {
  const bound = http.address();
  return bound !== null && typeof bound === "object" ? bound.port : undefined;
}
