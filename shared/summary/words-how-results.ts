/** How to read what each sorted alone, and what it is held against. */
export const howResultsWords = {
  alone: {
    term: "On our own",
    text: "Each person sorted alone, and nobody saw another person’s cards. We count everyone who sorted a card.",
  },
  nearlyAll: {
    term: "Nearly all agree",
    text: "8 or more in every 10 people who put the card in a place chose the same one.",
  },
  most: { term: "Most agree", text: "6 or more in every 10 chose the same place, but fewer than 8." },
  differ: {
    term: "We differ",
    text: "Fewer than 6 in every 10 chose the same place. Nobody is wrong. It is worth a talk.",
  },
  order: {
    term: "Most divided",
    text: "A card is more divided when its answers are spread over more places, and when more people sorted it. We work out the entropy of its answers, times the share of people who sorted it.",
  },
  roles: {
    term: "Roles on a card",
    text: (least: number) =>
      `We show a role on a card when ${least} or more of its people sorted that card. Smaller roles are put together or not shown. Where a whole role said the same, we use words.`,
  },
  rolesDiffer: {
    term: "Roles differ",
    text: "A third or more of one role would have to choose another place to be like the other role.",
  },
  inWords: {
    term: "Most, some, no one",
    text: (least: number) =>
      `When fewer than ${least} people sorted, we use words. So nobody can see what one person said. Most means more than half.`,
  },
  several: {
    term: "More places",
    text: "A card could be in more than one place. Its numbers can add up to more than the people.",
  },
  again: {
    term: "Shown again",
    text: (times: number) =>
      `We showed these results ${times} times. This is what we showed last. What we showed before is in the data (JSON).`,
  },
  moved: {
    term: "What moved",
    text: "We compare the place that most people chose before we talked with the place of the card now.",
  },
  trend: {
    term: "Then and now",
    text: "We compare how many in every 100 answers it was, then and now. Much more is 15 or more above. More is 5 to 14 above. Less and Much less are the same below.",
  },
};
