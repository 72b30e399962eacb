import { reveal } from "../activities/revealing.ts";
import { dealing } from "./dealing.ts";

/**
 * What the server works out and a client does not: it needs boards that no view holds, or can wait for the answer. So
 * it is handed to `decide`, and a phone does not download it before its first card.
 */
export const reckoning = { reveal, deal: dealing };
export type Reckoning = typeof reckoning;
