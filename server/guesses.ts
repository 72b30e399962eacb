import { RateLimiterMemory } from "rate-limiter-flexible";

/** Guesses that come at once are judged in the order they came: `comes` when those before are over. */
export type Place = { comes: Promise<void>; over(): void };

/**
 * The budget of failed codes: typed codes are the only secret short enough to guess. Past the budget no typed
 * code is looked at, right or wrong, until the minute is over. A right key or token is never made to wait, so that a
 * guesser behind the hall's router cannot shut the hall out; wrong ones would tell which codes are in use, and have a
 * budget of their own, so that thirty phones of a deleted workshop do not shut out those who type.
 */
export type Guesses = {
  /** Seconds until codes from this address are looked at again; 0 when they are. */
  wait(address: string): Promise<number>;
  /** Counts one failure; returns the seconds to wait when the budget was spent before it, else 0. */
  fail(address: string): Promise<number>;
  /** Takes a place in the line of those who guess now. */
  queue(): Place;
};

export function countGuesses(budget: { perAddressPerMinute: number; perSecond: number }): Guesses {
  const { perAddressPerMinute, perSecond } = budget;
  const byAddress = new RateLimiterMemory({ points: perAddressPerMinute, duration: 60 });
  const inAll = new RateLimiterMemory({ points: perSecond * 60, duration: 60 });
  const all = "all";
  let line: Promise<void> = Promise.resolve();

  async function wait(address: string): Promise<number> {
    const spent = [
      { used: await byAddress.get(address), of: byAddress.points },
      { used: await inAll.get(all), of: inAll.points },
    ].filter(({ used, of }) => used !== null && used.consumedPoints >= of);
    return Math.max(0, ...spent.map(({ used }) => Math.ceil((used?.msBeforeNext ?? 0) / 1000)));
  }

  return {
    wait,
    async fail(address) {
      const seconds = await wait(address);
      if (seconds > 0) return seconds;
      await byAddress.consume(address).catch(() => undefined);
      await inAll.consume(all).catch(() => undefined);
      return 0;
    },
    queue() {
      const comes = line;
      const { promise, resolve } = Promise.withResolvers<void>();
      line = comes.then(() => promise);
      return { comes, over: resolve };
    },
  };
}
