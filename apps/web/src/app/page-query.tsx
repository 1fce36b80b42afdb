import { CitePage } from '../features/share/cite-page.tsx';
import { AskedActions } from '../lib/asked-actions.tsx';
import type { Question } from '../lib/graphql-client.ts';
import { useI18n } from '../lib/i18n/i18n.tsx';
import styles from './page-query.module.css';

/** At the foot of a page: the very document and variables that it asked, and how to cite it. */
export function PageQuery({ asked }: { asked: Question<unknown> }) {
  const { t } = useI18n();
  return (
    <aside className={styles.query} aria-label={t.query.title}>
      <p className={styles.title}>{t.query.title}</p>
      <AskedActions asked={asked}>
        <CitePage />
      </AskedActions>
    </aside>
  );
}
