import type { MouseEvent } from "react";
import { Link } from "wouter";
import { pageText } from "../text/page.ts";
import { Brand } from "../ui/brand.tsx";
import { DisplaySettings } from "../ui/display-settings.tsx";
import "./page.css";

/** What `<main>` is called, so that the skip link finds it. */
export const mainId = "main";

/** The top of a page that stands by itself. */
export function PageHeader() {
  return (
    <>
      <a className="skip-link" href={`#${mainId}`} onClick={skip}>
        {pageText.skip}
      </a>
      <header className="page-header">
        <Brand to="/" />
        <DisplaySettings />
      </header>
    </>
  );
}

/** Its foot: help is in the same place on each of them. */
export function PageFooter() {
  return (
    <footer className="page-footer">
      <p>{pageText.promise}</p>
      <nav aria-label={pageText.footer}>
        <Link to="/help">{pageText.help}</Link>
        <Link to="/privacy">{pageText.privacy}</Link>
        <Link to="/accessibility">{pageText.accessibility}</Link>
      </nav>
    </footer>
  );
}

/** Moves focus without following the link: that would be a new entry in the history, without the page's state. */
function skip(event: MouseEvent) {
  event.preventDefault();
  document.getElementById(mainId)?.focus();
}
