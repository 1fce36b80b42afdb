import { MapLegend } from '@ntm/ui/map-legend';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import type { StepScale } from './five-steps.ts';
import type { NamedTopic } from './map-topics.ts';
import { stepLabels } from './reading-words.ts';
import type { Reading } from './unit-readings.ts';

export interface ReadingLegendProps {
  readonly topic: NamedTopic;
  readonly scale: StepScale;
  readonly readings: readonly Reading[];
  readonly chosen: readonly (number | null)[];
  readonly onChoose: (steps: readonly (number | null)[]) => void;
}

/** The steps of the scale with how many units stand on each; hatched is a step of its own. */
export function ReadingLegend({ topic, scale, readings, chosen, onChoose }: ReadingLegendProps) {
  const i18n = useI18n();
  const { t, number } = i18n;
  const count = (step: number | null) => readings.filter((reading) => reading.step === step).length;
  const known = stepLabels(scale, topic, i18n).map((label, step) => ({ step, label, count: number(count(step)) }));
  const unknown = count(null);
  const steps = unknown > 0 ? [...known, { step: null, label: t.map.noData, count: number(unknown) }] : known;
  return <MapLegend label={t.map.legend} steps={steps} chosen={chosen} onChoose={onChoose} />;
}
