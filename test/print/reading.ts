import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { z } from 'zod';

const box = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
const text = box.extend({ text: z.string(), size: z.number() });

/** A tag of the structure, with its child tags and the texts for screen readers. */
export interface Tagged {
  readonly role: string;
  readonly children: readonly (Tagged | string)[];
}
const tagged: z.ZodType<Tagged> = z.lazy(() =>
  z.object({ role: z.string(), children: z.array(z.union([tagged, z.string()])) }),
);

const page = z.object({
  width: z.number(),
  height: z.number(),
  picture: z.string(),
  texts: z.array(text),
  figures: z.array(z.object({ alternative: z.string(), box })),
  untagged: z.number(),
  structure: tagged,
  links: z.number(),
});

const document = z.object({
  title: z.string(),
  metadataTitle: z.string(),
  language: z.string(),
  marked: z.boolean(),
  showsTitle: z.boolean(),
  pages: z.array(page),
});

export type ReadBox = z.infer<typeof box>;
export type ReadPage = z.infer<typeof page>;
export type ReadPdf = z.infer<typeof document>;

/** Opens printed files with another library, and renders each page if a resolution is given. */
export function readPdfs(printed: readonly Buffer[], dpi = 0): ReadPdf[] {
  const folder = mkdtempSync(join(tmpdir(), 'cph-print-'));
  const files = printed.map((pdf, at) => {
    const file = join(folder, `${at}.pdf`);
    writeFileSync(file, pdf);
    return file;
  });
  const reader = join(__dirname, 'read-pdf.mjs');
  const answer = execFileSync(process.execPath, [reader, String(dpi), folder, ...files], { maxBuffer: 2 ** 28 });
  return z.array(document).parse(JSON.parse(answer.toString('utf8')));
}

export function readPdf(printed: Buffer, dpi?: number): ReadPdf {
  const [read] = readPdfs([printed], dpi);
  if (!read) throw new Error('nothing was read');
  return read;
}

export function wordsOf(pdf: ReadPdf): string[] {
  return pdf.pages.flatMap(({ texts }) => texts.map((each) => each.text));
}

/** Returns the code on a page, as a phone's camera would read it. */
export function scan({ picture }: ReadPage): string | undefined {
  const image = PNG.sync.read(readFileSync(picture));
  return jsQR(new Uint8ClampedArray(image.data), image.width, image.height)?.data;
}

/** Returns the contrast of each text with its background, from 1 to 21, in the picture of the page. */
export function contrasts({ picture, texts, width }: ReadPage): [text: string, contrast: number][] {
  const image = PNG.sync.read(readFileSync(picture));
  const scale = image.width / width;
  return texts.map((each) => {
    let [darkest, lightest] = [1, 0];
    for (let y = Math.floor(each.y * scale); y < (each.y + each.height) * scale; y++) {
      for (let x = Math.floor(each.x * scale); x < (each.x + each.width) * scale; x++) {
        const shade = luminanceAt(image, x, y);
        darkest = Math.min(darkest, shade);
        lightest = Math.max(lightest, shade);
      }
    }
    return [each.text, (lightest + 0.05) / (darkest + 0.05)];
  });
}

function luminanceAt({ data, width }: PNG, x: number, y: number): number {
  const [red = 0, green = 0, blue = 0] = [0, 1, 2].map((channel) => {
    const share = (data[(y * width + x) * 4 + channel] ?? 0) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Returns pairs of texts, or of a text and a figure, that overlap. */
export function overlaps({ texts, figures }: ReadPage): string[] {
  const named = [
    ...texts.map((each) => ({ name: each.text, box: each })),
    ...figures.map(({ alternative, box: place }) => ({ name: alternative, box: place })),
  ];
  return named.flatMap((one, at) =>
    named.slice(at + 1).flatMap((other) => (cover(one.box, other.box) ? [`${one.name} / ${other.name}`] : [])),
  );
}

function cover(one: ReadBox, other: ReadBox): boolean {
  const tolerance = 0.1;
  return (
    one.x + tolerance < other.x + other.width &&
    other.x + tolerance < one.x + one.width &&
    one.y + tolerance < other.y + other.height &&
    other.y + tolerance < one.y + one.height
  );
}

/** Returns texts that are nearer to an edge of the page than the margin, in points. */
export function outside({ width, height, texts }: ReadPage, margin: number): string[] {
  return texts
    .filter(
      (each) =>
        each.x < margin ||
        each.y < margin ||
        each.x + each.width > width - margin + 0.1 ||
        each.y + each.height > height - margin + 0.1,
    )
    .map((each) => each.text);
}

/** Returns the tags of some roles in reading order, with their texts. */
export function read(pdf: ReadPdf, ...roles: readonly string[]): [role: string, text: string][] {
  return pdf.pages.flatMap(({ structure }) => readFrom(structure, roles));
}

function readFrom(node: Tagged, roles: readonly string[]): [string, string][] {
  const inner = node.children.flatMap((child) => (typeof child === 'string' ? [] : readFrom(child, roles)));
  return roles.includes(node.role) ? [[node.role, spoken(node)], ...inner] : inner;
}

function spoken(node: Tagged | string): string {
  return typeof node === 'string' ? node : node.children.map(spoken).join(' ').trim();
}
