import type { ReadingText } from "./page.ts";

/** What works for whom, what does not yet, and what nobody has tried. */
export const accessibilityText: ReadingText = {
  title: "Accessibility",
  lead: "Cardtable should work for everyone in the room. This page says what we did, and what we do not know yet.",
  sections: [
    {
      id: "can",
      title: "What you can do",
      parts: [
        [
          "Do everything with buttons. You never need to drag.",
          "Do everything with a keyboard.",
          "Make the words bigger, with “Text size” or with your browser’s zoom.",
          "Choose light or dark colours, more space, or your device’s own letters.",
          "Switch on plain words and pictures.",
          "Take your time. Nothing on your own screen runs out. A timer only shows the time, and when the leader goes on you can finish your answer.",
          "Undo your last move.",
          "Take part without a phone of your own: on someone else’s, or through the leader.",
          "Bring someone who helps you.",
        ],
        "Colours never stand alone: each has a word and a symbol too. If you asked your device for less movement, things do not glide.",
      ],
    },
    {
      id: "aim",
      title: "What we aim for",
      parts: [
        "We aim for level AA of the Web Content Accessibility Guidelines, version 2.2 (WCAG). We do not claim to meet all of it, because nobody independent has checked.",
      ],
    },
    {
      id: "tested",
      title: "How we test",
      parts: [
        [
          "With axe, a program that looks for mistakes. It finds some of them, not all.",
          "In Chromium, a browser like Chrome, in light and dark, at several sizes down to 320 pixels wide.",
          "With a keyboard only.",
        ],
      ],
    },
    {
      id: "unknown",
      title: "What we have not tested",
      parts: [
        [
          "Real iPhones, iPads and Android phones.",
          "Screen readers: VoiceOver, TalkBack, NVDA and JAWS.",
          "Voice control, switches and other aids.",
          "The cards’ plain words, with people who have a learning disability.",
        ],
        "We built for all of these. But we have not seen them work, so please tell us when they do not.",
      ],
    },
    {
      id: "missing",
      title: "What does not work yet",
      parts: [
        [
          "The pages are in English only.",
          "The pages cannot read cards aloud by themselves.",
          "Some words on the cards are long or official. The plain words help, but not always.",
        ],
      ],
    },
    {
      id: "other",
      title: "Another way to take part",
      parts: [
        "Tell the leader what you need, or press “Ask for help”. Someone can read the cards to you. The leader can take part for you, and you can share a phone.",
        "The summary is also a web page, with the same content as the PDF.",
      ],
    },
    {
      id: "tell",
      title: "Something does not work for you?",
      parts: [
        "Tell the leader or the organiser of your workshop. They know who looks after this server.",
        "In Great Britain, the Equality Advisory and Support Service (EASS) can help if you are not happy with the answer. In Northern Ireland it is the Equality Commission.",
      ],
    },
  ],
};
