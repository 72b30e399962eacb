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
        "It says “You are at the door”? The leader lets each person in. Keep the page open.",
        "Are you here to help someone take part? Press “I am helping someone else”. You are not counted, and you use their phone together.",
      ],
    },
    {
      id: "no-phone",
      title: "No phone? Share one",
      parts: [
        "Someone beside you can share theirs. They press the person at the top of their page, then “Share this phone”, and add you. Pass the phone round. The top of the page says whose turn it is.",
        "Or tell the leader. The leader can take part for you: you say it, they press it. What you say counts like everyone’s.",
      ],
    },
    {
      id: "ask",
      title: "If you need help",
      parts: [
        "Press the person at the top of your page, then “Ask for help”. The leader sees your name. The others do not.",
        "There you can also change your name or your table.",
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
        "No answer is wrong, and nothing is final. Undo takes back your last move. You can move a card as often as you like, until the leader locks everything.",
        "Do you sort at tables? Choose the number on your table. Each table sorts its own cards, and everyone can look at all of them later.",
        "Do you sort on your own? Then nobody sees your cards, not even the leader. What you have sorted counts, also if cards are left. Later the leader shows how many people put each card where, and you see your own answer beside it.",
        "You never need to drag. You can do everything with buttons, or with a keyboard.",
      ],
    },
    {
      id: "say",
      title: "Answers, votes and the form",
      parts: [
        [
          "Answers: others can read what you share, without your name unless you put it there. In some workshops the leader reads it first.",
          "Votes: nobody sees how you vote. The leader shows the sum at the end.",
          "Actions: everyone sees what we want to do, and who does it.",
          "The form: only the leader sees the answers, without names.",
        ],
        "Please do not name people or share private details.",
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
        "Keep going. Your phone keeps what you do and sends it when it is back. Leave the page open until it says that everything is saved.",
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
          "Practise. “Practise with pretend people” makes a workshop that they join. They sort, write and vote, so you can try every button.",
          "Try it with one phone, in the room where you will be.",
        ],
        "Lost the link? Look under “Your workshops” on the start page, on the device where you made it.",
      ],
    },
    {
      id: "lead-room",
      title: "For the leader: on the day",
      parts: [
        [
          "Tables: say how many there are, under “Room settings”, and put a number on each. Some plans sort at tables.",
          "No phone: press “Add someone with no phone”. Then press the dots beside their name, and “Take part for” them. People can also share a phone. Both count as taking part with help.",
          "Help: who asks for it stands on your page, by name.",
          "“Hide everything now” covers every phone and the big screen, until you show it again. Nothing is lost.",
          "“Lock everything” stops all changes but yours.",
          "“Let them look around” opens the steps so far. “Call everyone here” brings people back. Who is writing may finish first.",
          "“I let each person in” makes new people wait at the door. They see nothing before you say yes.",
          "Answers in a private workshop, or at a step that holds them, wait for you: let them through or leave them. You can hide one again.",
        ],
        "A second leader: copy their link, under “Room settings”. They can do everything but delete the workshop. If your computer stops, they press “I lead now” and carry on.",
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
        "For the next workshop of a series, save the summary’s data file. When you set up, choose it under “Start from an earlier workshop”: then you see what was said and done, and the same cards then and now.",
        "The workshop is deleted after some days. The page that you see after you set up a workshop says how many. Files that people have saved stay.",
      ],
    },
    {
      id: "limits",
      title: "What Cardtable cannot do",
      parts: [
        "It cannot know who somebody really is. One person could join twice. The leader sees how many have joined, and can take someone out.",
        "It cannot hide a group from people who join as if they belonged to it. If four people join falsely as managers, the answer of one real manager can be worked out. So look at who joins.",
        "It is not a place to report that someone is in danger. If you are worried about someone’s safety, talk to a person you trust today. If it cannot wait, call the emergency services.",
      ],
    },
  ],
};
