import { madeText } from "../text/new.ts";

const text = madeText.file;

/**
 * A page to keep: the leader's link, and when the workshop was made on the server's own machine, the link that
 * still works there when its address on the network is another. Built as a document, so that a title stays text.
 */
export function linkFile(title: string, links: readonly string[]): Blob {
  const page = document.implementation.createHTMLDocument(text.title(title));
  const charset = page.createElement("meta");
  charset.setAttribute("charset", "utf-8");
  page.head.prepend(charset);
  page.documentElement.lang = "en-GB";
  page.body.append(withText(page, "h1", text.title(title)), withText(page, "p", text.about));
  for (const [index, link] of [...new Set(links)].entries()) {
    const line = withText(page, "p", index === 0 ? `${text.link}: ` : `${text.here}: `);
    const anchor = withText(page, "a", link);
    anchor.setAttribute("href", link);
    line.append(anchor);
    page.body.append(line);
  }
  return new Blob([`<!doctype html>\n${page.documentElement.outerHTML}`], { type: "text/html" });
}

function withText(page: Document, name: string, words: string): HTMLElement {
  const element = page.createElement(name);
  element.textContent = words;
  return element;
}
