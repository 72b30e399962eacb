import type { ReadingText } from "./page.ts";

/** What is kept, who sees it, and when it goes. Says only what the software does. */
export const privacyText: ReadingText = {
  title: "Privacy",
  lead: "What we keep, who can see it, and when it goes.",
  sections: [
    {
      id: "who",
      title: "Who is responsible",
      parts: [
        "The organiser of your workshop decides why it is held and where Cardtable runs. In the words of the law (UK GDPR), the organiser is the controller. Ask the leader who that is.",
        "The people who write Cardtable do not see your workshop. Cardtable sends nothing to them, or to anyone else.",
      ],
    },
    {
      id: "what",
      title: "What we keep about you",
      parts: [
        [
          "The name you gave, if you gave one. It can be made up.",
          "What you said you are here as, if you said it.",
          "Which cards you moved, where, and when. Your table, if there are tables.",
          "What you write: answers, notes, rules, cards and actions.",
          "Your votes, and your answers in the form at the end.",
          "When you asked for help, and when you said that you have finished a step.",
          "Who takes part on whose phone, or through the leader, and whom a supporter helps.",
        ],
        "We do not ask for your email, your phone number or your date of birth. There are no adverts, no trackers and no cookies.",
      ],
    },
    {
      id: "see",
      title: "Who can see it",
      parts: [
        [
          "Everyone in the workshop can see the names and the tables. Where people sort together, everyone can see where the cards lie.",
          "Where each person sorts alone, nobody else sees where you put a card, not even the leader. They see how many people have finished. When the leader shows the results, everyone sees how many people put each card where, and the notes without names. With fewer than 5 people they are words, not numbers.",
          "Everyone can read the answers, notes, rules, cards and actions, unless the leader holds an answer back. Your name is with an answer only if you put it there.",
          "In a workshop that the leader has made “open”, your name is with your notes and the actions you add, and people see which card you have in hand. In any other workshop it is not.",
          "Nobody in the workshop is told how you vote. Everyone sees the sum when the leader shows it. In a very small group people may guess.",
          "Only the leader sees the answers in the form. They come without names, and with fewer than 5 answers as words, not numbers. If very few people answer, the leader may guess.",
          "Only the leader sees who asks for help, who has finished a step that is not sorted alone, whose phone is connected, and who takes part with help.",
          "Nobody in the workshop is told what you said you are here as. The leader sees it counted, now and then, in groups of 5 people or more. When each has sorted alone, the results can say what such a group put where. Smaller groups are put together, or left out. It is in the summary like that.",
          "If you share a phone, or the leader takes part for you, the person who holds it sees what you do.",
          "There can be two leaders. Both see the same.",
          "The leader can take a summary home, and the data, and give them to others.",
          "The person who looks after the server could read everything in its files. So could someone with a copy of them.",
        ],
        "People in the room can see your screen, and can see what you do. We cannot change that.",
        "If the address of this page begins with http:// and not https://, it travels without a lock. Someone on the same wifi with the right tools could read along.",
      ],
    },
    {
      id: "gone",
      title: "When it goes",
      parts: [
        "Everything in a workshop is deleted some days after the leader closes it. It is 30 days if the organiser did not choose another number. The join page says how many. If nobody closes the workshop, we count from the day it was made.",
        "Copies go later, or stay: a backup that the organiser makes, and files that people have saved, such as the summary.",
        "If you want your part taken out before that, ask the leader or the organiser. So far Cardtable can only delete a whole workshop, not one person’s part.",
      ],
    },
    {
      id: "device",
      title: "What we store on your phone",
      parts: [
        "Your browser keeps these for us. They are needed for the page to work, and we use them for nothing else.",
        [
          "Your place in a workshop, so that you are still you when you load the page again. It is a random number and a token. A token is like a key to your place.",
          "What could not be sent yet, until it is sent.",
          "Words that you typed and have not sent. They go when you close the page.",
          "How you like the pages to look: text size and colours.",
          "For leaders: whether you want a sound when the time is up.",
          "For leaders: the names, codes and keys of the workshops you made, and when you made them. “Forget” on the start page takes one away.",
        ],
        "To take all of it away, delete the data of this site in your browser’s settings. Then this device no longer knows your place, or the workshops you lead.",
      ],
    },
    {
      id: "server",
      title: "Keys and addresses",
      parts: [
        "The server keeps only a fingerprint of each token and key. Nobody can turn it back into the key.",
        "Like every website, the server sees the network address of your device while you use it. It counts wrong codes by address for a minute, to stop people who guess. It does not write addresses down.",
      ],
    },
    {
      id: "rights",
      title: "Your rights",
      parts: [
        "You can ask the organiser what they hold about you, ask them to correct or delete it, and say no to how they use it. You can also complain to the Information Commissioner’s Office (ICO).",
        "You do not have to take part, and you do not have to say why.",
      ],
    },
  ],
};
