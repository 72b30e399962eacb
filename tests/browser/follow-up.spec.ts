import * as z from "zod/mini";
import { call, joinWorkshop, until } from "../server/harness.ts";
import { joinByPhone, openPhone, type Phone } from "../server/phones.ts";
import { expectAccessible, expectInSight } from "./axe.ts";
import { everyWay } from "./every-way.ts";
import { type Made, make, open, shown } from "./people.ts";
import { expect, test } from "./test.ts";

test.describe.configure({ timeout: 120_000 });

const cards = ["hear-what-changed", "safe-to-speak-up", "time-to-learn", "decide-together"] as const;
type Column = "exists" | "helpful" | "obstacle";

/** Six people: how many of them put each card into Exists; the others say Obstacle. */
const thenInExists = [1, 2, 3, 4];
const nowInExists = [5, 2, 3, 5];

const plan = {
  ...{ id: "first", language: "en", title: "First", about: "Once.", minutes: 20 },
  deck: "informed-service-user-and-carer",
  activities: [
    {
      ...{ id: "sort", kind: "sort", title: "Sort", minutes: 10 },
      settings: { mode: "alone", question: "Where?", cards },
    },
    {
      ...{ id: "next", kind: "actions", title: "What we will do", minutes: 10 },
      settings: { question: "What will we do?" },
    },
  ],
};

/** Everybody sorts alone, and the leader shows what it came to. */
async function sortAlone(leader: Phone, people: readonly Phone[], inExists: readonly number[]) {
  leader.ask({ type: "agenda.go", activity: "sort" });
  await until("all are at the sort", () => people.every((one) => one.shows().current === "sort"));
  people.forEach((person, at) => {
    cards.forEach((card, index) => {
      const to: Column = at < (inExists[index] ?? 0) ? "exists" : "obstacle";
      person.ask({ type: "sort.move", activity: "sort", card, to });
    });
  });
  await until("all is saved", () => people.every((one) => one.isSaved()));
  leader.ask({ type: "sort.reveal", activity: "sort" });
  await until("all is shown", () => leader.isSaved());
}

/** A workshop of six people that has finished, and its summary file. */
async function finished(url: string): Promise<Buffer> {
  const made = await make(url, { title: "Learning together", plan });
  const leader = await openPhone(url, made, { kind: "facilitator", key: made.key });
  const people = await Promise.all(
    cards
      .concat(cards)
      .slice(0, 6)
      .map((_, at) => joinByPhone(url, made, `P${at}`)),
  );
  await sortAlone(leader, people, thenInExists);
  leader.ask({ type: "actions.add", activity: "next", what: "Answer on the board.", who: "Hugh" });
  leader.ask({ type: "workshop.close" });
  await until("it is closed", () => leader.isSaved());
  for (const phone of [leader, ...people]) phone.live.close();
  const { text } = await call(url, `/api/workshops/${made.code}/summary.json`, { bearer: made.key });
  return Buffer.from(text);
}

const keys = z.array(z.object({ code: z.string(), key: z.string() })).check(z.minLength(1));
const file = (name: string, buffer: Buffer) => ({ name, mimeType: "application/json", buffer });

test("a second workshop begins with what the first one said, and shows then and now", async ({
  browser,
  server: { url },
}) => {
  const summary = await finished(url);
  const page = await open(browser, "laptop");
  await page.goto(`${url}/new`);
  await page.getByLabel(/^Organisation/).fill("Eastfield");
  await page.getByText("Start from an earlier workshop").click();
  const input = page.getByLabel("The summary of the earlier workshop");
  await input.setInputFiles(file("holiday.json", Buffer.from('{"photos": []}')));
  await expect(shown(page, /not a summary file from Cardtable/)).toBeVisible();
  await expectAccessible(page, "a wrong file");
  await input.setInputFiles(file("summary.json", summary));
  await expect(shown(page, /^We go on from “Learning together”/)).toBeVisible();
  await expect(page.getByLabel(/^Organisation/)).toHaveValue("Eastfield");
  await expect(page.getByRole("radio", { name: /^Then and now/ })).toBeChecked();
  await expect(page.getByRole("switch", { name: /agreed to be named/ })).not.toBeChecked();
  await expectAccessible(page, "an earlier workshop is taken along");
  await page.getByRole("button", { name: "Make the workshop" }).click();
  await expect(page.getByRole("heading", { name: "Your workshop is ready" })).toBeVisible();
  const led = await page.evaluate(() => localStorage.getItem("cardtable.led") ?? "[]");
  const [last] = keys.parse(JSON.parse(led));
  if (last === undefined) throw new Error("Nothing was made.");

  // What we said, and what we did.
  const { code, key } = last;
  await page.goto(`${url}/w/${code}/lead#k=${key}`);
  const made: Made = { ...last, coKey: "", screenKey: "", joinKey: "" };
  const leader = await openPhone(url, made, { kind: "facilitator", key });
  const { joinKey, screenKey } = linksOf(leader);
  const person = await open(browser, "phone");
  const seat = await joinWorkshop(url, { ...made, joinKey }, "Blue Kettle");
  await person.addInitScript(([name, kept]) => localStorage.setItem(name, kept), [
    `cardtable.seat.${code}`,
    JSON.stringify({ request: "blue-kettle-s-request", ...seat }),
  ] as const);
  await person.goto(`${url}/w/${code}`);
  const said = person.getByRole("article").filter({ hasText: "Answer on the board." });
  await expect(said).toContainText("Not yet");
  await expect(person.getByText("Hugh")).toHaveCount(0);
  await page.getByRole("button", { name: "Change: Answer on the board." }).click();
  await page.getByRole("radio", { name: "Done" }).check();
  await page.getByLabel("What happened so far?").fill("Five answers so far.");
  await page.getByRole("button", { name: "Done", exact: true }).click();
  await expect(said).toContainText("Done");
  await expect(said).toContainText("Five answers so far.");
  await expect(person.getByRole("button", { name: "Add an action" })).toHaveCount(0);
  await expectAccessible(person, "what we said and did");
  await expectAccessible(page, "what we said and did, for the leader");
  const screen = await open(browser, "projector");
  await screen.goto(`${url}/w/${code}/screen#s=${screenKey}`);
  await expect(screen.getByText("Five answers so far.")).toBeVisible();
  await expectInSight(screen, "what we said and did on the big screen");

  // The same four cards again, then and now.
  const people = await Promise.all(
    Array.from({ length: 5 }, (_, at) => joinByPhone(url, { ...made, joinKey }, `P${at}`)),
  );
  people.push(await openPhone(url, made, { kind: "person", ...seat }));
  await sortAlone(leader, people, nowInExists);
  leader.ask({ type: "agenda.go", activity: "what-changed" });
  const moved = person.getByRole("article").filter({ hasText: "I hear what changed" });
  await expect(moved).toContainText("Then 1 of 6 said Exists. Now 5 of 6 do.");
  await person.getByText("See it as a table").click();
  const row = (name: string) => person.getByRole("row", { name });
  await expect(row("I hear what changed")).toHaveText("I hear what changed1 of 65 of 6Much more");
  await expect(row("It is safe to speak up")).toContainText("About the same");
  await expect(shown(person, "6 people then, 6 now. They may not be the same people.")).toBeVisible();
  await everyWay(person, "then and now");
  await expect(page.getByRole("img", { name: /^Chart: how often people said Exists/ })).toBeVisible();
  await expectAccessible(page, "then and now, for the leader");
  await expect(screen.getByText("1 of 6").first()).toBeVisible();
  await expectInSight(screen, "then and now on the big screen");
  await expectAccessible(screen, "then and now on the big screen");
});

/** The keys of people and of the big screen, as the leader's console has them. */
function linksOf(leader: Phone): { joinKey: string; screenKey: string } {
  const state = leader.live.state();
  const { joinKey, screenKey } = state.phase === "live" ? state.you : {};
  if (joinKey === undefined || screenKey === undefined) throw new Error("The leader has no links.");
  return { joinKey, screenKey };
}
