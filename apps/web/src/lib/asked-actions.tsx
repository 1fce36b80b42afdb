import { CopyText } from '@ntm/ui/copy-text';
import { TextLink } from '@ntm/ui/text-link';
import type { ReactNode } from 'react';
import styles from './asked-actions.module.css';
import { curlCommand, explorerHref } from './asked-links.ts';
import type { Question } from './graphql-client.ts';
import { useI18n } from './i18n/i18n.tsx';

export interface AskedActionsProps {
  readonly asked: Question<unknown>;
  /** Further ways to take it along. */
  readonly children?: ReactNode;
}

/** The question behind what is on screen, to be asked again elsewhere. */
export function AskedActions({ asked, children }: AskedActionsProps) {
  const { t } = useI18n();
  return (
    <div className={styles.actions}>
      <TextLink href={explorerHref(asked)}>{t.query.graphql}</TextLink>
      {children}
      <details>
        <summary>{t.query.curl}</summary>
        <CopyText
          label={t.query.curlText}
          text={curlCommand(asked, location.origin)}
          copyLabel={t.query.copy}
          copiedLabel={t.query.copied}
        />
      </details>
    </div>
  );
}
