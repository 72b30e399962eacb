/** A short plan with each kind of step in which somebody does something. */
export const keyboardPlan = {
  id: "by-keyboard",
  language: "en",
  title: "By keyboard",
  about: "Each kind of step once.",
  minutes: 35,
  deck: "informed-service-user-and-carer",
  activities: [
    {
      id: "welcome",
      kind: "welcome",
      title: "Welcome",
      minutes: 5,
      settings: { aim: "We try the keys.", rules: ["No answer is wrong."] },
    },
    {
      id: "thought",
      kind: "reflect",
      title: "Food for thought",
      minutes: 5,
      settings: { prompts: [{ id: "helps", text: "What helps?" }] },
    },
    {
      id: "sort",
      kind: "sort",
      title: "Sort",
      minutes: 10,
      settings: {
        mode: "together",
        question: "Where does this card go?",
        extent: true,
        cards: [
          "help-to-take-part",
          "quick-yes-or-no",
          "what-i-know-counts",
          "leaders-who-listen",
          "records-that-help",
        ],
      },
    },
    {
      id: "vote",
      kind: "vote",
      title: "Vote",
      minutes: 5,
      settings: { question: "What comes first?", dots: 3, on: { kind: "deck" } },
    },
    {
      id: "plan",
      kind: "actions",
      title: "What we will do",
      minutes: 5,
      settings: { question: "What will we do next?" },
    },
    {
      id: "form",
      kind: "feedback",
      title: "Before you go",
      minutes: 5,
      settings: {
        questions: [
          { id: "say", kind: "scale", text: "I could say what I think." },
          { id: "better", kind: "words", text: "What would make it better?" },
        ],
      },
    },
  ],
};
