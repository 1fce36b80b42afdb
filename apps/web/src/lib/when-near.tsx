import { type ReactNode, useEffect, useRef, useState } from 'react';

export interface WhenNearProps {
  /** Keeps the place: a class with a least height. */
  readonly className: string | undefined;
  readonly children: () => ReactNode;
}

/** How far below the screen a part may be when it begins to come. */
const MARGIN = '600px';

/** A heavy part below the first screen: it comes when the reader comes near, and at once where that cannot be seen. */
export function WhenNear({ className, children }: WhenNearProps) {
  const place = useRef<HTMLDivElement>(null);
  const [isNear, setIsNear] = useState(typeof IntersectionObserver === 'undefined');

  useEffect(() => {
    if (isNear || !place.current) return;
    const watch = new IntersectionObserver(
      (seen) => seen.some(({ isIntersecting }) => isIntersecting) && setIsNear(true),
      {
        rootMargin: MARGIN,
      },
    );
    const comeForPrint = () => setIsNear(true);
    watch.observe(place.current);
    window.addEventListener('beforeprint', comeForPrint);
    return () => {
      watch.disconnect();
      window.removeEventListener('beforeprint', comeForPrint);
    };
  }, [isNear]);

  return (
    <div ref={place} className={className}>
      {isNear && children()}
    </div>
  );
}
