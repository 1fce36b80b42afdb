import { Skeleton } from '@ntm/ui/skeleton';
import { NationMentionsDocument } from '../../gql/graphql.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { usePlace } from '../../lib/place.ts';
import { usePage } from '../../lib/use-page.ts';
import { MentionGroups } from './mention-groups.tsx';

/** What sources say about the country that is neither a target nor a result. */
export function NationMentions() {
  const { t } = useI18n();
  const { day } = usePlace();
  const { data } = usePage(NationMentionsDocument, { asOf: day });
  if (!data) return <Skeleton lines={10} label={t.loading} />;
  return <MentionGroups mentions={data.nation.mentions} />;
}
