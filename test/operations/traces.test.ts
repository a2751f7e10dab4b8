import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseConfig } from '../../platform/config';
import { startTracing } from '../../platform/telemetry/tracing';
import { questions } from '../../gateway/questions';
import { startTestHub } from '../support/hub';

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

/** What a collector is sent. */
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
  it('show a question, its plan and its steps as one, into the subgraph that runs apart, and hold nothing of anybody', async () => {
    const collector = await startCollector();
    const stopTracing = await startTracing(parseConfig({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url }), 'hub');
    const hub = await startTestHub({ demo: true, apart: ['hospital'] });
    const { variables } = questions().find(({ operation }) => operation === 'CarerOffers') ?? {};
    const { body } = await hub.ask('CarerOffers', variables, 'carer');
    expect(body.errors).toBeUndefined();
    await hub.close();
    await stopTracing();
    collector.server.close();

    const spans = collector.bodies
      .map((text) => JSON.parse(text) as Export)
      .flatMap(({ resourceSpans }) =>
        resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((each) => each.spans)),
      );
    const question = spans.find(({ name }) => name === 'question');
    const below = spans.filter(({ traceId }) => traceId === question?.traceId);
    const names = below.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['gateway.request', 'gateway.plan', 'gateway.execute', 'gateway.fetch']),
    );
    const atHospital = below.find(({ name }) => name === 'hospital');
    const parent = below.find(({ spanId }) => spanId === atHospital?.parentSpanId);
    expect(parent?.name).toBe('gateway.fetch');
    expect(collector.bodies.join()).not.toMatch(/Hazel|Fictional|HCC-|eyJ|Bearer|demo-carer/);
  });

  it('are not made without a collector', async () => {
    const stop = await startTracing(parseConfig({}), 'hub');
    await expect(stop()).resolves.toBeUndefined();
  });
});
