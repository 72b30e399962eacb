/** Every number that bounds what the outside may send, in one place. Units are in the names or beside them. */
export const limits = {
  /** Code points, after NFC. */
  text: { short: 60, medium: 280, long: 1000 },
  cards: 500,
  suits: 12,
  activities: 40,
  pages: 20,
  roles: 12,
  people: 1000,
  tables: 20,
  /** People who take part on one person's phone. */
  onOnePhone: 10,
  rules: 30,
  prompts: 12,
  responses: 3000,
  dots: 10,
  questions: 12,
  actions: 200,
  /** The largest of smallest groups: more people than that would hide what a room of thirty says. */
  smallestGroup: 10,
  /** Blank cards that people write during one sort. */
  written: 100,
  /** Longest time a timer is set to, in seconds. */
  timer: 8 * 60 * 60,
  /** Bytes. */
  socketMessage: 16_000,
  httpBody: 64_000,
  createBody: 256_000,
  commandsPerSecond: 60,
  /** Commands in a row that a connection may send too fast before it is a flood and ends. */
  patience: 600,
  /** Characters of a key, token or join request. */
  secret: 128,
  /** Fewer could be guessed: a join request stands for its person. */
  leastRequest: 16,
  connectionsPerAddress: 600,
  /** Digits of a code on a server with few live workshops. */
  codeDigits: 8,
  /** Wrong codes that may be typed before a wait. */
  failedCodes: { perAddressPerMinute: 20, perSecond: 2 },
  /** Wrong keys and tokens: they too would tell which codes are in use. */
  failedSecrets: { perAddressPerMinute: 20, perSecond: 0.5 },
  /** Events that `welcome` replays before it sends a whole view instead. */
  bridge: 512,
} as const;
