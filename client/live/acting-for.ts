import type { PersonId } from "shared/ids.ts";
import type { Asked, Live } from "./live.ts";

/** The same connection, asking for somebody without a device: everything they do is done in their name. */
export function actingFor(live: Live, person: PersonId): Live {
  return { ...live, ask: (command: Asked) => live.ask({ ...command, as: person }) };
}
