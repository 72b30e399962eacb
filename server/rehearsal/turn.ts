import type { CardId, PersonId } from "shared/ids.ts";
import type { WireCommand } from "shared/workshop/commands.ts";
import type { Workshop } from "shared/workshop/workshop.ts";
import type { Member } from "./cast.ts";
import type { Random } from "./chance.ts";

/** What a pretend person knows when it is their turn. */
export type Turn = {
  /** The workshop as they see it. */
  workshop: Workshop;
  person: PersonId;
  member: Member;
  /** The cards that lie in other people's hands. */
  inHands: readonly CardId[];
  /** They asked for help before. */
  asked: boolean;
  random: Random;
};

/** A command without its id. */
export type Ask = WireCommand extends infer Each
  ? Each extends WireCommand
    ? Omit<Each, "id">
    : never
  : never;

/** What somebody does in a step: one thing, or nothing just now, or nothing any more. */
export type Doing = Ask | "waits" | "finished";
