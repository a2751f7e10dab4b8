import fc from 'fast-check';
import { ColourRefused, contrast, paletteOf, READABLE, WHITE, type Colour } from '../../packages/documents/colours';

describe('the colours of a scheme', () => {
  it('measures contrast as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#ffffff', '#767676')).toBeCloseTo(4.54, 2);
  });

  it('leaves a colour that can be read as it is', () => {
    expect(paletteOf('#00594C')).toEqual({ band: '#00594c', onBand: '#ffffff', heading: '#00594c', ink: '#111111' });
  });

  it('puts dark letters on a pale band, and darkens the colour itself where it is the letters', () => {
    const yellow = paletteOf('#ffe600');
    expect(yellow).toMatchObject({ band: '#ffe600', onBand: '#111111' });
    expect(yellow.heading).not.toBe('#ffe600');
    expect(contrast(yellow.heading, WHITE)).toBeGreaterThanOrEqual(READABLE);
    expect(contrast(yellow.heading, WHITE)).toBeLessThan(4.8);
  });

  it('can be read, whatever colour it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (value) => {
        const colour: Colour = `#${value.toString(16).padStart(6, '0')}`;
        const { band, onBand, heading, ink } = paletteOf(colour);
        expect(band).toBe(colour);
        for (const [text, ground] of [
          [onBand, band],
          [heading, WHITE],
          [ink, WHITE],
        ] as const) {
          expect(contrast(text, ground)).toBeGreaterThanOrEqual(READABLE);
        }
      }),
      { seed: 6, numRuns: 2_000 },
    );
  });

  it.each(['green', '#00594', '00594c', '#00594c80', ''])('refuses %p', (text) => {
    expect(() => paletteOf(text)).toThrow(ColourRefused);
    expect(() => paletteOf(text)).toThrow('such as #00594c');
  });
});
