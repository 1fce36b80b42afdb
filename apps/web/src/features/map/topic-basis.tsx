import { CitationButton } from '@ntm/ui/citation-button';
import { KindMark } from '@ntm/ui/kind-mark';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { useCitation } from '../../lib/use-citation.ts';
import type { NamedTopic } from './map-topics.ts';
import styles from './topic-basis.module.css';
import type { Reading } from './unit-readings.ts';

export interface TopicBasisProps {
  readonly topic: NamedTopic;
  /** The unit that is looked at, whose source is named. */
  readonly reading: Reading | undefined;
}

/** Where the numbers come from: the register, our own arithmetic, or the source of the one looked at. */
export function TopicBasis({ topic, reading }: TopicBasisProps) {
  const { t } = useI18n();
  const citation = useCitation();
  return (
    <div className={styles.basis}>
      <KindMark kind={topic.kind} label={t.map.kinds[topic.kind]} />
      <span className={styles.words}>{t.map.basis[topic.kind]}</span>
      {reading?.claim && <CitationButton {...citation(reading.claim.citation, undefined)} />}
    </div>
  );
}
