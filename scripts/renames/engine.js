// Renames and moves by rows. Usage: node run.js <checkout> [--no-commit]
const path = require('path'), fs = require('fs'), cp = require('child_process');
const { ts } = require('ts-morph');
const root = path.resolve(process.argv[2]);
const sh = (cmd) => cp.execSync(cmd, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'inherit'] });
const { rows, locals, classDeps } = require('./rows.js');
const log = (...a) => console.log(...a);
const t0 = Date.now(); const sec = () => `[${((Date.now() - t0) / 1000).toFixed(0)}s]`;

const tracked = sh('git ls-files').split('\n').filter(Boolean);
const isText = (f) => /\.(ts|mjs|js|graphql|json|md|yaml|yml|sh)$|Dockerfile|^\.(ci|env|prettier|docker|git)|bin\/mongod$/.test(f) && f !== 'package-lock.json' && !/facts\/.*\.json$|evaluation\/.*\.json$|bench\/results/.test(f);
const texts = new Map(); for (const f of tracked) if (isText(f) && fs.existsSync(path.join(root, f))) texts.set(f, fs.readFileSync(path.join(root, f), 'utf8'));
const tsFiles = [...texts.keys()].filter((f) => /\.ts$/.test(f));
const abs = (f) => path.join(root, f), rel = (f) => path.relative(root, f);

// ---- language service
const cfg = ts.getParsedCommandLineOfConfigFile(abs('tsconfig.json'), {}, { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} });
const host = {
  getScriptFileNames: () => tsFiles.map(abs), getScriptVersion: () => '1',
  getScriptSnapshot: (f) => { const t = texts.get(rel(f)) ?? (fs.existsSync(f) ? fs.readFileSync(f, 'utf8') : undefined); return t === undefined ? undefined : ts.ScriptSnapshot.fromString(t); },
  getCurrentDirectory: () => root, getCompilationSettings: () => cfg.options, getDefaultLibFileName: (o) => ts.getDefaultLibFilePath(o),
  fileExists: ts.sys.fileExists, readFile: ts.sys.readFile, readDirectory: ts.sys.readDirectory, directoryExists: ts.sys.directoryExists, getDirectories: ts.sys.getDirectories,
};
const ls = ts.createLanguageService(host);
const program = ls.getProgram(); const checker = program.getTypeChecker();
log(sec(), 'program', tsFiles.length);
const sf = (f) => program.getSourceFile(abs(f));

// ---- edits, in the coordinates of the text we began with
const edits = new Map(); // file -> Map(start -> {start,end,text,row})
function edit(f, start, end, text, row) {
  if (!edits.has(f)) edits.set(f, new Map());
  const m = edits.get(f);
  const before = m.get(start);
  if (before) {
    if (before.text !== text && before.end === end) { before.also = text; }
    return false;
  }
  m.set(start, { start, end, text, row }); return true;
}
const declRenames = new Map(); // "file#name" -> new
const isExternal = (node) => {
  let s = checker.getSymbolAtLocation(node); if (!s) return false; if (s.flags & ts.SymbolFlags.Alias) s = checker.getAliasedSymbol(s);
  const d = s.declarations; if (!d || d.length === 0) return false;
  return d.every((x) => /node_modules|\/typescript\/lib\//.test(x.getSourceFile().fileName));
};
const identifiers = new Map(); // name -> [{f,node}]
for (const f of tsFiles) { const s = sf(f); if (!s) continue; const v = (n) => { if (ts.isIdentifier(n) || ts.isStringLiteral(n) && n.parent && ts.isLiteralTypeNode(n.parent)) { const a = identifiers.get(n.text); if (a) a.push({ f, node: n }); else identifiers.set(n.text, [{ f, node: n }]); } ts.forEachChild(n, v); }; v(s); }
const nameOf = (f) => new Set();
const namesIn = new Map(); for (const [k, a] of identifiers) for (const { f } of a) { if (!namesIn.has(f)) namesIn.set(f, new Set()); namesIn.get(f).add(k); }
const isDeclName = (n) => n.parent && n.parent.name === n && !ts.isPropertyAccessExpression(n.parent) && !ts.isImportSpecifier(n.parent) && !ts.isShorthandPropertyAssignment(n.parent) && !ts.isImportClause(n.parent);
const isLocalDecl = (n) => ts.isVariableDeclaration(n.parent) || ts.isParameter(n.parent) || ts.isBindingElement(n.parent);
function lsRename(f, node, to, row, withPrefix) {
  const locs = ls.findRenameLocations(abs(f), node.getStart(), false, false, { providePrefixAndSuffixTextForRename: withPrefix });
  if (!locs) { log('  cannot rename', f, node.text); return; }
  for (const l of locs) edit(rel(l.fileName), l.textSpan.start, l.textSpan.start + l.textSpan.length, (l.prefixText ?? '') + to + (l.suffixText ?? ''), row);
  declRenames.set(`${f}#${node.text}`, to);
}
rows.forEach((row, r) => {
  for (const [f, name, to, onlyNth] of row.ls ?? []) {
    if (!texts.has(f)) { log('  no file', f, name); continue; }
    let found = (identifiers.get(name) ?? []).filter((x) => x.f === f && isDeclName(x.node));
    if (found.length === 0) { log('  gone:', f, name); continue; }
    for (const { node } of found) lsRename(f, node, to, r, isLocalDecl(node) && !ts.isSourceFile(node.parent.parent?.parent?.parent ?? node));
  }
  for (const { name, to, within, not, type } of row.tok ?? []) {
    let n = 0;
    for (const { f, node } of identifiers.get(name) ?? []) {
      if (within && !within.test(f)) continue; if (not && not.test(f)) continue;
      if (/^embedded-mongo\//.test(f) && !(within && /embedded/.test(within.source))) continue;
      if (ts.isStringLiteral(node)) { if (ts.isUnionTypeNode(node.parent.parent) && !ts.isTypeReferenceNode(node.parent.parent.parent)) continue; if (!ts.isUnionTypeNode(node.parent.parent) && !ts.isIndexedAccessTypeNode(node.parent.parent) && !ts.isTypeReferenceNode(node.parent.parent)) continue; edit(f, node.getStart() + 1, node.getEnd() - 1, to, r); continue; }
      if (type) { const t = checker.typeToString(checker.getTypeAtLocation(node)); if (!type.test(t)) continue; }
      if (isExternal(node)) continue;
      edit(f, node.getStart(), node.getEnd(), to, r); n++;
      if (isDeclName(node)) declRenames.set(`${f}#${name}`, to);
    }
    if (!n) log('  no token', name);
  }
});
log(sec(), 'renames found');
// old local names: the first candidate that the file does not use yet
for (const rule of locals) {
  const r = rows.findIndex((row) => row.id === rule.row);
  for (const { f, node } of identifiers.get(rule.name) ?? []) {
    if (/^embedded-mongo\//.test(f) || /generated/.test(f) || !isDeclName(node)) continue;
    if (rule.within && !rule.within.test(f)) continue;
    if (edits.get(f)?.has(node.getStart())) continue;
    const used = namesIn.get(f);
    const own = rule.by?.[f];
    const to = own ?? rule.candidates.find((c) => !used.has(c));
    if (!to) { log('  no free name for', rule.name, f); continue; }
    lsRename(f, node, to, r, true);
  }
}
log(sec(), 'locals done');
// constructor property `at: Surroundings` -> deps
{
  const r = rows.findIndex((x) => x.id === 'dependencies');
  for (const f of tsFiles) { const s = sf(f); if (!s || /^embedded-mongo/.test(f)) continue;
    const v = (n) => { if (ts.isClassDeclaration(n)) { const c = n.members.find(ts.isConstructorDeclaration); const p = c?.parameters.find((p) => p.name.getText(s) === 'at' && p.modifiers?.length && /Surroundings/.test(p.type?.getText(s) ?? ''));
      if (p) { const w = (m) => { if (ts.isPropertyAccessExpression(m) && m.expression.kind === ts.SyntaxKind.ThisKeyword && m.name.text === 'at') edit(f, m.name.getStart(), m.name.getEnd(), 'deps', r); ts.forEachChild(m, w); }; w(n); lsRename(f, p.name, 'deps', r, true); } } ts.forEachChild(n, v); }; v(s); }
}
// whole-text rules
rows.forEach((row, r) => {
  for (const [re, to, within] of row.text ?? []) for (const [f, t] of texts) {
    if (/^embedded-mongo\/|^scripts\/old-words|^docs\/glossary/.test(f) && !within) continue; if (within && !within.test(f)) continue;
    for (const m of t.matchAll(re)) {
      const text = typeof to === 'function' ? to(...m) : to.replace(/\$(\d|\$)/g, (_, n) => (n === '$' ? '$' : (m[+n] ?? '')));
      if (text !== m[0]) edit(f, m.index, m.index + m[0].length, text, r);
    }
  }
});
// names in comments and documents: CamelCase words, or anything in backticks
rows.forEach((row, r) => {
  const all = [...(row.ls ?? []).map(([f, a, b]) => [a, b, f]), ...(row.tok ?? []).map((x) => [x.name, x.to])];
  const map = new Map(); for (const [a, b] of all) if (!map.has(a)) map.set(a, b);
  for (const [f, t] of texts) {
    if (/^embedded-mongo\//.test(f)) continue;
    const spans = /\.md$/.test(f) ? [[0, t.length]] : /\.ts$/.test(f) ? commentsOf(f) : [];
    for (const [a, b] of spans) for (const m of t.slice(a, b).matchAll(/`([A-Za-z]\w*)(\(\))?`|\b[A-Z][a-z]+(?:[A-Z][a-z]+)+\b/g)) {
      const w = m[1] ?? m[0]; const to = map.get(w); if (!to) continue;
      const at = a + m.index + (m[1] ? 1 : 0); edit(f, at, at + w.length, to, r);
    }
  }
});
function commentsOf(f) { const out = []; const t = texts.get(f); const scanner = ts.createScanner(99, false, 0, t); const s = sf(f); if (!s) return out; const seen = new Set(); const v = (n) => { for (const c of [...(ts.getLeadingCommentRanges(t, n.pos) ?? []), ...(ts.getTrailingCommentRanges(t, n.end) ?? [])]) if (!seen.has(c.pos)) { seen.add(c.pos); out.push([c.pos, c.end]); } ts.forEachChild(n, v); }; v(s); return out; }
log(sec(), 'text rules done');

// ---- paths
const moveRules = []; // {re,to,row}
rows.forEach((row, r) => { for (const [re, to] of row.move ?? []) moveRules.push({ re: typeof re === 'string' ? new RegExp('^' + re.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') + '$') : re, to, r }); });
const pathAt = (f, k) => { let p = f; for (const m of moveRules) if (m.r <= k) { const q = p.replace(m.re, m.to); p = q; } return p; };
const trackedSet = new Set(tracked); const dirs = new Set(); for (const f of tracked) { let d = path.posix.dirname(f); while (d !== '.') { dirs.add(d); d = path.posix.dirname(d); } }
function resolveSpec(from, spec) { // -> {target, form}
  const p = path.posix.normalize(path.posix.join(from, spec)).replace(/\/$/, '');
  if (trackedSet.has(p)) return { target: p, form: 'file' };
  for (const e of ['.ts', '.d.ts']) if (trackedSet.has(p + e)) return { target: p + e, form: e };
  if (trackedSet.has(p + '/index.ts')) return { target: p + '/index.ts', form: 'index' };
  if (dirs.has(p)) return { target: p + '/', form: 'dir' };
}
const specs = new Map(); // file -> [{start,end,text,target,form,kind}]
for (const f of tsFiles.concat([...texts.keys()].filter((f) => /\.mjs$/.test(f)))) {
  const t = texts.get(f); const s = sf(f) ?? ts.createSourceFile(f, t, 99, true); const list = [];
  const v = (n) => {
    if (ts.isStringLiteral(n) || ts.isNoSubstitutionTemplateLiteral(n)) {
      const x = n.text; let base = path.posix.dirname(f), spec = x, hash = '';
      if (x.includes('#') && /^\.\.?\//.test(x)) { [spec, hash] = [x.slice(0, x.indexOf('#')), x.slice(x.indexOf('#'))]; base = path.posix.join(base, 'generated'); }
      const isJoin = n.parent && ts.isCallExpression(n.parent) && /^(path\.)?join$/.test(n.parent.expression.getText(s)) && n.parent.arguments[1] === n && /__dirname|import\.meta\.dirname/.test(n.parent.arguments[0].getText(s));
      if (/^\.\.?(\/|$)/.test(spec) || isJoin) { const hit = resolveSpec(base, spec); if (hit && spec !== '.' ) list.push({ start: n.getStart(s) + 1, end: n.getEnd() - 1, base, hash, isJoin, raw: spec, isDirname: isJoin, ...hit }); }
    }
    ts.forEachChild(n, v);
  }; v(s); specs.set(f, list);
}
for (const [f, t] of texts) if (/\.md$/.test(f)) { const list = []; for (const m of t.matchAll(/\]\(([\w.\/-]+?)(#[\w-]*)?\)/g)) { const hit = resolveSpec(path.posix.dirname(f), m[1]); if (hit && hit.form === 'file') list.push({ start: m.index + 2, end: m.index + 2 + m[1].length, base: path.posix.dirname(f), hash: '', isJoin: true, raw: m[1], ...hit }); } specs.set(f, list); }
function specAt(f, x, k) {
  const here = x.hash ? path.posix.join(path.posix.dirname(pathAt(f, k)), 'generated') : path.posix.dirname(pathAt(f, k));
  let to = pathAt(x.target, k);
  let r;
  if (x.form === 'dir') r = path.posix.relative(here, to.replace(/\/$/, '')) || '.';
  else if (x.form === 'file') r = path.posix.relative(here, to);
  else { to = to.replace(/(\.d)?\.ts$/, ''); if (x.form === 'index' && to.endsWith('/index')) to = to.slice(0, -6); else if (to.endsWith('/index') && x.form !== 'index' ) to = /\/index$/.test(x.raw) ? to : to.slice(0, -6); r = path.posix.relative(here, to) || '.'; }
  if (!x.isJoin && !r.startsWith('.')) r = './' + r;
  if (x.raw.endsWith('/') ) r += '/';
  let hash = x.hash; if (hash) { const m = hash.match(/^#(\w+)( as \w+)?$/); if (m) { const nn = declRenames.get(`${x.target}#${m[1]}`); const rr = nn && k >= 0; if (rr) hash = `#${nn}${m[2] ?? ''}`; } }
  return r + hash;
}
const mention = /(?<![\w.\/-])(?:gateway|kit|platform|subgraphs|schema|verifier|embedded-mongo|scripts|test|bench|docs)\/(?:[\w.*<>\/-]*[\w\/])?/g;
function mentions(t, f, k) { return t.replace(mention, (m) => { let hit; const c = m.replace(/\/$/, '');
  if (trackedSet.has(m)) hit = pathAt(m, k); else if (trackedSet.has(m + '.ts')) hit = pathAt(m + '.ts', k).replace(/\.ts$/, ''); else if (m.endsWith('/') && dirs.has(c)) hit = pathAt(m, k); else if (dirs.has(c)) hit = pathAt(c + '/', k).replace(/\/$/, '');
  else if (/[*<]/.test(m)) { const pre = m.slice(0, m.slice(0, m.search(/[*<]/)).lastIndexOf('/') + 1); if (dirs.has(pre.replace(/\/$/, ''))) hit = pathAt(pre, k) + m.slice(pre.length); }
  return hit ?? m; }); }

const prettierFor = async () => { const p = await import(abs('node_modules/prettier/index.mjs')); return p; };
(async () => {
  const prettier = await prettierFor(); const pconf = await prettier.resolveConfig(abs('package.json'));
  const current = new Map(texts); const where = new Map([...tracked].map((f) => [f, f]));
  const textAt = (f, k) => {
    const t = texts.get(f);
    const es = [...(edits.get(f)?.values() ?? [])].filter((e) => e.row <= k);
    for (const x of specs.get(f) ?? []) { const to = specAt(f, x, k); if (to !== t.slice(x.start, x.end)) es.push({ start: x.start, end: x.end, text: to, spec: true }); }
    es.sort((a, b) => a.start - b.start || (b.spec ? 1 : 0) - (a.spec ? 1 : 0));
    let out = '', at = 0; for (const e of es) { if (e.start < at) continue; out += t.slice(at, e.start) + e.text; at = e.end; }
    out += t.slice(at);
    if (es.length) out = out.replace(/\b([A-Za-z_]\w*) as \1\b(?=\s*[,}])/g, '$1');
    return /^docs\/adr/.test(f) ? out : mentions(out, f, k);
  };
  const last = new Map([...texts.keys()].map((f) => [f, textAt(f, rows.length - 1)]));
  for (let k = 0; k < rows.length; k++) {
    let changed = 0, moved = 0;
    const writes = [];
    for (const f of tracked) {
      const p0 = where.get(f), p1 = pathAt(f, k);
      if (texts.has(f)) {
        const out = textAt(f, k);
        if (out !== current.get(f)) { current.set(f, out); writes.push([f, p1, out]); changed++; }
      }
      if (p0 !== p1) { moved++; fs.mkdirSync(path.dirname(abs(p1)), { recursive: true }); if (fs.existsSync(abs(p1))) log('  OVERWRITES', p1, 'by', f); fs.renameSync(abs(p0), abs(p1)); where.set(f, p1); }
    }
    for (const [f, p, out] of writes) {
      let text = out;
      if (out === last.get(f) && /\.(ts|md|json|graphql|mjs|yaml)$/.test(p) && !/generated|schema\/(api|supergraph)|schema\/subgraphs|facts\/|bench\/results/.test(p)) { try { text = await prettier.format(out, { ...pconf, filepath: abs(p) }); } catch (e) { log('  prettier', p, String(e.message).split('\n')[0]); } }
      const mode = fs.existsSync(abs(p)) ? fs.statSync(abs(p)).mode : 0o644; try { fs.unlinkSync(abs(p)); } catch {} fs.writeFileSync(abs(p), text, { mode });
    }
    if (rows[k].after) rows[k].after({ root, abs, sh, fs, path, log, read: (p) => fs.readFileSync(abs(p), 'utf8'), write: (p, t) => { fs.mkdirSync(path.dirname(abs(p)), { recursive: true }); fs.writeFileSync(abs(p), t); } });
    sh('find . -type d -empty -not -path "./.git*" -not -path "./node_modules*" -delete');
    if (!process.argv.includes('--no-commit')) { sh('git add -A'); try { cp.execFileSync('git', ['commit', '-q', '--no-verify', '-m', rows[k].subject, ...(rows[k].body ? ['-m', rows[k].body] : [])], { cwd: root }); } catch { log('  nothing to commit'); } }
    log(sec(), rows[k].subject, `${changed} files, ${moved} moves`);
  }
})();
