/**
 * Reads PDF files with a library other than the one that writes them. `node read-pdf.mjs DPI FOLDER FILE…` prints the
 * content of each as JSON and, unless DPI is 0, writes each page as a picture into the folder. It has a process of its
 * own, because jest runs no ES modules.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const [resolution, folder, ...files] = process.argv.slice(2);
const dpi = Number(resolution);

/** Returns the box of a text's letters, in points from the top left: from its capitals' accents to its descenders. */
function placed(item, height) {
  const [, , , size, x, baseline] = item.transform;
  return {
    text: item.str,
    size,
    x,
    y: height - baseline - 0.7 * size,
    width: item.width,
    height: 0.9 * size,
  };
}

/** Returns the tree of tags, each with its texts for screen readers. */
function withTexts(node, textOf, figures) {
  if (node.type === 'content') return textOf(node.id);
  if (node.role === 'Figure') figures.push({ alternative: node.alt, bbox: node.bbox });
  const inner = (node.children ?? []).filter(({ role, type }) => role !== undefined || type === 'content');
  return { role: node.role, children: inner.map((child) => withTexts(child, textOf, figures)) };
}

async function readPage(pdf, number, picture) {
  const page = await pdf.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const marked = (await page.getTextContent({ includeMarkedContent: true })).items;
  const texts = new Map();
  const open = [];
  let untagged = 0;
  for (const item of marked) {
    if (item.type === 'beginMarkedContent' || item.type === 'beginMarkedContentProps') {
      open.push(item.id ?? item.tag);
    } else if (item.type === 'endMarkedContent') {
      open.pop();
    } else if (item.str !== undefined) {
      const id = open.at(-1);
      if (id === undefined) untagged += item.str.trim() ? 1 : 0;
      texts.set(id, (texts.get(id) ?? '') + item.str + (item.hasEOL ? ' ' : ''));
    }
  }
  const figures = [];
  const structure = withTexts(await page.getStructTree(), (id) => (texts.get(id) ?? '').trim(), figures);
  if (dpi > 0) {
    const viewport = page.getViewport({ scale: dpi / 72 });
    const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
    await page.render({ canvas, viewport }).promise;
    writeFileSync(picture, canvas.toBuffer('image/png'));
  }
  return {
    width,
    height,
    picture,
    texts: marked.filter(({ str }) => str?.trim()).map((item) => placed(item, height)),
    figures: figures.map(({ alternative, bbox: [left, bottom, right, top] }) => ({
      alternative,
      box: { x: left, y: height - top, width: right - left, height: top - bottom },
    })),
    untagged,
    structure,
    links: (await page.getAnnotations()).length,
  };
}

const read = [];
for (const file of files) {
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise;
  const { info, metadata } = await pdf.getMetadata();
  const preferences = await pdf.getViewerPreferences();
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const picture = path.join(folder, `${path.basename(file, '.pdf')}-${number}.png`);
    pages.push(await readPage(pdf, number, picture));
  }
  read.push({
    title: info.Title,
    metadataTitle: metadata?.get('dc:title'),
    language: info.Language,
    marked: (await pdf.getMarkInfo())?.Marked ?? false,
    showsTitle: preferences?.DisplayDocTitle ?? false,
    pages,
  });
  await pdf.destroy();
}
process.stdout.write(JSON.stringify(read));
