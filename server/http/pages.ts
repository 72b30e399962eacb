import { existsSync } from "node:fs";
import { join } from "node:path";
import { type RequestHandler, Router } from "express";
import compressed from "express-static-gzip";

const built = join(import.meta.dirname, "..", "..", "client", "dist");
/** Files were compressed when the pages were built. */
const packed = { enableBrotli: true, orderPreference: ["br", "gz"] };

/** Files whose names change with their content. No policy rides on them: on bad wifi a kilobyte of headers counts. */
export function assetRoutes(folder = built): RequestHandler {
  const files = join(folder, "assets");
  if (!existsSync(files)) return (_request, _response, next) => next();
  return compressed(files, {
    ...packed,
    serveStatic: {
      immutable: true,
      maxAge: "1y",
      // Nobody asks again for what never changes.
      ...{ etag: false, lastModified: false, acceptRanges: false },
      setHeaders: (response) => response.setHeader("X-Content-Type-Options", "nosniff"),
    },
  });
}

/** The built page: one document for every address of the app, and the few files beside it. */
export function pageRoutes(folder = built): Router {
  const router = Router();
  if (!existsSync(join(folder, "index.html"))) {
    router.get(/^(?!\/api\/)/, (_request, response) => {
      response.status(503).type("text").send("The page is not built yet. Run: npm run build\n");
    });
    return router;
  }
  const files = compressed(folder, { ...packed, index: false });
  const document: RequestHandler = (request, response, next) => {
    request.url = "/index.html";
    response.set("Cache-Control", "no-cache");
    files(request, response, next);
  };
  router.use(files);
  router.get([/^\/(new|help|privacy|accessibility)?$/, /^\/w\/[^/]+(\/(lead|screen|summary))?$/], document);
  // Anything else that a person asked for: the app says kindly that there is no such page.
  router.get(/^(?!\/(api|assets|health|socket\.io)\/)/, (request, response, next) => {
    if (request.accepts("html") === false) return next();
    response.status(404);
    document(request, response, next);
  });
  return router;
}
