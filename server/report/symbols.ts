import type { PileId } from "shared/board.ts";
import type { SuitLook } from "shared/deck.ts";
import type { ActionStatus } from "shared/series.ts";

/**
 * The project's own symbols, on a field of 24 by 24. `INK` and `HOLE` stand for the colours of the symbol and
 * of what lies behind it: the template puts them in.
 */
export const symbols: Record<SuitLook | PileId | ActionStatus | "written", string> = {
  structure: field(
    '<rect x="8" y="2.4" width="8" height="8.2" rx="1.8"/><rect x="2.6" y="13.4" width="8" height="8.2" rx="1.8"/><rect x="13.4" y="13.4" width="8" height="8.2" rx="1.8"/>',
  ),
  culture: field(
    '<path fill-rule="evenodd" d="M12 2.8C6.4 2.8 2.2 6.5 2.2 11.2c0 2.5 1.2 4.7 3.1 6.2l-.9 4c-.1.6.5 1.1 1.1.7l4.2-2.8c.7.1 1.5.2 2.3.2 5.6 0 9.8-3.7 9.8-8.3S17.6 2.8 12 2.8zM12 15.7l-3.9-3.7a2.5 2.5 0 0 1 3.5-3.5l.4.4.4-.4a2.5 2.5 0 0 1 3.5 3.5z"/>',
  ),
  information: field(
    '<path d="M11.2 5.9C9.2 4.5 6.2 3.9 3.3 4.1c-.6 0-1.1.5-1.1 1.1v12.5c0 .6.5 1.1 1.2 1.1 2.7-.1 5.3.4 7.8 2z"/><path d="M12.8 5.9c2-1.4 5-2 7.9-1.8.6 0 1.1.5 1.1 1.1v12.5c0 .6-.5 1.1-1.2 1.1-2.7-.1-5.3.4-7.8 2z"/>',
  ),
  people: field(
    '<path d="M10.8 20.6v-8.8h2.4v8.8a1.2 1.2 0 0 1-2.4 0z"/><path d="M12.9 12.3c-.1-5 3.2-8.4 8.5-8.7.4 0 .7.3.7.7 0 5.2-3.4 8.3-9.2 8z"/><path d="M11.4 16.4c-5.5.3-9-2.6-9.4-7.5 0-.4.3-.7.7-.7 5.3-.1 8.6 3 8.7 8.2z"/>',
  ),
  leadership: field(
    '<path d="M4.7 2.2c.8 0 1.4.6 1.4 1.4v16.8a1.4 1.4 0 0 1-2.8 0V3.6c0-.8.6-1.4 1.4-1.4z"/><path d="M7.6 3.8h12.5c.9 0 1.3 1 .8 1.7L17.9 9.2l3 3.7c.5.7.1 1.7-.8 1.7H7.6z"/>',
  ),
  view: field(
    '<g fill="none" stroke="INK"><circle cx="6.7" cy="14.6" r="3.7" stroke-width="3"/><circle cx="17.3" cy="14.6" r="3.7" stroke-width="3"/><path d="M10.2 13.4c1.1-1 2.5-1 3.6 0M2.9 13.3L4.6 6.3c.3-1.1 1.2-1.7 2.3-1.5M21.1 13.3L19.4 6.3c-.3-1.1-1.2-1.7-2.3-1.5" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/></g>',
  ),
  exists: field(
    '<circle cx="12" cy="12" r="10"/><path d="M7 12.5l3.4 3.4 6.7-7.3" fill="none" stroke="HOLE" stroke-width="2.7" stroke-linecap="round" stroke-linejoin="round"/>',
  ),
  helpful: field(
    '<rect x="2" y="10.2" width="4.8" height="11.2" rx="1.5"/><path d="M8.4 20.4V10.7l4-7.5c.3-.6 1-.9 1.7-.8 1.3.3 2 1.5 1.7 2.8l-.9 4h4.8c1.5 0 2.6 1.4 2.2 2.9l-1.9 7.5c-.3 1.1-1.3 1.8-2.4 1.8h-7.2c-.8 0-1.5-.4-2-1z"/>',
  ),
  obstacle: field(
    '<rect x="1.8" y="4" width="9.4" height="4.6" rx="1"/><rect x="12.8" y="4" width="9.4" height="4.6" rx="1"/><rect x="1.8" y="10" width="5" height="4.6" rx="1"/><rect x="8.4" y="10" width="7.2" height="4.6" rx="1"/><rect x="17.2" y="10" width="5" height="4.6" rx="1"/><rect x="1.8" y="16" width="9.4" height="4.6" rx="1"/><rect x="12.8" y="16" width="9.4" height="4.6" rx="1"/>',
  ),
  unsure: field(
    '<circle cx="12" cy="12" r="10"/><path d="M8.9 9.4a3.2 3.2 0 1 1 4.7 2.9c-1 .6-1.6 1.2-1.6 2.3" fill="none" stroke="HOLE" stroke-width="2.5" stroke-linecap="round"/><circle cx="12" cy="17.9" r="1.6" fill="HOLE"/>',
  ),
  deck: field(
    '<rect x="4.5" y="2.8" width="15" height="18.4" rx="3" fill="none" stroke="INK" stroke-width="2.4"/>',
  ),
  written: field(
    '<path d="M16.1 3.2a2.2 2.2 0 0 1 3.1 0l1.6 1.6a2.2 2.2 0 0 1 0 3.1L9.3 19.4l-5.4 1.5c-.5.1-.9-.3-.8-.8l1.5-5.4z"/>',
  ),
  "not-yet": field(
    '<circle cx="12" cy="12" r="9" fill="none" stroke="INK" stroke-width="2.4" stroke-dasharray="3.6 3.5"/>',
  ),
  started: field(
    '<circle cx="12" cy="12" r="9" fill="none" stroke="INK" stroke-width="2.4"/><path d="M12 5.6a6.4 6.4 0 0 1 0 12.8z"/>',
  ),
  done: field(
    '<circle cx="12" cy="12" r="10"/><path d="M7 12.5l3.4 3.4 6.7-7.3" fill="none" stroke="HOLE" stroke-width="2.7" stroke-linecap="round" stroke-linejoin="round"/>',
  ),
};

/** The mark of Cardtable, in its own colours. */
export const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect x="1" y="1" width="38" height="38" rx="11" fill="#5A2458"/><rect x="4.5" y="4.5" width="31" height="31" rx="8" fill="none" stroke="#FFFDF8" stroke-opacity=".75" stroke-width="1.8" stroke-dasharray="3.6 2.8" stroke-linecap="round"/><g transform="rotate(-9 20 20)"><rect x="12.5" y="9" width="15" height="22" rx="3" fill="#FFFDF8"/><rect x="15.5" y="9" width="6" height="6.5" rx="1" fill="#F2B632"/><path d="M15.8 20.5h8.4M15.8 25h5.6" stroke="#2B1A2F" stroke-width="2" stroke-linecap="round"/></g></svg>';

function field(shapes: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="INK">${shapes}</svg>`;
}
