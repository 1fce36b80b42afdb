declare module 'fontverter' {
  /** The same font in another container. */
  export function convert(font: Uint8Array, format: 'sfnt'): Promise<Uint8Array>;
}
