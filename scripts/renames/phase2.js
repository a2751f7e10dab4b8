// What is structure, not names: written on the tree that the rows left.
const path = require('path'), fs = require('fs'), cp = require('child_process');
const { ts } = require('ts-morph');
const root = path.resolve(process.argv[2]); const abs = (f) => path.join(root, f);
const has = (f) => fs.existsSync(abs(f)); const read = (f) => fs.readFileSync(abs(f), 'utf8');
const write = (f, t) => { fs.mkdirSync(path.dirname(abs(f)), { recursive: true }); if (has(f)) { const m = fs.statSync(abs(f)).mode; fs.unlinkSync(abs(f)); fs.writeFileSync(abs(f), t, { mode: m }); } else fs.writeFileSync(abs(f), t); touched.add(f); };
let touched = new Set();
const sub = (f, from, to) => { if (!has(f)) return console.log('  no file', f); const t = read(f); const n = t.replace(from, to); if (n === t) console.log('  no match', f, String(from).slice(0, 70)); else write(f, n); };
const git = (...a) => cp.execFileSync('git', a, { cwd: root, encoding: 'utf8' });
const tracked = () => git('ls-files').split('\n').filter((f) => f && has(f));
const t0 = Date.now();
let prettier, pconf;
async function commit(subject, body) {
  for (const f of touched) if (has(f) && /\.(ts|md|json|mjs|yaml|graphql)$/.test(f) && !/generated|package-lock|facts\//.test(f)) { try { const t = read(f); const n = await prettier.format(t, { ...pconf, filepath: abs(f) }); if (n !== t) write(f, n); } catch (e) { console.log('  prettier', f, String(e.message).split('\n')[0]); } }
  touched = new Set(); git('add', '-A');
  try { git('commit', '-q', '--no-verify', '-m', subject, ...(body ? ['-m', body] : [])); } catch { console.log('  nothing to commit', subject); }
  console.log(`[+${((Date.now() - t0) / 1000).toFixed(0)}s] ${subject}`);
}
const files = path.join(__dirname, 'files');
const copyIn = (f) => write(f, fs.readFileSync(path.join(files, f), 'utf8'));
const tsFiles = () => tracked().filter((f) => /\.ts$/.test(f));

function demoOut() {
  if (has('networks/demo/hub-subgraph.ts')) fs.unlinkSync(abs('networks/demo/hub-subgraph.ts'));
  for (const f of ['networks/demo/parts.ts', 'networks/demo/register.ts', 'gateway/auth/personas.ts', 'gateway/auth/trial.ts']) copyIn(f);
  for (const f of tsFiles()) {
    let t = read(f);
    if (t.includes('demoParts[') && !f.endsWith('demo/parts.ts')) {
      const from = path.posix.relative(path.posix.dirname(f), 'networks/demo/parts'); const spec = from.startsWith('.') ? from : './' + from;
      t = `import { demoParts } from '${spec}';\n` + t;
      if (!/\bregistry\b/.test(t.replace(/import [^;]*;/g, '').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')) && /import \{[^}]*\bregistry\b[^}]*\} from '[^']*registry'/.test(t)) t = t.replace(/import \{ registry \} from '[^']*registry';\n/, '').replace(/(import \{[^}]*), registry( \} from)/, '$1$2').replace(/(import \{ )registry, /, '$1');
      write(f, t);
    }
  }
  sub('networks/demo/personas.ts', /import type \{ StaffRole \}[^\n]*\n/, "import type { Persona, PersonaName } from '../../gateway/auth/personas';\n\nexport type { Persona, PersonaName };\n");
  sub('networks/demo/personas.ts', /\/\*\* [^\n]*\*\/\nexport const developmentIssuer = [^\n]*\n/, '');
  sub('networks/demo/personas.ts', /\/\*\* [^\n]*\*\/\nexport interface Persona \{[\s\S]*?\n\}\n/, '');
  sub('networks/demo/personas.ts', /export type PersonaName = keyof typeof personas;\n/, '');
  sub('networks/demo/personas.ts', /satisfies Readonly<Record<string, Persona>>/, 'satisfies Readonly<Record<PersonaName, Persona>>');
  const issuer = "import { developmentIssuer } from '%'";
  for (const f of tsFiles()) {
    let t = read(f); if (!/developmentIssuer\b/.test(t) || f === 'gateway/auth/personas.ts') continue;
    const rel = (x) => { const r = path.posix.relative(path.posix.dirname(f), x); return r.startsWith('.') ? r : './' + r; };
    const n = t.replace(/import \{ developmentIssuer(?:, ([^}]*))? \} from '([^']*personas)';/, (m, rest, spec) => `import { developmentIssuer${f.startsWith('gateway/') && rest ? ', ' + rest : ''} } from '${rel('gateway/auth/personas')}';${rest && !f.startsWith('gateway/') ? `\nimport { ${rest} } from '${spec}';` : ''}`);
    if (n !== t) write(f, n);
  }
  sub('gateway/federation/canonical-operations.ts', /'[^']*networks\/demo\/personas'/, "'../auth/personas'");
  sub('gateway/auth/development-issuer.ts', /'[^']*networks\/demo\/personas'/, "'./personas'") ;
  sub('gateway/http/banner.ts', /import \{ personas \} from '[^']*personas';/, "import { trialNetwork } from '../auth/trial';");
  sub('gateway/http/banner.ts', /if \(hasDevelopmentIssuer\(config\)\) \{/, 'const trial = trialNetwork();\n  if (trial && hasDevelopmentIssuer(config)) {');
  sub('gateway/http/banner.ts', /personas\[persona\]/g, 'trial.personas[persona]');
  sub('gateway/http/graphiql.ts', /import \{ personas \} from '[^']*personas';/, "import { trialNetwork } from '../auth/trial';");
  sub('gateway/http/graphiql.ts', /const defaultTabs = /, 'const trial = trialNetwork();\n  const defaultTabs = ');
  sub('gateway/http/graphiql.ts', /headers: issuer\n/, 'headers: issuer && trial\n');
  sub('gateway/http/graphiql.ts', /personas\[persona\]/g, 'trial.personas[persona]');
  sub('gateway/cluster/in-process-subgraphs.ts', /import \{ loadDemo, tellOfDemo \}[^\n]*\n/, "import { trialNetwork } from '../auth/trial';\n");
  sub('gateway/cluster/in-process-subgraphs.ts', /    const scale = config\.DEMO_SCALE;\n    tellOfDemo\([\s\S]*?\);\n(?=  \})/, '    await trialNetwork()?.load({ connection, subgraphs: inProcess, now: systemClock(), scale: config.DEMO_SCALE, report: say });\n');
  sub('package.json', /-r @swc-node\/register gateway\/main\.ts/, '-r @swc-node/register -r ./networks/demo/register.ts gateway/main.ts');
  sub('test/support/program.ts', /\['-r', '@swc-node\/register', file/, "['-r', '@swc-node/register', '-r', './networks/demo/register.ts', file");
  sub('test/support/hub.ts', /^import /m, "import '../../networks/demo/register';\nimport ");
  // An import that only moved its type is left unused.
  for (const f of ['networks/demo/demo-part.ts']) if (has(f)) touched.add(f);
}

function zones() {
  const f = 'eslint.config.mjs';
  let t = read(f);
  const at = t.indexOf('const zones = ['), end = t.indexOf('\n];', at) + 3;
  if (at < 0) return console.log('  no zones in eslint.config.mjs');
  const lineStart = t.lastIndexOf('/** Who may import', at);
  t = t.slice(0, lineStart >= 0 ? lineStart : at) + fs.readFileSync(path.join(files, 'zones.mjs'), 'utf8').trimEnd() + t.slice(end);
  t = t.replace(/\.filter\(\(entry\) => entry\.isDirectory\(\) && entry\.name !== 'demo'\)/, '.filter((entry) => entry.isDirectory())');
  write(f, t);
  sub('knip.json', /"(packages\/)?embedded-mongo\/test\/\*\*\/\*\.ts"/, '"packages/embedded-mongo/test/**/*.ts"');
  sub('knip.json', /"test\/\*\*\/\*\.ts",/, '"networks/*/register.ts",\n    "test/**/*.ts",');
  sub('bench/store.ts', /'\.\.', 'embedded-mongo', 'bin'/, "'..', 'packages', 'embedded-mongo', 'bin'");
  sub('test/sectors/new-sector.test.ts', /'(?:kit|domain)',\s*'[\w\/]*verifier',/, "'domain',\n    'packages',");
  sub('packages/card/verifier/tsconfig.build.json', /"\.\.\/tsconfig\.json"/, '"../../../tsconfig.json"');
  if (has('ARCHITECTURE.md')) {
    let a = read('ARCHITECTURE.md');
    const b = a.indexOf('| folder'), e = a.indexOf('\n\n', b);
    if (b > 0) a = a.slice(0, b) + fs.readFileSync(path.join(files, 'table.md'), 'utf8').trimEnd() + a.slice(e);
    write('ARCHITECTURE.md', a);
  }
  for (const [x, y] of [['README.md', [[/\| `kit\/` +\|/, '| `domain/` |'], [/\| `embedded-mongo\/` +\|/, '| `packages/embedded-mongo/` |'], [/\| `verifier\/` +\|/, '| `packages/card/` |'], [/Facts in `packages\/reference-data\/facts`, `packages\/reference-data\/facts` and `packages\/reference-data\/facts`/, 'Facts in `packages/reference-data/facts`']]]]) for (const [m, n] of y) if (m.test(read(x))) sub(x, m, n);
}

function workspaces() {
  const names = { 'embedded-mongo': 'An embedded store that speaks the wire protocol of MongoDB, for trials and tests.', card: 'The credential on a carer’s card, and its verifier.', documents: 'Printed documents: cards, letters, posters, booklets, reports.', 'reference-data': 'Postcodes, areas, trusts and the unpaid carers of Census 2021.' };
  for (const [n, description] of Object.entries(names)) if (!has(`packages/${n}/package.json`)) write(`packages/${n}/package.json`, JSON.stringify({ name: `@carer-passport-hub/${n}`, version: '0.1.0', private: true, description, license: 'Apache-2.0' }, null, 2) + '\n');
  const p = JSON.parse(read('package.json')); const out = {};
  for (const [k, v] of Object.entries(p)) { out[k] = v; if (k === 'license') out.workspaces = Object.keys(names).map((n) => `packages/${n}`); }
  write('package.json', JSON.stringify(out, null, 2) + '\n');
  const lock = JSON.parse(read('package-lock.json'));
  lock.packages[''].workspaces = out.workspaces;
  const entries = {};
  for (const [k, v] of Object.entries(lock.packages)) { entries[k] = v; }
  for (const n of Object.keys(names)) { entries[`node_modules/@carer-passport-hub/${n}`] = { resolved: `packages/${n}`, link: true }; entries[`packages/${n}`] = { name: `@carer-passport-hub/${n}`, version: '0.1.0', license: 'Apache-2.0' }; }
  lock.packages = Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a === '' ? -1 : b === '' ? 1 : a < b ? -1 : a > b ? 1 : 0)));
  write('package-lock.json', JSON.stringify(lock, null, 2) + '\n');
}

function knip() {
  const k = JSON.parse(read('knip.json')); const { entry, project, ...rest } = k; if (!entry) return;
  const ws = { '.': { entry: entry.filter((e) => !/^packages\/|-worker\.ts$/.test(e) || /^gateway|^platform/.test(e)), project } };
  for (const n of ['embedded-mongo', 'card', 'documents', 'reference-data']) {
    const own = entry.filter((e) => e.startsWith(`packages/${n}/`)).map((e) => e.slice(`packages/${n}/`.length));
    for (const f of tracked()) if (f.startsWith(`packages/${n}/`) && /-worker\.ts$/.test(f)) own.push(f.slice(`packages/${n}/`.length));
    ws[`packages/${n}`] = { entry: own, project: ['**/*.ts'] };
  }
  ws['packages/card'].entry.push('verifier/bin/*.ts'); ws['packages/embedded-mongo'].entry.push('conformance/main.ts');
  write('knip.json', JSON.stringify({ ...rest, workspaces: ws }, null, 2) + '\n');
}

function constructors() {
  const list = tsFiles().filter((f) => !/^packages\/embedded-mongo|generated/.test(f));
  const src = new Map(list.map((f) => [f, ts.createSourceFile(f, read(f), 99, true)]));
  const walk = (n, v) => { v(n); ts.forEachChild(n, (c) => walk(c, v)); };
  const extended = new Set(), news = new Map();
  for (const [f, s] of src) walk(s, (n) => {
    if (ts.isHeritageClause(n) && n.token === ts.SyntaxKind.ExtendsKeyword) for (const t of n.types) extended.add(t.expression.getText(s));
    if (ts.isNewExpression(n) && ts.isIdentifier(n.expression)) { const k = n.expression.text; (news.get(k) ?? news.set(k, []).get(k)).push({ f, s, n }); }
  });
  const edits = new Map(); const put = (f, start, end, text) => (edits.get(f) ?? edits.set(f, []).get(f)).push({ start, end, text });
  for (const [f, s] of src) walk(s, (c) => {
    if (!ts.isClassDeclaration(c) || !c.name) return; const ctor = c.members.find(ts.isConstructorDeclaration); if (!ctor || ctor.parameters.length <= 4) return;
    const name = c.name.text; const why = (x) => console.log(`  kept: ${name} (${f}): ${x}`);
    if (extended.has(name)) return why('is extended'); if (c.heritageClauses?.some((h) => h.token === ts.SyntaxKind.ExtendsKeyword)) return why('extends');
    const ps = ctor.parameters.map((p) => ({ name: p.name.getText(s), type: p.type?.getText(s), isProp: !!p.modifiers?.some((m) => m.kind !== ts.SyntaxKind.Decorator), isPrivate: !!p.modifiers?.some((m) => m.kind === ts.SyntaxKind.PrivateKeyword), isReadonly: !!p.modifiers?.some((m) => m.kind === ts.SyntaxKind.ReadonlyKeyword), opt: !!p.questionToken, init: p.initializer, plain: ts.isIdentifier(p.name), doc: s.text.slice(p.pos, p.getStart(s)).trim() }));
    if (ps.some((p) => p.init || !p.plain || !p.type || (p.isProp && (!p.isPrivate || !p.isReadonly)))) return why('a parameter with a default, a pattern, or that others read');
    const calls = news.get(name) ?? []; if (calls.some(({ n }) => n.arguments?.some(ts.isSpreadElement))) return why('a spread call');
    const typeName = /\binterface Dependencies\b/.test(s.text) ? `${name}Dependencies` : 'Dependencies';
    const generics = c.typeParameters ? `<${c.typeParameters.map((t) => t.getText(s)).join(', ')}>` : ''; const uses = c.typeParameters ? `<${c.typeParameters.map((t) => t.name.text).join(', ')}>` : '';
    const header = `interface ${typeName}${generics} {\n${ps.map((p) => `${p.doc ? '  ' + p.doc + '\n' : ''}  readonly ${p.name}${p.opt ? '?' : ''}: ${p.type}${p.opt ? ' | undefined' : ''};`).join('\n')}\n}\n\n`;
    put(f, c.getStart(s, true), c.getStart(s, true), header);
    const params = new Set(ps.map((p) => p.name));
    const usedInBody = new Set(); if (ctor.body) walk(ctor.body, (n) => { if (ts.isIdentifier(n) && params.has(n.text) && !(ts.isPropertyAccessExpression(n.parent) && n.parent.name === n) && !(ts.isPropertyAssignment(n.parent) && n.parent.name === n)) usedInBody.add(n.text); });
    const first = ctor.parameters[0], last = ctor.parameters[ctor.parameters.length - 1];
    const tail = s.text.slice(last.getEnd(), ctor.body.getStart(s)); const close = last.getEnd() + tail.indexOf(')');
    put(f, first.pos, close, `private readonly deps: ${typeName}${uses}`);
    if (usedInBody.size) put(f, ctor.body.getStart(s) + 1, ctor.body.getStart(s) + 1, `\n    const { ${[...usedInBody].join(', ')} } = deps;`);
    const props = new Set(ps.filter((p) => p.isProp).map((p) => p.name));
    for (const m of c.members) walk(m, (n) => {
      if (ts.isPropertyAccessExpression(n) && n.expression.kind === ts.SyntaxKind.ThisKeyword && props.has(n.name.text)) put(f, n.name.getStart(s), n.name.getStart(s), 'deps.');
      if (ts.isVariableDeclaration(n) && n.initializer?.kind === ts.SyntaxKind.ThisKeyword && ts.isObjectBindingPattern(n.name)) {
        const keys = n.name.elements.map((e) => (e.propertyName ?? e.name).getText(s));
        if (keys.every((k) => props.has(k))) put(f, n.initializer.getEnd(), n.initializer.getEnd(), '.deps');
        else if (keys.some((k) => props.has(k))) { const a = n.name.elements.filter((e) => props.has((e.propertyName ?? e.name).getText(s))).map((e) => e.getText(s)), b = n.name.elements.filter((e) => !props.has((e.propertyName ?? e.name).getText(s))).map((e) => e.getText(s)); put(f, n.name.getStart(s), n.initializer.getEnd(), `{ ${a.join(', ')} } = this.deps,\n      { ${b.join(', ')} } = this`); }
      }
    });
    for (const { f: g, s: r, n } of calls) {
      const args = n.arguments ?? []; if (args.length === 0) continue;
      const kept = args.map((a, i) => ({ a, k: ps[i].name })).filter(({ a }) => a.getText(r) !== 'undefined');
      for (const a of args) if (a.getText(r) === 'undefined') { const i = args.indexOf(a); put(g, i > 0 ? args[i - 1].getEnd() : a.getStart(r), a.getEnd(), ''); }
      kept.forEach(({ a, k }, i) => put(g, a.getStart(r), a.getStart(r), (i === 0 ? '{ ' : '') + (a.getText(r) === k ? '' : `${k}: `)));
      const end = kept[kept.length - 1].a.getEnd(); const tail = r.text.slice(end, n.getEnd() - 1); put(g, n.getEnd() - 1, n.getEnd() - 1, ' }');
    }
  });
  for (const [f, es] of edits) {
    // An edit inside a call that is rewritten whole cannot stand beside it: such files are left to a second run.
    es.sort((a, b) => a.start - b.start || a.end - b.end); let t = read(f), out = '', at = 0, bad = 0;
    for (const e of es) { if (e.start < at) { bad++; continue; } out += t.slice(at, e.start) + e.text; at = e.end; }
    if (bad) console.log('  overlapping edits in', f, bad);
    write(f, out + t.slice(at));
  }
}

(async () => {
  prettier = await import(abs('node_modules/prettier/index.mjs')); pconf = await prettier.resolveConfig(abs('package.json'));
  demoOut(); await commit('refactor: let a network of a trial register itself', 'The gateway imports no demo network: what a trial shows and loads is handed to it before the start.');
  zones(); await commit('build: check the zones of the new layout');
  workspaces(); knip(); await commit('build: make npm workspaces of the packages');
  constructors(); await commit('refactor: give constructors one object where they took more than four');
  for (const f of ['scripts/old-words.ts', 'docs/glossary.md', 'test/architecture.test.ts']) if (fs.existsSync(path.join(files, f))) copyIn(f);
  sub('package.json', /npm run fresh && npm run dead-code"/, 'npm run fresh && npm run words && npm run dead-code"');
  sub('package.json', /"dead-code": "knip",/, '"dead-code": "knip",\n    "words": "node -r @swc-node/register scripts/old-words.ts",');
  await commit('test: keep the old words out, and the folders of subgraphs alike');
})();
