/**
 * Reads PDF files with a library other than the one that writes them: `node read-pdf.mjs DPI FOLDER FILE…` prints what is in
 * each as JSON and writes each page as a picture into the folder. A process of its own, because jest runs no ES modules.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

const [dpi, folder, ...files] = process.argv.slice(2);

/** Where the letters of a text stand, in points from the top left: from the top of its capitals' accents to its tails. */
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

function withTexts(node, textOf) {
  if (node.type === 'content') return { text: textOf(node.id) };
  const children = (node.children ?? [])
    .filter(({ type }) => type !== 'annotation')
    .map((child) => withTexts(child, textOf));
  return { role: node.role, ...(node.alt === undefined ? {} : { alt: node.alt }), children };
}

async function readPage(pdf, number, picture) {
  const page = await pdf.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const marked = (await page.getTextContent({ includeMarkedContent: true })).items;
  const texts = new Map();
  const open = [];
  let artifacts = 0;
  for (const item of marked) {
    if (item.type === 'beginMarkedContent' || item.type === 'beginMarkedContentProps') {
      open.push(item.id ?? item.tag);
    } else if (item.type === 'endMarkedContent') {
      open.pop();
    } else if (item.str !== undefined) {
      const id = open.at(-1);
      if (id === 'Artifact' || id === undefined) artifacts += item.str.trim() ? 1 : 0;
      texts.set(id, (texts.get(id) ?? '') + item.str + (item.hasEOL ? ' ' : ''));
    }
  }
  const structure = await page.getStructTree();
  const operators = await page.getOperatorList();
  if (picture) {
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
    untagged: artifacts,
    images: operators.fnArray.filter((operator) => operator === OPS.paintImageXObject).length,
    structure: structure && withTexts(structure, (id) => texts.get(id) ?? ''),
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
