declare module "subset-font" {
  /** The font with these letters only. */
  export default function subsetFont(
    font: Uint8Array,
    letters: string,
    options: { targetFormat: "woff2"; variationAxes: { wght: { min: number; max: number } } },
  ): Promise<Uint8Array>;
}
