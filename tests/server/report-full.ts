import type { Activity } from "shared/activities/kinds.ts";
import type { PileId } from "shared/board.ts";
import { type Summary, summary } from "shared/summary/summary.ts";
import { cardOf, deckOf, orderOf, workshopOf } from "./report-fixture.ts";

/** How the full workshop may differ. */
export type Full = {
  tables?: number;
  people?: number;
  preset?: "open" | "careful";
  rehearsal?: boolean;
  closed?: boolean;
  revealed?: boolean;
  /** How many give the form, and how many more after it was counted. */
  forms?: number;
  later?: number;
  voters?: number;
};

/** Something of every kind of activity; two of the prompts' answers are held, and one vote stays hidden. */
const activities: Activity[] = [
  {
    id: "hello",
    kind: "welcome",
    title: "Welcome",
    minutes: 5,
    settings: {
      aim: "To find out what helps us to learn from people who use our services.",
      rules: ["One person speaks at a time.", "What is said here stays here."],
    },
  },
  {
    id: "ideas",
    kind: "read",
    title: "Ideas",
    minutes: 5,
    settings: {
      pages: [
        { title: "What is a learning organisation?", text: "It learns from people." },
        { title: "Five characteristics", text: "There are five." },
      ],
    },
  },
  {
    id: "sort",
    kind: "sort",
    title: "Sort together",
    minutes: 20,
    settings: { mode: "together", question: "Where does this card go?", extent: true },
  },
  {
    id: "tables",
    kind: "sort",
    title: "Sort at tables",
    minutes: 20,
    settings: { mode: "tables", question: "How is it for your team?", extent: true },
  },
  {
    id: "think",
    kind: "reflect",
    title: "Food for thought",
    minutes: 10,
    settings: {
      prompts: [
        { id: "there", text: "How much is already there?", source: "Public work on learning" },
        { id: "helps", text: "What helps?" },
        { id: "quiet", text: "A question that nobody answers" },
      ],
    },
  },
  {
    id: "vote",
    kind: "vote",
    title: "Vote",
    minutes: 5,
    settings: { question: "What should we do first?", dots: 3, on: { kind: "sort", activity: "sort" } },
  },
  {
    id: "act",
    kind: "actions",
    title: "Actions",
    minutes: 10,
    settings: { question: "What will we do?" },
  },
  {
    id: "form",
    kind: "feedback",
    title: "Feedback",
    minutes: 5,
    settings: {
      questions: [
        { id: "say", kind: "scale", text: "I could say what I think." },
        { id: "know", kind: "before-after", text: "I know what will happen next." },
        { id: "best", kind: "words", text: "What was best?" },
      ],
    },
  },
];

const names = ["Maureen", "Kwame", "Priya", "Dev", "Ruth", "Hugh"];
const leader = { kind: "facilitator" } as const;
const newcomer = { kind: "newcomer" } as const;
const places: PileId[] = ["exists", "helpful", "obstacle", "exists", "unsure", "helpful", "deck"];

/** A workshop in which something of every kind happened, decided and folded as on the server. */
export function fullSummary(told: Full = {}): Summary {
  return summary(fullWorkshop(told));
}

export function fullWorkshop(told: Full = {}) {
  const { tables = 4, people = 12, forms = 8, later = 2, voters = 9, preset = "careful" } = told;
  const cards = deckOf(8).cards.map((card, at) => (at === 3 ? cardOf(4, { stance: "barrier" }) : card));
  const order = orderOf({ deck: deckOf(8, { cards }) });
  const plan = { ...order.plan, activities };
  const { ask, state } = workshopOf({
    ...order,
    ...{ plan, preset, tables },
    rehearsal: told.rehearsal ?? false,
  });
  const here = Array.from({ length: people }, (_, at) =>
    ask(
      {
        type: "person.join",
        name: names[at] ?? `Person ${at + 1}`,
        role: at % 2 === 0 ? "service-user" : "worker",
        table: String((at % tables) + 1),
        helps: false,
      },
      newcomer,
    ),
  );
  const as = (at: number) => ({ kind: "person", person: here[at % people] ?? "" }) as const;
  const helper = ask({ type: "person.join", name: "Sam", helps: true }, newcomer);
  ask({ type: "person.support", person: here[1] ?? "" }, { kind: "person", person: helper });

  ask({ type: "welcome.add", activity: "hello", text: "We say when we are lost." }, as(2));
  ask({ type: "agenda.go", activity: "ideas" }, leader);

  ask({ type: "agenda.go", activity: "sort" }, leader);
  for (const [at, card] of cards.entries())
    ask({ type: "sort.move", activity: "sort", card: card.id, to: places[at] ?? "deck" }, as(at));
  const own = ask({ type: "sort.write", activity: "sort", title: "Tea first", text: "People talk." }, as(0));
  ask({ type: "sort.move", activity: "sort", card: own, to: "helpful" }, as(0));
  ask({ type: "sort.extent", activity: "sort", card: "card-1", extent: 2 }, as(1));
  ask({ type: "sort.note", activity: "sort", card: "card-1", text: "Only on the first floor." }, as(1));
  ask({ type: "sort.note", activity: "sort", card: "card-3", text: "The form is too long." }, as(2));

  ask({ type: "agenda.go", activity: "tables" }, leader);
  for (let table = 1; table <= tables; table += 1)
    for (const [at, card] of cards.entries()) {
      const to = places[(at + (at % 2) * table) % places.length] ?? "deck";
      ask({ type: "sort.move", activity: "tables", board: `table:${table}`, card: card.id, to }, leader);
      if (to === "exists" && at < 4) {
        const extent = 1 + ((at + table) % 4);
        const board = `table:${table}`;
        ask({ type: "sort.extent", activity: "tables", board, card: card.id, extent }, leader);
      }
    }
  ask(
    { type: "sort.note", activity: "tables", card: "card-2", text: "Night staff never hear of it." },
    as(0),
  );

  ask({ type: "agenda.go", activity: "think" }, leader);
  const write = (at: number, prompt: string, text: string, signed = false) =>
    ask({ type: "reflect.write", activity: "think", prompt, text, signed }, as(at));
  const said = write(0, "there", "My day centre asks us. The hospital does not.");
  write(1, "there", "We have a group, but it only meets twice a year.", true);
  const rings = write(2, "helps", "A worker who rings back when she says she will.");
  const tea = write(3, "helps", "Tea first. People talk when they feel welcome.", true);
  write(4, "helps", "A quiet room.");
  const held = write(5, "helps", "Something that was held back.", true);
  ask({ type: "reflect.show", response: held, shown: false }, leader);
  for (let at = 0; at < 5; at += 1) ask({ type: "reflect.support", response: said, on: true }, as(at + 1));
  for (let at = 0; at < 3; at += 1) ask({ type: "reflect.support", response: tea, on: true }, as(at));
  ask({ type: "reflect.support", response: rings, on: true }, as(0));
  for (const response of [rings, tea])
    ask({ type: "reflect.group", response, heading: "People who make time" }, leader);

  ask({ type: "agenda.go", activity: "vote" }, leader);
  for (let at = 0; at < voters; at += 1) {
    ask({ type: "vote.place", activity: "vote", card: "card-3", dots: 2 }, as(at));
    ask({ type: "vote.place", activity: "vote", card: at % 3 === 0 ? own : "card-7", dots: 1 }, as(at));
  }
  // Nothing is revealed unless five people took part: these think again.
  for (let at = voters; at < 5; at += 1)
    for (const dots of [1, 0]) ask({ type: "vote.place", activity: "vote", card: "card-5", dots }, as(at));
  if (told.revealed ?? true) ask({ type: "vote.reveal", activity: "vote" }, leader);

  ask({ type: "agenda.go", activity: "act" }, leader);
  const reply = ask(
    {
      type: "actions.add",
      activity: "act",
      what: "Put a reply on the notice board after each meeting.",
      who: "Ruth and Maureen",
      due: "30 September",
      measure: "Four replies are up by autumn.",
      card: "card-3",
    },
    as(4),
  );
  ask({ type: "actions.add", activity: "act", what: "Find a quieter room." }, as(5));
  ask(
    {
      type: "actions.progress",
      action: reply,
      status: "started",
      note: "The board is up, the first reply too.",
    },
    leader,
  );

  ask({ type: "agenda.go", activity: "form" }, leader);
  const give = (at: number) => {
    const answers = { say: at % 4 === 0 ? 3 : 4, know: { before: 1 + (at % 2), after: 3 + (at % 2) } };
    const best = at < 2 ? { best: at === 0 ? "Being asked." : "The cards." } : {};
    ask({ type: "feedback.give", activity: "form", answers: { ...answers, ...best } }, as(at));
  };
  for (let at = 0; at < forms; at += 1) give(at);
  if (forms > 0) ask({ type: "feedback.count", activity: "form" }, leader);
  for (let at = forms; at < forms + later; at += 1) give(at);
  if (told.closed ?? true) ask({ type: "workshop.close" }, leader);
  return state();
}
