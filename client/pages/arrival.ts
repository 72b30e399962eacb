/** How the page that is shown was come to. */
type Arrival = "load" | "link" | "back";

let arrival: Arrival = "load";
window.addEventListener("popstate", () => {
  arrival = "back";
});
// The router tells of every link inside the app by this event.
window.addEventListener("pushState", () => {
  arrival = "link";
});

/** A first load, a link inside the app, or Back and Forward. */
export const arrivedBy = (): Arrival => arrival;
