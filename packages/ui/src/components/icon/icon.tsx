import styles from './icon.module.css';

/** Strokes on a grid of 16; drawn here because the text font has no such signs. */
const PATHS = {
  calendar: 'M2 3.5h12v10.5H2ZM2 7h12M5 1v4M11 1v4',
  chart: 'M2 1.5v12.5h12.5M5 11V8M8.5 11V4.5M12 11V6.5',
  close: 'M3 3l10 10M13 3 3 13',
  compare: 'M2 2.5h5v11H2ZM9 2.5h5v11H9Z',
  download: 'M8 1.5v9M4.5 7.5 8 11l3.5-3.5M2 14h12',
  explore: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13ZM10.8 5.2 9.2 9.2 5.2 10.8 6.8 6.8Z',
  menu: 'M1.5 3.5h13M1.5 8h13M1.5 12.5h13',
  next: 'M6 3l5 5-5 5',
  offline: 'M1.5 6.5a10 10 0 0 1 13 0M4 9.5a6 6 0 0 1 8 0M8 13.2v.1M2 1.5l12 13',
  pause: 'M5 2.5v11M11 2.5v11',
  play: 'M4.5 2.5 13 8l-8.5 5.5Z',
  previous: 'M10 3 5 8l5 5',
  print: 'M4 6V1.5h8V6M4 12H1.5V6h13v6H12M4 9.5h8v5H4Z',
  search: 'M7 1.8a5.2 5.2 0 1 0 0 10.4a5.2 5.2 0 1 0 0-10.4ZM11 11l3.5 3.5',
  share: 'M8 10V1.5M4.8 4.5 8 1.3l3.2 3.2M4 7.5H2.5v7h11v-7H12',
  source: 'M3 1.5h7l3 3v10H3ZM5.5 7.5h5M5.5 10.5h5M9.5 1.5v3.5H13',
  table: 'M1.5 2.5h13v11h-13ZM1.5 6h13M6 2.5v11',
  target: 'M8 1.5 14.5 8 8 14.5 1.5 8Z',
} as const;

export type IconName = keyof typeof PATHS;

export const ICON_NAMES = Object.keys(PATHS) as IconName[];

export type IconProps = {
  name: IconName;
};

/** A small line drawing beside a word; it says nothing by itself, so screen readers skip it. */
export function Icon({ name }: IconProps) {
  return (
    <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" />
    </svg>
  );
}
