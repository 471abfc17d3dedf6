import type { BrandVariants } from '@fluentui/react-components';

/**
 * Gyobu's colour: celadon (청자), from nearly black to nearly white. Lightness follows Fluent's own brand ramp step by
 * step, so that every contrast that Fluent guarantees for its blue holds for it too.
 */
export const brand: BrandVariants = {
  10: '#02191b',
  20: '#05282b',
  30: '#08373b',
  40: '#0a464b',
  50: '#0c555b',
  60: '#0e6268',
  70: '#106d74',
  80: '#0f7880',
  90: '#2a979f',
  100: '#4cafb6',
  110: '#66b9bf',
  120: '#7bc3c8',
  130: '#99d0d4',
  140: '#b6dde0',
  150: '#d1e9eb',
  160: '#ecf6f6',
};
