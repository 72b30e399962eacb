import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The Host header stays: the server refuses requests whose origin is not their host. */
const server = { target: "http://localhost:3000", changeOrigin: false };

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  resolve: {
    alias: [
      {
        find: /^\.\/webtransport\.js$/,
        replacement: join(import.meta.dirname, "live", "no-webtransport.ts"),
      },
    ],
  },
  build: {
    outDir: "dist",
    emptyOutDir: true,
    // The oldest browsers that people bring: see ACCESS.md.
    target: ["safari15.4", "ios15.4", "chrome100", "firefox100"],
    // The content security policy allows fonts from our own address only, so none may become a data: URL.
    assetsInlineLimit: 0,
    // Browsers without modulepreload load the same files a moment later.
    modulePreload: { polyfill: false },
    // Minifying takes the licences out of the code; they go beside it.
    license: { fileName: "licences.md" },
    rolldownOptions: {
      output: {
        // What a participant needs comes as one file, not thirty: on bad wifi every request costs, and one long
        // file packs better than many short ones.
        codeSplitting: {
          groups: [
            { name: "room", test: /client[/\\](main|pages[/\\]room)\.tsx$|rolldown.runtime/, priority: 1 },
            // What sorting needs after the first card: one file again, and one name in the first one's list.
            {
              name: "sorting",
              test: /client[/\\](board[/\\](all|alone|card-list|card-notes|pile|several|toggle|write)|text[/\\](alone|sort-later))/,
            },
          ],
        },
      },
    },
  },
  server: {
    proxy: {
      "/api": server,
      "/health": server,
      "/socket.io": { ...server, ws: true },
    },
  },
});
