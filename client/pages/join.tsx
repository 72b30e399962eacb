import {
  CircleCheck,
  CircleDashed,
  ClipboardList,
  Dices,
  HandHelping,
  HeartHandshake,
  IdCardLanyard,
  Lock,
  UserRound,
} from "lucide-react";
import { type FormEvent, type ReactNode, useEffect, useState } from "react";
import { limits } from "shared/limits.ts";
import * as z from "zod/mini";
import { ask, type Trouble } from "../live/api.ts";
import { kept, type Seat } from "../live/kept.ts";
import { randomId } from "../live/random.ts";
import { joinText, madeUpNames } from "../text/join.ts";
import { Brand } from "../ui/brand.tsx";
import { Button, ButtonLink } from "../ui/button.tsx";
import { ChoiceCards } from "../ui/choice-cards.tsx";
import { DisplaySettings } from "../ui/display-settings.tsx";
import { ErrorSummary, TextField } from "../ui/field.tsx";
import { LiveRegion } from "../ui/live-region.tsx";
import { Switch } from "../ui/switch.tsx";
import { type About, aboutAnswer, type Door, doorAnswer } from "./answers.ts";
import { useTitle } from "./use-title.ts";
import "./join.css";

const seatSchema = z.object({ person: z.string(), token: z.string() });

const icons: Record<string, ReactNode> = {
  "service-user": <UserRound />,
  carer: <HeartHandshake />,
  worker: <IdCardLanyard />,
  manager: <ClipboardList />,
};

type Props = { code: string; joinKey: string | undefined; onSeat: (seat: Seat) => void };

/** Name and role, both of which may be left out; then this device has a seat. */
export function JoinForm({ code, joinKey, onSeat }: Props) {
  const [door, setDoor] = useState<Door & About>();
  const [trouble, setTrouble] = useState<{ code: string; count: number }>();
  const [name, setName] = useState("");
  const [role, setRole] = useState<string | null>(null);
  const [helps, setHelps] = useState(false);
  const [busy, setBusy] = useState(false);
  useTitle(joinText.title, trouble !== undefined);

  const fail = (next: Trouble) => setTrouble((last) => ({ code: next.code, count: (last?.count ?? 0) + 1 }));

  async function look() {
    const [answer, about] = await Promise.all([
      ask(`/api/workshops/${encodeURIComponent(code)}`, doorAnswer, { secret: joinKey }),
      ask("/api/about", aboutAnswer),
    ]);
    if (!answer.ok) return fail(answer.trouble);
    if (!about.ok) return fail(about.trouble);
    setTrouble(undefined);
    setDoor({ ...answer.value, ...about.value });
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each code; `look` is new each time.
  useEffect(() => void look(), [code]);

  async function join(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const request = kept.request(code) ?? randomId();
    kept.keepRequest(code, request);
    const body = { request, name, ...(helps ? { helps } : role === null || role === rather ? {} : { role }) };
    const answer = await ask(`/api/workshops/${encodeURIComponent(code)}/people`, seatSchema, {
      method: "POST",
      secret: joinKey,
      body,
    });
    setBusy(false);
    if (!answer.ok) return fail(answer.trouble);
    onSeat({ request, ...answer.value });
  }

  return (
    <div className="join">
      <header className="join-head">
        <Brand to="/" />
        <DisplaySettings />
      </header>
      <main className="join-main">
        {trouble && (
          <ErrorSummary key={trouble.count} title={joinText.errorTitle} errors={[]}>
            {troubleText(trouble.code)}
          </ErrorSummary>
        )}
        <h1 className={door ? "visually-hidden" : ""}>{joinText.title}</h1>
        {door === undefined ? (
          <Waiting failed={trouble !== undefined} onAgain={() => void look()} />
        ) : (
          <form className="join-form" onSubmit={join}>
            <div className="join-found">
              <CircleCheck />
              <p>
                <b>{joinText.found}</b>
                <span>{door.title}</span>
                {door.organisation && <span>{door.organisation}</span>}
              </p>
            </div>
            <TextField
              label={joinText.name}
              hint={joinText.nameHint}
              value={name}
              maxLength={limits.text.short}
              autoComplete="off"
              onChange={(event) => setName(event.currentTarget.value)}
              after={
                <Button size="small" onClick={() => setName(madeUpName())}>
                  <Dices />
                  {joinText.pick}
                </Button>
              }
            />
            {!helps && (
              <ChoiceCards
                legend={joinText.role}
                hint={joinText.roleHint}
                value={role}
                onChange={setRole}
                choices={[
                  ...door.roles.map(({ id, title }) => ({ id, title, icon: icons[id] ?? <CircleDashed /> })),
                  { id: rather, title: joinText.ratherNot, icon: <CircleDashed /> },
                ]}
              />
            )}
            <Switch
              icon={<HandHelping />}
              label={joinText.helps}
              hint={joinText.helpsHint}
              checked={helps}
              onChange={setHelps}
            />
            <p className="join-privacy">
              <Lock />
              {joinText.privacy(door.retentionDays)}
            </p>
            <div className="join-foot">
              <Button type="submit" kind="primary" size="large" wide aria-disabled={busy}>
                {busy ? joinText.joining : joinText.joinAs(name.trim())}
              </Button>
            </div>
          </form>
        )}
      </main>
      <LiveRegion />
    </div>
  );
}

const rather = "rather-not-say";

function Waiting({ failed, onAgain }: { failed: boolean; onAgain: () => void }) {
  if (!failed) return <p role="status">{joinText.looking}</p>;
  return (
    <div className="stack">
      <Button kind="primary" size="large" onClick={onAgain}>
        {joinText.again}
      </Button>
      <ButtonLink kind="quiet" to="/">
        {joinText.otherCode}
      </ButtonLink>
    </div>
  );
}

function troubleText(code: string): string {
  if (code === "not-found" || code === "forbidden") return joinText.notFound;
  if (code === "offline") return joinText.offline;
  if (code === "full") return joinText.full;
  if (code === "too-many") return joinText.tooMany;
  return joinText.fault;
}

function madeUpName(): string {
  const { colours, things } = madeUpNames;
  const pick = (from: readonly string[]) => from[Math.floor(Math.random() * from.length)] ?? "";
  return `${pick(colours)} ${pick(things)}`;
}
