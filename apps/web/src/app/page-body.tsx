import { PageQuery } from './page-query.tsx';
import { PageStates, type PageStatesProps } from './page-states.tsx';

/** What a page asked, in every state, and the question itself at its foot: once on a page. */
export function PageBody<Data>({ children, ...states }: PageStatesProps<Data>) {
  return (
    <PageStates {...states}>
      {(data) => (
        <>
          {children(data)}
          <PageQuery asked={states.page.asked} />
        </>
      )}
    </PageStates>
  );
}
