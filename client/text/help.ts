import type { ReadingText } from "./page.ts";

/** How to take part, how to lead, and what to do when something does not work. */
export const helpText: ReadingText = {
  title: "Help",
  lead: "First for everyone who takes part. Then for the leader.",
  sections: [
    {
      id: "join",
      title: "How to join",
      parts: [
        "Point your phone’s camera at the square on the big screen. Or type the code on the start page.",
        "You can make up a name, or give no name. You can say what you are here as, or skip it.",
        "No phone, or rather not use it? Tell the leader. You can share a phone, or someone can move the cards for you.",
      ],
    },
    {
      id: "code",
      title: "The code does not work",
      parts: [
        [
          "Look at the big screen again. A code has 8 numbers or more, and no letters.",
          "Ask the leader if the door is open. A leader can shut it, so that nobody new comes in.",
          "Too many wrong codes? Wait a minute. The square on the big screen works straight away.",
        ],
      ],
    },
    {
      id: "sort",
      title: "How to sort cards",
      parts: [
        "Read a card. Then press the button of the pile where it belongs.",
        [
          "Exists: we have this.",
          "Helpful: this helps.",
          "Obstacle: this gets in the way.",
          "Not sure: we can come back to this.",
        ],
        "No answer is wrong, and nothing is final. Undo takes back your last move. You can move a card as often as you like, until the leader locks the cards.",
        "You never need to drag. You can do everything with buttons, or with a keyboard.",
      ],
    },
    {
      id: "see",
      title: "Make it easier to read",
      parts: [
        "Press “Text size” at the top of a page. You can choose bigger words, dark colours, more space, plain words, or your device’s own letters.",
        "We keep your choice on your device only.",
      ],
    },
    {
      id: "offline",
      title: "If the wifi goes away",
      parts: [
        "Keep going. Your phone keeps your moves and sends them when it is back. Leave the page open until it says that everything is saved.",
      ],
    },
    {
      id: "lead",
      title: "For the leader: before the day",
      parts: [
        [
          "Set up a workshop on the start page. Two presses are enough.",
          "Save your leader’s link. With it you can lead from any device. Nobody can send it again, and anyone who has it can lead.",
          "Open the big screen on the computer with the projector. It only shows: it cannot change a thing.",
          "Try it with one phone, in the room where you will be.",
        ],
        "Lost the link? Look under “Your workshops” on the start page, on the device where you made it.",
      ],
    },
    {
      id: "hall",
      title: "A hall without internet",
      parts: [
        "Cardtable can run on one laptop, without any internet. The phones must be on the same wifi as the laptop.",
        [
          "Keep the laptop awake and plugged in. If it asks whether others may connect to it, say yes.",
          "Some phones leave a wifi that has no internet. If the phone asks, choose to stay. If it still leaves, switch off mobile data until you are finished.",
          "Some wifi keeps devices apart, so phones cannot reach the laptop. Guest wifi often does. It may be called “client isolation” or “AP isolation”. Ask the person who looks after the wifi to switch it off, or use another wifi or a phone’s hotspot.",
          "Type the whole address, with http:// in front and the number at the end.",
          "The phone may say “not secure”. That is because this address has no certificate. Use a wifi with a password that you trust.",
          "At such an address browsers do not let us copy text with a button. Press on the text and copy it yourself.",
        ],
        "The laptop’s address can change when it joins another wifi. Then load the big screen again: its address and its square change too.",
      ],
    },
    {
      id: "after",
      title: "For the leader: afterwards",
      parts: [
        "Close the workshop when you are finished. Then open the summary. You can download it as a PDF, or as data for a program.",
        "The workshop is deleted after some days. The page that you see after you set up a workshop says how many. Files that people have saved stay.",
      ],
    },
    {
      id: "limits",
      title: "What Cardtable cannot do",
      parts: [
        "It cannot know who somebody really is. One person could join twice. The leader sees how many have joined, and can take someone out.",
        "It is not a place to report that someone is in danger. If you are worried about someone’s safety, talk to a person you trust today. If it cannot wait, call the emergency services.",
      ],
    },
  ],
};
