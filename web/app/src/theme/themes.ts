import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';

const deep = {
  10: '#00151a',
  20: '#002025',
  30: '#002b31',
  40: '#00373e',
  50: '#00434b',
  60: '#004f58',
  70: '#005c66',
  80: '#006973',
} as const;

// 80 carries white text and is text on white at 6.4 to 1.
const onLight: BrandVariants = {
  ...deep,
  90: '#007b85',
  100: '#318c95',
  110: '#509da5',
  120: '#6caeb6',
  130: '#86c0c6',
  140: '#a0d2d7',
  150: '#bae4e8',
  160: '#d4f6fa',
};

// On a dark ground 90 to 110 are text; the light ramp would give them 2.9 to 4.7 to 1, these have 4.7 to 7.2.
const onDark: BrandVariants = { ...onLight, 90: '#509da5', 100: '#6caeb6', 110: '#86c0c6', 120: '#93c9cf' };

const fontFamilyBase = "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, 'Noto Sans', 'Noto Sans Hebrew', Roboto, Arial, sans-serif";

export const lightTheme: Theme = { ...createLightTheme(onLight), fontFamilyBase };
export const darkTheme: Theme = { ...createDarkTheme(onDark), fontFamilyBase };
