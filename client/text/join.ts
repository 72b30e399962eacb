/** The words of the join form. */
export const joinText = {
  title: "Join the workshop",
  found: "You found the room",
  looking: "Looking for the workshop…",
  name: "What shall we call you?",
  nameHint: "You can make up a name, or leave this empty.",
  pick: "Pick for me",
  role: "I am here as",
  roleHint: "You can skip this.",
  ratherNot: "I would rather not say",
  helps: "I am helping someone else",
  helpsHint: "You are not counted, and you have no cards of your own.",
  privacy: (days: number) =>
    `People see your name, but not what you are here as. We never ask for your email. We delete everything ${days} days after the workshop.`,
  joinAs: (name: string) => (name === "" ? "Join without a name" : `Join as ${shorten(name)}`),
  joining: "Joining…",
  errorTitle: "We could not let you in yet",
  notFound: "There is no workshop to join with this code. Look at the big screen again, or ask the leader.",
  offline: "We cannot reach the workshop. Check that you are on the right wifi, then try again.",
  full: "This workshop is full. Please tell the leader.",
  fault: "Something went wrong on our side. Please try again.",
  tooMany:
    "Too many wrong codes were typed here. Wait a minute, or point your camera at the square on the big screen.",
  again: "Try again",
  otherCode: "Type another code",
} as const;

/** Two lists for made-up names: neutral, easy to say, nobody's real name. */
export const madeUpNames = {
  colours: ["Blue", "Red", "Green", "Silver", "Golden", "Purple", "White", "Orange", "Pink", "Grey"],
  things: [
    "Kettle",
    "Robin",
    "Oak",
    "Door",
    "Teapot",
    "River",
    "Button",
    "Kite",
    "Lamp",
    "Boat",
    "Cloud",
    "Fern",
    "Drum",
    "Bell",
    "Basket",
    "Bridge",
    "Pebble",
    "Apple",
    "Ladder",
    "Garden",
  ],
} as const;

/** A name that fits a button. */
function shorten(name: string): string {
  const letters = [...name];
  return letters.length <= 24 ? name : `${letters.slice(0, 22).join("")}…`;
}
