import type { ProvinceTopology } from '../components/province-map/map-geometry.ts';

/** The shapes of the provinces, until 30 June 2025 and since: a file of its own, brought when it is asked for. */
export async function provinceShapes(): Promise<ProvinceTopology> {
  const { default: text } = await import('./vn-provinces.topo.json?raw');
  return JSON.parse(text) as ProvinceTopology;
}
