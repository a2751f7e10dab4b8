import { mkdtempSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseConfig } from '../../platform/config';
import { startTracing } from '../../platform/telemetry/tracing';
import { post } from '../support/hub';
import { StartedProgram } from '../support/program';

jest.setTimeout(90_000);

interface Span {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
}

interface Export {
  readonly resourceSpans: { readonly scopeSpans: { readonly spans: Span[] }[] }[];
}

/** Starts a collector and keeps the bodies that it receives. */
async function startCollector(): Promise<{ server: Server; url: string; bodies: string[] }> {
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      bodies.push(body);
      response.setHeader('content-type', 'application/json').end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, bodies, url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}` };
}

describe('traces', () => {
  // Run the hub as separate processes: jest does not support the way in which the exporter loads modules.
  it('show a question, its plan and its steps as one, into the subgraph that runs apart, and hold nothing of anybody', async () => {
    const collector = await startCollector();
    const DATA_DIR = mkdtempSync(join(tmpdir(), 'cph-traces-'));
    const common = {
      DATA_DIR,
      MONGODB_URI: process.env['TEST_STORE_URI'] ?? '',
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    };
    const token = (await new StartedProgram('scripts/token.ts', ['carer'], { DATA_DIR }).ended).out.trim();
    const subgraph = new StartedProgram('subgraphs/main.ts', ['university'], { ...common, SUBGRAPH_PORT: '0' });
    const [, SUBGRAPH_URLS = ''] = await subgraph.said(/SUBGRAPH_URLS=(\S+)/);
    const hub = new StartedProgram('gateway/main.ts', [], { ...common, SUBGRAPH_URLS, PORT: '0', DEMO: '0' });
    const [, url = ''] = await hub.said(/is ready: (http:\S+)\/graphql/);
    const query = 'query Hazel($id: ID!) { universityScheme(id: $id) { name } }';
    expect(await post(url, { query, variables: { id: 'HCC-234-567' } }, token)).toEqual({
      status: 200,
      body: { data: { universityScheme: null } },
    });
    expect(await hub.stop()).toMatchObject({ code: 0, err: '' });
    await subgraph.stop();
    collector.server.close();

    const spans = collector.bodies
      .map((text) => JSON.parse(text) as Export)
      .flatMap(({ resourceSpans }) =>
        resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((each) => each.spans)),
      );
    const question = spans.find(({ name }) => name === 'request');
    const below = spans.filter(({ traceId }) => traceId === question?.traceId);
    expect(below.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['gateway.request', 'gateway.plan', 'gateway.execute', 'gateway.fetch', 'university']),
    );
    const atUniversity = below.find(({ name }) => name === 'university');
    const parent = below.find(({ spanId }) => spanId === atUniversity?.parentSpanId);
    expect(parent?.name).toBe('gateway.fetch');
    expect(collector.bodies.join()).not.toMatch(/HCC-|eyJ|Bearer|demo-carer/);
  });

  it('are not made without a collector', async () => {
    const stop = await startTracing(parseConfig({}), 'hub');
    await expect(stop()).resolves.toBeUndefined();
  });
});
