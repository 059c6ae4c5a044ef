// Colours as a screen shows them, through the colour spaces and functions of PDF.
export {
  type ColorSpace,
  ColorSpaces,
  deviceCmyk,
  deviceGray,
  deviceRgb,
  unknownSpace,
} from './color-space.ts';
export { black, channelsOf, difference, mix, type Rgb, rgb, white } from './rgb.ts';
