import express from "express";
import helmet from "helmet";
import { sameOrigin } from "../door.ts";
import type { Parts } from "../parts.ts";
import { contentRoutes } from "./content.ts";
import { healthRoutes } from "./health.ts";
import { openApi } from "./openapi.ts";
import { assetRoutes, pageRoutes } from "./pages.ts";
import { answerProblems, Problem } from "./problem.ts";
import { workshopRoutes } from "./workshops.ts";

/** Everything over HTTP, in order. */
export function routes(parts: Parts): express.Express {
  const app = express();
  app.disable("x-powered-by").set("trust proxy", parts.settings.trustProxy);
  app.use("/assets", assetRoutes());
  app.use(["/api", "/health", "/metrics"], securityHeaders({}));
  app.use(healthRoutes(parts));
  app.use("/api", (request, response, next) => {
    response.set("Cache-Control", "no-store");
    if (sameOrigin(request, parts.settings.publicUrl)) return next();
    throw new Problem(403, "foreign-origin", "Other sites may not use this server.");
  });
  const contract = openApi();
  app.get("/api", (_request, response) => {
    response.json(contract);
  });
  app.get("/api/about", (_request, response) => {
    response.json({ retentionDays: parts.settings.retentionDays });
  });
  app.use("/api", contentRoutes(parts.content));
  app.use("/api/workshops", workshopRoutes(parts));
  const nothingHere = () => {
    throw new Problem(404, "not-found", "There is nothing at this address.");
  };
  app.use("/api", nothingHere);
  app.use(securityHeaders(pagePolicy));
  app.use(pageRoutes());
  app.use(nothingHere);
  app.use(answerProblems(parts.log));
  return app;
}

/** What our own pages may load; everything else is refused. */
const pagePolicy = {
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  fontSrc: ["'self'"],
  imgSrc: ["'self'", "data:"],
  connectSrc: ["'self'", "ws:", "wss:"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  requireTrustedTypesFor: ["'script'"],
};

/** Data is no page: its policy allows nothing, and is a short line on bad wifi. */
function securityHeaders(policy: Record<string, string[]>) {
  return helmet({
    contentSecurityPolicy: {
      // helmet's own defaults ask for https, which a hall's network does not have.
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"], ...policy },
    },
    // Leftovers of old browsers; each is a line in every answer over bad wifi.
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
    strictTransportSecurity: false,
    originAgentCluster: false,
    crossOriginOpenerPolicy: false,
    referrerPolicy: { policy: "no-referrer" },
  });
}
