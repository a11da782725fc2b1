/**
 * The one look of all charts. Sizes are in units of a drawing 480 wide: at half the width of a Letter page
 * (3.25 inches) the smallest text is then still over 6 points, at full width over 12.
 */
export const look = {
  width: 480,
  /** Pixels to a unit in the PNG: 1,920 wide, 300 to the inch at 6.4 inches. */
  pixelsToUnit: 4,
  family: 'Chart Inter, Chart Inter Extended, Chart Inter Vietnamese',
  padding: { top: 4, right: 8, bottom: 4, left: 4 },
  text: { title: 17, body: 14, small: 13 },
  colours: {
    background: '#FFFFFF',
    /** Behind a figure that may lie over a line. */
    veil: '#FFFFFFCC',
    ink: '#22262D',
    quiet: '#595F69',
    grid: '#E3E6EA',
    gap: '#EEF0F2',
    rule: '#595F69',
    /**
     * Told apart by hue in every common colour blindness and by lightness in a grey print (luminance 0.04,
     * 0.15, 0.27); each at least 3:1 against the background.
     */
    navy: '#003B6F',
    rust: '#B8480A',
    sky: '#3D94D1',
    grey: '#6B7280',
  },
} as const;
