import type { ProvinceMapProps } from '@ntm/ui/province-map';
import { provinceShapes } from '@ntm/ui/province-shapes';
import { useEffect, useState } from 'react';

type Topology = ProvinceMapProps['topology'];

/** The shapes of the provinces, brought when a map is on the page: undefined while they come, null when they cannot. */
export function useProvinceShapes(): Topology | null | undefined {
  const [shapes, setShapes] = useState<Topology | null>();
  useEffect(() => {
    let isCurrent = true;
    provinceShapes().then(
      (brought) => isCurrent && setShapes(brought),
      () => isCurrent && setShapes(null),
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  return shapes;
}
