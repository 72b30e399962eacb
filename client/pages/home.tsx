import { homeText } from "../text/home.ts";
import { ButtonLink } from "../ui/button.tsx";
import { LiveRegion } from "../ui/live-region.tsx";
import { HomeBoard } from "./home-board.tsx";
import { TryIt } from "./home-practise.tsx";
import { JoinByCode } from "./join-by-code.tsx";
import { mainId, PageFooter, PageHeader } from "./page-header.tsx";
import { YourWorkshops } from "./your-workshops.tsx";
import "./home.css";

/** The first page: join with a code, or set up a workshop. */
export function HomePage() {
  return (
    <div className="page home">
      <PageHeader />
      <div className="home-columns">
        <main id={mainId} tabIndex={-1} className="home-main">
          <JoinByCode />
          <hr className="thread" />
          <section className="home-lead" aria-labelledby="home-lead">
            <div className="home-lead-words">
              <h2 id="home-lead">{homeText.leadTitle}</h2>
              <p>{homeText.leadText}</p>
            </div>
            <ButtonLink kind="second" to="/new">
              {homeText.setUp}
            </ButtonLink>
          </section>
          <TryIt />
          <YourWorkshops />
        </main>
        <HomeBoard />
      </div>
      <PageFooter />
      <LiveRegion />
    </div>
  );
}
