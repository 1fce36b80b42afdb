import { options } from 'preact';
import { createRoot as createPreactRoot } from 'preact/compat/client';

/** Stands in place of React's when the explorer is built for visitors. */
export const createRoot = createPreactRoot;

// In SVG the names of attributes keep their case, and `tabIndex`, which compat leaves as React writes it, is none: the
// shapes of the map would be thirty-four stops for the keyboard instead of one.
const vnodeOfCompat = options.vnode;
options.vnode = (vnode) => {
  vnodeOfCompat?.(vnode);
  const props = vnode.props as Record<string, unknown>;
  if (typeof vnode.type !== 'string' || !('tabIndex' in props)) return;
  props.tabindex = props.tabIndex;
  delete props.tabIndex;
};
