import type { Actor } from "shared/activities/activity.ts";
import type { RefusalCode } from "shared/refusals.ts";
import type { Command } from "shared/workshop/commands.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { joinWorkshop, type Made, makeWorkshop, type Seat, startServer, type TestServer } from "./harness.ts";
import { takeLog } from "./phones.ts";
import { asLeader, asPerson, asScreen, closeRaws, connectRaw, newId, type Raw } from "./raw.ts";

type Who = Exclude<Actor["kind"], "newcomer"> | "removed";
type Outcome = "done" | RefusalCode;

/**
 * Who may ask for what over a connection, for commands of every kind of row. The whole table is held against
 * shared/workshop/may-ask.ts in tests/shared/matrix.test.ts; here it is the connection that says who asks.
 */
const expected = {
  // Joining comes over HTTP; nobody joins over a connection.
  "person.join": row("bad-command", "bad-command", "bad-command", "bad-command"),
  "person.rename": row("not-allowed", "done", "not-allowed", "not-allowed"),
  "person.remove": row("done", "not-allowed", "not-allowed", "not-allowed"),
  "agenda.go": row("done", "not-allowed", "not-allowed", "not-allowed"),
  "agenda.lock": row("done", "not-allowed", "not-allowed", "not-allowed"),
  "agenda.spotlight": row("done", "not-allowed", "not-allowed", "not-allowed"),
  "workshop.door": row("done", "not-allowed", "not-allowed", "not-allowed"),
  "workshop.close": row("done", "not-allowed", "not-allowed", "not-allowed"),
  "workshop.reopen": row("done", "not-allowed", "not-allowed", "not-allowed"),
  "read.turn": row("done", "not-allowed", "not-allowed", "not-allowed"),
  "sort.move": row("done", "done", "not-allowed", "not-allowed"),
  "sort.undo": row("done", "done", "not-allowed", "not-allowed"),
} satisfies Partial<Record<Command["type"], Record<Who, Outcome>>>;
type Asked = keyof typeof expected;

function row(facilitator: Outcome, person: Outcome, screen: Outcome, removed: Outcome): Record<Who, Outcome> {
  return { facilitator, "co-facilitator": facilitator, person, screen, removed };
}

const moved = "move-of-the-leader";

/** A command that changes something, when it is allowed. */
function commandOf(type: Asked, victim: Seat): Record<string, unknown> {
  switch (type) {
    case "person.join":
      return { name: "Nobody", helps: false };
    case "person.rename":
      return { name: "Beverley" };
    case "person.remove":
      return { person: victim.person };
    case "agenda.go":
      return { activity: "sort" };
    case "agenda.lock":
      return { locked: true };
    case "agenda.spotlight":
      return { card: "time-to-learn" };
    case "workshop.door":
      return { open: false };
    case "workshop.close":
    case "workshop.reopen":
      return {};
    case "read.turn":
      return { activity: "five-characteristics", page: 1 };
    case "sort.move":
      return { activity: "sort", card: "help-to-take-part", to: "exists" };
    case "sort.undo":
      return { activity: "sort", move: moved };
  }
}

let server: TestServer;
let made: Made;
let leader: Raw;
let bev: Seat;

beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  closeRaws();
  await server.stop();
});

/** A fresh workshop in which the command would do something, and a connection of somebody who asks for it. */
async function given(type: Asked, who: Who): Promise<{ asker: Raw; command: object }> {
  made = await makeWorkshop(server.url);
  leader = await connectRaw(server.url, asLeader(made));
  const victim = await joinWorkshop(server.url, made, "Ali");
  bev = await joinWorkshop(server.url, made, "Bev");
  await leader.ask({ id: moved, type: "sort.move", activity: "sort", card: "time-to-learn", to: "helpful" });
  // A closed workshop would have its own reason to refuse whoever is being removed.
  if (type === "workshop.reopen" && who !== "removed")
    await leader.ask({ id: newId(), type: "workshop.close" });
  const command = { id: newId(), type, ...commandOf(type, victim) };
  if (who === "facilitator") return { asker: leader, command };
  return { asker: await connectRaw(server.url, credentials(who)), command };
}

function credentials(who: Exclude<Who, "facilitator">) {
  switch (who) {
    case "co-facilitator":
      return { code: made.code, key: made.coKey };
    case "screen":
      return asScreen(made);
    case "person":
    case "removed":
      return asPerson(made, bev);
  }
}

const types = Object.keys(expected) as Asked[];
const cells = types.flatMap((type) =>
  (["facilitator", "co-facilitator", "person", "screen"] as const).map((who) => ({
    type,
    who,
    outcome: expected[type][who],
  })),
);

describe("the table of who may ask for what (S3)", () => {
  test.each(cells)("a $who who asks for $type: $outcome", async ({ type, who, outcome }) => {
    const { asker, command } = await given(type, who);
    const { seq } = await takeLog(server.url, made);
    const answer = await asker.ask(command);
    expect(answer.ok ? "done" : answer.code).toBe(outcome);
    expect((await takeLog(server.url, made)).seq).toBe(answer.ok ? seq + 1 : seq);
  });

  test.each(types)(
    "a person who asks for %s in the moment they are removed does not get it",
    async (type) => {
      const { asker, command } = await given(type, "removed");
      // Two commands in one tick: the removal is decided now, and ends their connection with the second commit.
      void leader.ask({ id: newId(), type: "agenda.spotlight", card: "learning-for-everyone" });
      const removing = leader.ask({ id: newId(), type: "person.remove", person: bev.person });
      await leader.ask("what is refused at once, after the removal is decided");
      const answer = await Promise.race([asker.ask(command), gone(asker)]);
      if (answer !== "gone") expect(answer).toMatchObject({ ok: false, code: expected[type].removed });
      await removing;
      const { events } = await takeLog(server.url, made);
      expect(events.at(-1)?.event).toEqual({ type: "person.removed", person: bev.person });
    },
  );
});

function gone({ socket }: Raw): Promise<"gone"> {
  return new Promise((resolve) => socket.once("disconnect", () => resolve("gone")));
}
