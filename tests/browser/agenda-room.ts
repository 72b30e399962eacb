import type { Browser, Page } from "@playwright/test";
import type { Asked } from "../../client/live/live.ts";
import { until } from "../server/harness.ts";
import { closePhones, joinByPhone, openPhone, type Phone } from "../server/phones.ts";
import { joinByLink, type Made, make, open } from "./people.ts";
import { expect } from "./test.ts";

/** One word that fits in a name and has nowhere to break. */
export const longWord = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch";
const longTitle = "We ask Llanfairpwllgwyngyllgogerychwyrndrobwllllantysilio";

const activities = [
  {
    id: "welcome",
    kind: "welcome",
    title: "Welcome",
    minutes: 5,
    say: "Hello. You can take a break at any time.",
    settings: {
      aim: `We look at what makes ${longWord} good at learning.`,
      rules: ["No answer is wrong.", "One person speaks at a time."],
    },
  },
  {
    id: "read",
    kind: "read",
    title: "What it is",
    minutes: 5,
    settings: {
      pages: [
        { title: longTitle, text: `It keeps learning, also in ${longWord}.`, picture: "brain" },
        { title: "And all the time", text: "Not only on training days." },
      ],
    },
  },
  {
    id: "thought",
    kind: "reflect",
    title: "Food for thought",
    minutes: 10,
    say: "Take two minutes for each.",
    settings: {
      prompts: [
        { id: "helps", text: `What helps ${longWord}?`, hint: "Think of the last time.", source: "Ours" },
        { id: "way", text: "What gets in the way?" },
      ],
    },
  },
  {
    id: "sort",
    kind: "sort",
    title: "Sort at tables",
    minutes: 20,
    say: "Read the card aloud.",
    settings: { mode: "tables", question: "Where does this card go?", extent: true },
  },
  {
    id: "vote",
    kind: "vote",
    title: "Vote",
    minutes: 5,
    settings: { question: "What comes first?", dots: 3, on: { kind: "sort", activity: "sort" } },
  },
  {
    id: "plan",
    kind: "actions",
    title: "What we will do",
    minutes: 10,
    settings: { question: "What will we do next?" },
  },
  {
    id: "form",
    kind: "feedback",
    title: "Before you go",
    minutes: 5,
    settings: {
      questions: [
        { id: "say", kind: "scale", text: `I could say what I think in ${longWord}.` },
        { id: "know", kind: "before-after", text: "I know what a learning organisation is." },
        { id: "better", kind: "words", text: "What would make it better?" },
      ],
    },
  },
];
export type StepId = "welcome" | "read" | "thought" | "sort" | "vote" | "plan" | "form";

const plan = {
  id: "whole-agenda",
  language: "en",
  title: "The whole agenda",
  about: "Every kind of step.",
  minutes: 60,
  deck: "informed-service-user-and-carer",
  activities,
};

export type AgendaRoom = {
  made: Made;
  /** The leader's console, the big screen, and a person's page; Bev has no table yet. */
  lead: Page;
  screen: Page;
  bev: Page;
  /** The same leader and other people without a browser, who do at once what they are asked; the first two names are long. */
  leader: Phone;
  people: readonly [Phone, Phone, Phone];
};

/** A workshop with every kind of step and long words, at one of its steps. */
export async function agendaRoom(browser: Browser, url: string, step: StepId): Promise<AgendaRoom> {
  const made = await make(url, { title: longWord, plan, settings: { tables: 2 } });
  const leader = await openPhone(url, made, { kind: "facilitator", key: made.key });
  const people = [
    await joinByPhone(url, made, longWord),
    await joinByPhone(url, made, "Wolfeschlegelsteinhausenbergerdorff the Second"),
    await joinByPhone(url, made, "Cyd"),
  ] as const;
  const tables = ["1", "2", "2"];
  for (const [index, person] of people.entries())
    await ask(person, { type: "person.seat", table: tables[index] ?? "1" });
  const lead = await open(browser, "laptop");
  await lead.goto(`${url}/w/${made.code}/lead#k=${made.key}`);
  const screen = await open(browser, "projector");
  await screen.goto(`${url}/w/${made.code}/screen#s=${made.screenKey}`);
  const bev = await open(browser, "laptop");
  await joinByLink(bev, url, made, "Bev");
  await ask(leader, { type: "agenda.go", activity: step });
  const title = activities.find(({ id }) => id === step)?.title ?? "";
  await expect(lead.getByRole("heading", { level: 1 })).toHaveText(title);
  await expect(bev.locator(".room-where b")).toHaveText(title);
  await expect(screen.getByRole("heading").first()).toBeAttached();
  return { made, lead, screen, bev, leader, people };
}

/** Asks for all of this, one after the other, and waits until it is so for everybody. Returns the last one's id. */
export async function ask(phone: Phone, ...commands: readonly Asked[]): Promise<string> {
  let id = "";
  for (const command of commands) id = phone.ask(command);
  await until("it is saved", () => phone.isSaved());
  return id;
}

/** Everybody goes home: call it after each test, or the next one shares the machine with them. */
export async function everybodyLeaves(browser: Browser): Promise<void> {
  closePhones();
  for (const context of browser.contexts()) await context.close();
}
