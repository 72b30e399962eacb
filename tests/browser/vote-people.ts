import type { Browser, Locator, Page } from "@playwright/test";
import { goTo, joinByLink, type Made, make, open } from "./people.ts";
import { expect } from "./test.ts";

/** A workshop with a vote and a form, and what people do in them. */

const cards = [
  "help-to-take-part",
  "quick-yes-or-no",
  "what-i-know-counts",
  "leaders-who-listen",
  "records-that-help",
];

const plan = {
  id: "vote-and-form",
  language: "en",
  title: "Vote and form",
  about: "Choose what matters, then say how it was.",
  minutes: 20,
  deck: "informed-service-user-and-carer",
  activities: [
    {
      id: "sort",
      kind: "sort",
      title: "Sort",
      minutes: 5,
      settings: {
        mode: "together",
        question: "Where does this card go?",
        cards,
      },
    },
    {
      id: "vote",
      kind: "vote",
      title: "Vote",
      minutes: 5,
      settings: {
        question: "Which matter most to you?",
        dots: 3,
        on: { kind: "sort", activity: "sort" },
      },
    },
    {
      id: "form",
      kind: "feedback",
      title: "How was today?",
      minutes: 5,
      settings: {
        questions: [
          { id: "say", kind: "scale", text: "I could say what I think." },
          {
            id: "know",
            kind: "before-after",
            text: "I know what a learning organisation is.",
          },
          { id: "better", kind: "words", text: "What would make it better?" },
        ],
      },
    },
  ],
};

export type Room = {
  made: Made;
  lead: Page;
  screen: Page;
  bev: Page;
  dev: Page;
};

/** The leader, the big screen, a phone and a laptop, all at this step. */
export async function roomAt(browser: Browser, url: string, step: string): Promise<Room> {
  const made = await make(url, { plan });
  const lead = await open(browser, "laptop");
  await lead.goto(`${url}/w/${made.code}/lead#k=${made.key}`);
  const screen = await open(browser, "projector");
  await screen.goto(`${url}/w/${made.code}/screen#s=${made.screenKey}`);
  const bev = await open(browser, "phone");
  await joinByLink(bev, url, made, "Bev");
  const dev = await open(browser, "laptop");
  await joinByLink(dev, url, made, "Dev");
  await goTo(lead, step);
  for (const page of [bev, dev]) await expect(page.getByRole("main")).not.toBeEmpty();
  return { made, lead, screen, bev, dev };
}

export function pick(page: Page, title: string): Locator {
  return page.getByRole("button", { name: new RegExp(`^Pick(ed)? ${title}$`) });
}

/** The result as a page shows it: each line as "1 Help to take part 3". */
export async function resultOn(page: Page): Promise<string[]> {
  const lines = page.locator(".ranked, .screen-vote-line");
  return lines.evaluateAll((all) =>
    all.map((line) => {
      const text = (part: string) => line.querySelector(part)?.textContent ?? "";
      const place = text("[class$='-place'] [aria-hidden]");
      const title = text("[class$='-title']");
      return `${place} ${title} ${text("[class$='-count'] b")}`;
    }),
  );
}
