// subset-font 2.9.0 brings no types.
declare module "subset-font" {
  export default function subsetFont(
    font: Uint8Array,
    letters: string,
    options: { targetFormat: "woff2"; variationAxes: Record<string, number>; noLayoutClosure: boolean },
  ): Promise<Uint8Array>;
}
