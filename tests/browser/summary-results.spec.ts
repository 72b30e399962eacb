import { joinWorkshop, makeWorkshop } from "../server/harness.ts";
import { asLeader, asPerson, closeRaws, connectRaw, newId, type Raw } from "../server/raw.ts";
import { everyWay } from "./every-way.ts";
import { pdfText } from "./pdf-text.ts";
import { open } from "./people.ts";
import { expect, test } from "./test.ts";

const deck = "informed-service-user-and-carer";
const step = (id: string, kind: string, title: string, settings: Record<string, unknown>) => ({
  ...{ id, kind, title, minutes: 5 },
  settings,
});
/** What each of five people who use services and five workers says of a card. */
const said = {
  "know-who-to-ask": "EEEEEEEEEH",
  "decide-together": "EOOOOEEEEO",
  "money-and-time": "HHHHEHHHHO",
};
const columns: Record<string, string> = { E: "exists", H: "helpful", O: "obstacle" };

const plan = {
  ...{
    id: "own-and-together",
    language: "en",
    title: "Own, then together",
    about: "For tests.",
    minutes: 20,
  },
  deck,
  activities: [
    step("own", "sort", "Sort on your own", {
      ...{ mode: "alone", question: "Where does this card go?", cards: Object.keys(said) },
    }),
    step("again", "sort", "Sort again", {
      ...{ mode: "together", question: "And now?", divided: { of: "own", most: 1 } },
    }),
    step("since", "results", "Then and now", { of: "own", since: { kind: "workshop" } }),
  ],
};
const counts = { exists: 2, helpful: 4, obstacle: 6, unsure: 0, deck: 0 };
const before = {
  title: "The first time",
  counts: { deck, boards: 12, cards: [{ card: "decide-together", counts }] },
};

const ask = async (who: Raw, command: Record<string, unknown>) =>
  expect(await who.ask({ id: newId(), ...command })).toMatchObject({ ok: true });

test.afterAll(closeRaws);

test("what each sorted alone goes home as a page and a PDF, once all have been shown it", async ({
  browser,
  server,
}) => {
  const made = await makeWorkshop(server.url, { plan, before });
  const leader = await connectRaw(server.url, asLeader(made));
  for (let at = 0; at < 10; at += 1) {
    const role = at < 5 ? "service-user" : "worker";
    const person = await connectRaw(
      server.url,
      asPerson(made, await joinWorkshop(server.url, made, `Person ${at}`, { role })),
    );
    for (const [card, letters] of Object.entries(said))
      await ask(person, { type: "sort.move", activity: "own", card, to: columns[letters[at] ?? ""] });
  }

  const page = await open(browser, "laptop");
  await page.goto(`${server.url}/w/${made.code}/summary#k=${made.key}`);
  const sheet = page.getByRole("article");
  await expect(sheet).toContainText("10 of 10 people have finished. The results have not been shown yet.");
  await expect(sheet).not.toContainText("We decide together");

  await ask(leader, { type: "sort.reveal", activity: "own" });
  await ask(leader, { type: "agenda.go", activity: "again" });
  await ask(leader, { type: "sort.move", activity: "again", card: "decide-together", to: "helpful" });
  await page.reload();
  const region = (name: RegExp) => sheet.getByRole("region", { name });
  await expect(region(/Where we agree/)).toContainText("I know who to ask9 of 10 said Exists");
  await expect(region(/Where we agree/)).toContainText("Money and time to join in8 of 10 said Helpful");
  await expect(
    region(/Where we differ/).getByRole("img", { name: "Exists 5, Helpful 0, Obstacle 5" }),
  ).toBeVisible();
  const roles = region(/Where roles differ/);
  await expect(roles).toContainText("4 of 5 people who use services said Obstacle");
  await expect(roles).toContainText("4 of 5 workers and practitioners said Exists");
  await expect(region(/What moved/)).toContainText("Before: 5 of 10 said Exists. Now: Helpful.");
  const then = sheet.getByRole("table", { name: "Each card, then and now" });
  await expect(then.getByRole("row", { name: /We decide together/ })).toContainText(
    /Then\s2\sof\s12, now\s5\sof\s10 Much more/,
  );

  const pdf = await fetch(`${server.url}/api/workshops/${made.code}/summary.pdf`, {
    headers: { Authorization: `Bearer ${made.key}` },
  });
  const text = await pdfText(new Uint8Array(await pdf.arrayBuffer()));
  for (const words of [
    "9 of 10 said Exists",
    "4 of 5 people who use services said Obstacle",
    "Now: Helpful.",
  ])
    expect(text).toContain(words);
  await everyWay(page, "summary of what each sorted alone");
});
