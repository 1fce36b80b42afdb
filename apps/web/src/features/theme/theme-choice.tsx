import { ThemeSwitch } from '@ntm/ui/theme-switch';
import { useState } from 'react';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { chooseTheme, chosenTheme } from '../../lib/theme.ts';

/** Light, dark or as the system says, remembered in this browser. */
export function ThemeChoice() {
  const { t } = useI18n();
  const [theme, setTheme] = useState(chosenTheme);
  return (
    <ThemeSwitch
      label={t.theme.label}
      value={theme}
      options={[
        { value: 'system', label: t.theme.system },
        { value: 'light', label: t.theme.light },
        { value: 'dark', label: t.theme.dark },
      ]}
      onChange={(chosen) => {
        chooseTheme(chosen);
        setTheme(chosen);
      }}
    />
  );
}
