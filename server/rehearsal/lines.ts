/*
 * What pretend people write. Data only: short, plain, about learning in care services, and nobody's real words.
 */

export const notes: readonly string[] = [
  "We do this on Mondays.",
  "Only in some teams.",
  "Not at weekends.",
  "It was better a year ago.",
  "My family would say the same.",
  "This needs more time.",
  "We wrote it down, but who reads it?",
  "A good example: the new rota.",
  "I have never seen this.",
  "Ask people who use the service.",
  "This would help new workers most.",
  "We are getting there.",
];

export const rules: readonly string[] = [
  "It is fine to say: I do not know.",
  "We use short words.",
  "Everyone can take a break when they need one.",
];

export const actions: readonly { what: string; who: string; due: string; measure: string }[] = [
  {
    what: "Talk for ten minutes each Friday about what we learned this week.",
    who: "Team leaders",
    due: "From next month",
    measure: "Each team has a short list after four weeks.",
  },
  {
    what: "Ask two people who use the service to help plan the next training.",
    who: "The training group",
    due: "By the end of the month",
    measure: "They were there, and the plan has their ideas in it.",
  },
  {
    what: "Tell everyone who gave an idea what became of it.",
    who: "The manager on duty",
    due: "Within two weeks of each idea",
    measure: "We ask people whether they heard back.",
  },
  {
    what: "Write the first page of every letter in plain words.",
    who: "A worker and a carer together",
    due: "In three months",
    measure: "Five people read it and say what it means.",
  },
];

export const thanks: readonly string[] = [
  "More time for the cards.",
  "I liked it that everyone had a say.",
  "A longer break, please.",
  "Bigger tables.",
  "Ask more people who use services to come.",
  "It was good. Do it again.",
  "Send us the cards before.",
  "Fewer cards, and more talk.",
  "Tell us in three months what has changed.",
  "Begin a little later in the morning.",
  "I would like to lead a table next time.",
];
