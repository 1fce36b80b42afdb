import type { PaletteOption } from '@ntm/ui/command-palette';

/** Something that can be found or done. */
export interface PaletteEntry extends PaletteOption {
  /** Other words that find it: its name in the other language, its number. */
  readonly searched?: string;
  readonly run: () => void;
}

/** Entries of one kind. */
export interface PaletteEntries {
  readonly heading: string;
  readonly entries: readonly PaletteEntry[];
}
