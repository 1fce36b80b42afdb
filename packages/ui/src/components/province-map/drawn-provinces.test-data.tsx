import { useState } from 'react';
import shapes from '../../geometry/vn-provinces.topo.json?raw';
import type { ProvinceSet, ProvinceTopology } from './map-geometry.ts';
import { ProvinceMap } from './province-map.tsx';

const topology: ProvinceTopology = JSON.parse(shapes);

export const MAP_WORDS = {
  hoangSa: ['Quần đảo', 'Hoàng Sa', '(Đà Nẵng)'],
  truongSa: ['Quần đảo', 'Trường Sa', '(Khánh Hòa)'],
  phuQuoc: 'Phú Quốc',
  conDao: 'Côn Đảo',
  open: 'Mở trang',
  hint: 'Chạm vào một tỉnh để xem số.',
  formerBorders: 'Ranh giới 63 tỉnh trước 01/07/2025',
};

/** The map with a made-up value for every province; the first one has none. */
export function DrawnProvinces({ set, isKnown = true }: { set: ProvinceSet; isKnown?: boolean }) {
  const [selected, setSelected] = useState<string>();
  return (
    <ProvinceMap
      label="Số xã, ngày 30/06/2025"
      topology={topology}
      set={set}
      selected={selected}
      onSelect={setSelected}
      words={MAP_WORDS}
      places={topology.objects[set].geometries.map(({ id }, place) => {
        const step = isKnown && place > 0 ? place % 5 : null;
        return {
          code: String(id),
          name: `Tỉnh ${id}`,
          valueText: step === null ? 'Chưa có số liệu' : `${place * 10} xã`,
          step,
          href: `#${id}`,
        };
      })}
    />
  );
}
