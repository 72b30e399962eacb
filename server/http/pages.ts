import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Router } from "express";
import sirv from "sirv";

const built = join(import.meta.dirname, "..", "..", "client", "dist");

/** The built page: files compressed at build time, and one document for every address of the app. */
export function pageRoutes(folder = built): Router {
  const router = Router();
  if (!existsSync(join(folder, "index.html"))) {
    router.get(/^(?!\/api\/)/, (_request, response) => {
      response.status(503).type("text").send("The page is not built yet. Run: npm run build\n");
    });
    return router;
  }
  const document = readFileSync(join(folder, "index.html"));
  router.use(
    sirv(folder, {
      brotli: true,
      gzip: true,
      etag: true,
      setHeaders: (response, path) => {
        const named = path.startsWith("/assets/");
        response.setHeader("Cache-Control", named ? "public, max-age=31536000, immutable" : "no-cache");
      },
    }),
  );
  router.get(
    [/^\/(new|help|privacy|accessibility)?$/, /^\/w\/[^/]+(\/(lead|screen|summary))?$/],
    (_request, response) => {
      response.set("Cache-Control", "no-cache").type("html").send(document);
    },
  );
  // Anything else that a person asked for: the app says kindly that there is no such page.
  router.get(/^(?!\/(api|assets|health|socket\.io)\/)/, (request, response, next) => {
    if (request.accepts("html") === false) return next();
    response.status(404).set("Cache-Control", "no-cache").type("html").send(document);
  });
  return router;
}
