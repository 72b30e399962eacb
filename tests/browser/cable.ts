import type { Page, WebSocketRoute } from "@playwright/test";

/** A page's connection that can be pulled out and put back, while pages and files still load. */
export type Cable = { pull(): Promise<void>; plug(): void };

/** Call it before the page is opened. */
export async function cable(page: Page): Promise<Cable> {
  let pulled = false;
  const open = new Set<WebSocketRoute>();
  await page.routeWebSocket(/\/socket\.io\//, (socket) => {
    if (pulled) {
      void socket.close();
      return;
    }
    open.add(socket);
    socket.connectToServer();
  });
  await page.route(/\/socket\.io\//, (route) => (pulled ? route.abort() : route.continue()));
  return {
    async pull() {
      pulled = true;
      for (const socket of open) await socket.close();
      open.clear();
    },
    plug() {
      pulled = false;
    },
  };
}
