import { ThemeSwitch } from '@ntm/ui/theme-switch';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { chooseTheme, useChosenTheme } from '../../lib/theme.ts';

/** Light, dark or as the system says, remembered in this browser. */
export function ThemeChoice() {
  const { t } = useI18n();
  return (
    <ThemeSwitch
      label={t.theme.label}
      value={useChosenTheme()}
      options={[
        { value: 'system', label: t.theme.system },
        { value: 'light', label: t.theme.light },
        { value: 'dark', label: t.theme.dark },
      ]}
      onChange={chooseTheme}
    />
  );
}
