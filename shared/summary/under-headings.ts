/**
 * What people said, under the headings that a leader gave: the headings in the order in which they first come, what
 * has none last, under null. The order within each stays. Pure.
 */
export function underHeadings<One extends { heading: string | null }>(
  all: readonly One[],
): { heading: string | null; responses: One[] }[] {
  const headings = new Set(all.flatMap((one) => one.heading ?? []));
  return [...headings, null].flatMap((heading) => {
    const responses = all.filter((one) => one.heading === heading);
    return responses.length === 0 ? [] : [{ heading, responses }];
  });
}
