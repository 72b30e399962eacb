import * as z from "zod/mini";
import { mediumText } from "../text.ts";
import { type Kind, stepFields } from "./activity.ts";

/** Aim and ground rules; the screen shows the lobby. Nothing happens in it yet. */
export const welcomeSchema = z.strictObject({
  ...stepFields,
  kind: z.literal("welcome"),
  settings: z.strictObject({
    aim: mediumText,
    rules: z.array(mediumText).check(z.maxLength(12)),
  }),
});

export const welcomeStateSchema = z.object({ kind: z.literal("welcome") });

type Settings = z.infer<typeof welcomeSchema>["settings"];
type State = z.infer<typeof welcomeStateSchema>;

export const welcome: Kind<Settings, State, never, never> = {
  start: () => ({ kind: "welcome" }),
  decide: (_state, command) => command,
  evolve: (state) => state,
  seen: (event) => event,
};
