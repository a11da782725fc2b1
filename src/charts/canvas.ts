import { Chart, type ChartConfiguration, type Plugin } from 'chart.js/auto';
import annotation from 'chartjs-plugin-annotation';
import { ChartJSNodeCanvas } from 'chartjs-node-canvas';
import { fontFiles } from './fonts.ts';
import { look } from './look.ts';

// Set before the canvas is loaded: with the machine's own fonts in reach, a letter that the shipped font
// lacks would look different on each machine.
process.env['DISABLE_SYSTEM_FONTS_LOAD'] = '1';
const { createCanvas, GlobalFonts, SvgExportFlag } = await import('@napi-rs/canvas');

for (const { path, family } of fontFiles()) {
  if (GlobalFonts.registerFromPath(path, family) === null) throw new Error(`font cannot be read: ${path}`);
}

/** White paper under each drawing: a reader's dark page would swallow the letters. */
const paper: Plugin = {
  id: 'paper',
  beforeDraw: ({ ctx, width, height }) => {
    ctx.fillStyle = look.colours.background;
    ctx.fillRect(0, 0, width, height);
  },
};

/** Draws one chart after another, each as PNG and as SVG with its letters as outlines. */
export class ChartCanvas extends ChartJSNodeCanvas {
  #make = (): unknown => createCanvas(1, 1);

  /** The library has one size and kind for good, and would load itself anew for the next: ours is asked each time. */
  protected override readonly _createCanvas = (() =>
    this.#make()) as unknown as ChartJSNodeCanvas['_createCanvas'];

  constructor() {
    super({ width: look.width, height: look.width });
  }

  /** One chart.js for charts and plugins: the library would load a second one, which knows no plugin of ours. */
  protected override initialize(): typeof Chart {
    Chart.register(annotation, paper);
    Chart.defaults.font.family = look.family;
    Chart.defaults.font.size = look.text.body;
    Chart.defaults.color = look.colours.ink;
    Chart.defaults.borderColor = look.colours.grid;
    return Chart;
  }

  /**
   * The chart in pixels, `look.pixelsToUnit` to a unit. Drawn at once; its pixels are packed beside what comes next.
   */
  png(config: ChartConfiguration, height: number): Promise<Uint8Array> {
    this.#make = () => {
      const canvas = createCanvas(look.width, height);
      const toBuffer = (done: (error: Error | null, image?: Buffer) => void): void => {
        canvas.encode('png').then((image) => done(null, image), done);
      };
      return Object.assign(canvas, { toBuffer });
    };
    return this.renderToBuffer(sized(config, look.pixelsToUnit));
  }

  /** The chart as an SVG document. */
  svg(config: ChartConfiguration, height: number): string {
    this.#make = () => {
      const canvas = createCanvas(look.width, height, SvgExportFlag.ConvertTextToPaths);
      return Object.assign(canvas, { toBuffer: () => canvas.getContent() });
    };
    return new TextDecoder().decode(this.renderToBufferSync(sized(config, 1)));
  }
}

const sized = (config: ChartConfiguration, pixelsToUnit: number): ChartConfiguration => ({
  ...config,
  options: { ...config.options, devicePixelRatio: pixelsToUnit },
});
