import { useSyncExternalStore } from 'react';

export type Theme = 'system' | 'light' | 'dark';

/** Also named in index.html, which puts the chosen ground under the first paint. */
const KEY = 'ntm-theme';
const followers = new Set<() => void>();

/** The ground that the reader chose; without a choice the system decides. */
function chosenTheme(): Theme {
  const { theme } = document.documentElement.dataset;
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

/** Puts the page on another ground and remembers it in this browser, where that is allowed. */
export function chooseTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // A browser that keeps nothing still shows the ground until the page is left.
  }
  for (const follower of followers) follower();
}

function follow(follower: () => void): () => void {
  followers.add(follower);
  return () => followers.delete(follower);
}

export function useChosenTheme(): Theme {
  return useSyncExternalStore(follow, chosenTheme);
}
