const again = 1_000;

/**
 * A part of the page that is loaded when it is wanted: on bad wifi it is asked for again, once a second (ms), until it
 * comes. Left to fail once, it would take the whole page with it.
 */
export async function untilLoaded<Part>(load: () => Promise<Part>): Promise<{ default: Part }> {
  for (;;) {
    try {
      return { default: await load() };
    } catch {
      await new Promise((resolve) => setTimeout(resolve, again));
    }
  }
}
