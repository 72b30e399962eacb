import { lostText } from "../text/lost.ts";
import { pageText } from "../text/page.ts";
import { ButtonLink } from "../ui/button.tsx";
import { LiveRegion } from "../ui/live-region.tsx";
import { Picture } from "../ui/picture.tsx";
import { mainId, PageFooter, PageHeader } from "./page-header.tsx";
import { PageTitle } from "./page-title.tsx";
import { useTitle } from "./use-title.ts";

/** An address that leads nowhere. */
export function LostPage() {
  useTitle(lostText.title);
  return (
    <div className="page">
      <PageHeader />
      <main id={mainId} tabIndex={-1} className="page-notice">
        <Picture name="out" />
        <PageTitle>{lostText.title}</PageTitle>
        <p>{lostText.text}</p>
        <ButtonLink kind="primary" size="large" to="/">
          {pageText.home}
        </ButtonLink>
      </main>
      <PageFooter />
      <LiveRegion />
    </div>
  );
}
