// html-encoding-sniffer 7.0.0 brings no types of its own.
declare module "html-encoding-sniffer" {
  /** The canonical name of the encoding, for `TextDecoder`. */
  export default function htmlEncodingSniffer(
    bytes: Uint8Array,
    options?: {
      xml?: boolean;
      transportLayerEncodingLabel?: string;
      defaultEncoding?: string;
      maxPrescanBytes?: number;
    },
  ): string;
}
