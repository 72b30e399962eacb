import { ArrowRight, Check, Projector } from "lucide-react";
import { type CSSProperties, useEffect, useState } from "react";
import { ask } from "../live/api.ts";
import { joinLink, leaderLink, phoneBase, screenLink, spokenAddress } from "../live/links.ts";
import { madeText as text } from "../text/new.ts";
import { ButtonLink } from "../ui/button.tsx";
import { CodeTiles, codeGroups } from "../ui/code-tiles.tsx";
import { LiveRegion } from "../ui/live-region.tsx";
import { QrCode } from "../ui/qr-code.tsx";
import { type About, aboutAnswer, type Door, doorAnswer, type MadeWorkshop } from "./answers.ts";
import { LeaderLink, SecondLeader } from "./leader-link.tsx";
import { mainId, PageFooter, PageHeader } from "./page-header.tsx";
import { PageTitle } from "./page-title.tsx";
import { useTitle } from "./use-title.ts";
import "./made.css";

/** A workshop that was just made: how people join, and the key that must not be lost. */
export function Made({ made }: { made: MadeWorkshop }) {
  const { code, key, screenKey, title, brief } = made;
  const [door, setDoor] = useState<Door & About>();
  useTitle(text.title);

  useEffect(() => {
    let left = false;
    void Promise.all([
      ask(`/api/workshops/${made.code}`, doorAnswer, { secret: made.joinKey }),
      ask("/api/about", aboutAnswer),
    ]).then(([answer, about]) => {
      if (answer.ok && about.ok && !left) setDoor({ ...answer.value, ...about.value });
    });
    return () => {
      left = true;
    };
  }, [made]);

  return (
    <div className="page made">
      <PageHeader />
      <main id={mainId} tabIndex={-1} className="made-main">
        <div className="made-head">
          <span className="made-tick">
            <Check />
          </span>
          <div>
            <PageTitle>{text.title}</PageTitle>
            <p>{text.about(title, brief)}</p>
          </div>
        </div>
        <div className="made-columns">
          <JoinMat made={made} />
          <div className="made-side">
            <LeaderLink made={made} />
            <section className="made-line" aria-labelledby="made-screen">
              <Projector />
              <div className="made-line-words">
                <h2 id="made-screen">{text.screen}</h2>
                <p>{text.screenText}</p>
              </div>
              <ButtonLink size="small" href={screenLink(code, screenKey)} target="_blank" rel="noopener">
                {text.open}
                <span className="visually-hidden"> {text.openLong}</span>
              </ButtonLink>
            </section>
            <SecondLeader made={made} />
            <ButtonLink kind="primary" size="large" wide className="made-go" to={leaderLink(code, key)}>
              {text.go}
              <ArrowRight />
            </ButtonLink>
          </div>
        </div>
        {door && <GoodToKnow door={door} />}
      </main>
      <PageFooter />
      <LiveRegion />
    </div>
  );
}

/** What to show people; the same as on the big screen. */
function JoinMat({ made }: { made: MadeWorkshop }) {
  const base = phoneBase(made.address);
  return (
    <section className="made-mat" aria-label={text.join}>
      <p>
        {text.address} <b className="made-address">{spokenAddress(base)}</b>
      </p>
      <p className="made-code" style={tilesAcross(made.code)}>
        {text.code} <CodeTiles code={made.code} />
      </p>
      <div className="made-qr">
        <div className="made-qr-plate">
          <QrCode text={joinLink(made.address, made.code, made.joinKey)} label={text.qrLabel} />
        </div>
        <p>{onlyHere(base) ? text.alone : text.qr}</p>
      </div>
    </section>
  );
}

/** What the server says about workshops here. */
function GoodToKnow({ door }: { door: Door & About }) {
  return (
    <div className="made-people">
      <section aria-labelledby="made-roles">
        <h2 id="made-roles">{text.roles}</h2>
        <ul className="bullets">
          {door.roles.map(({ id, title }) => (
            <li key={id}>{title}</li>
          ))}
        </ul>
        <p>{text.rolesSkip}</p>
      </section>
      <section className="made-deleted" aria-labelledby="made-deleted">
        <h2 id="made-deleted">{text.deletedTitle}</h2>
        <p>{text.deleted(door.retentionDays)}</p>
      </section>
    </div>
  );
}

/** How wide the tiles are together, in their own em, so that the row fits however long a code is. */
function tilesAcross(code: string): CSSProperties {
  const gaps = codeGroups(code).length - 1;
  const width = code.length * 1.05 + (code.length - 1 - gaps) * 0.16 + gaps * 0.48;
  return { "--tiles": String(Math.ceil(width * 10) / 10) } as CSSProperties;
}

/** Whether only this computer itself finds the address. */
function onlyHere(base: string): boolean {
  return /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|$)/.test(base);
}
