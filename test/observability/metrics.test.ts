import { startTestHub, type TestHub } from '../support/hub';
import { canonicalOperations } from '../../gateway/federation/canonical-operations';

describe('the numbers for Prometheus', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await startTestHub({ demo: true, remote: ['hospital'], settings: { LIMIT_DEPTH: '6' } });
  });
  afterAll(() => hub.close());

  const variables = canonicalOperations().find(({ operation }) => operation === 'WardCheck')?.variables ?? {};

  it('count questions by registered names only, errors by code, refusals by limit, and what waits', async () => {
    expect((await hub.ask('WardCheck', variables, 'ward')).body.errors).toBeUndefined();
    await hub.ask('query IInventedThis { sectors { code } }', {}, 'carer');
    await hub.ask('{ me { nothingLikeThis } }', {}, 'carer');
    await hub.ask('{ a { b { c { d { e { f { g } } } } } } }', {}, 'carer');
    await fetch(`${hub.url}/graphql`, { method: 'POST', headers: { authorization: 'Bearer x' } });
    await fetch(`${hub.url}/graphql`, { method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'x' });

    const text = await hub.metrics.registry.metrics();
    expect(text).toContain('hub_request_duration_seconds_count{operation="WardCheck",status="2xx"} 1');
    expect(text).toContain('hub_request_duration_seconds_count{operation="other",status="2xx"} 1');
    expect(text).not.toContain('IInventedThis');
    expect(text).toContain('hub_errors_total{code="GRAPHQL_VALIDATION_FAILED"} 1');
    expect(text).toContain('hub_errors_total{code="UNAUTHENTICATED"} 1');
    expect(text).toContain('hub_refusals_total{limit="document_too_large"} 1');
    expect(text).toContain('hub_refusals_total{limit="content_type"} 1');
    expect(text).toContain('hub_subgraph_duration_seconds_count{subgraph="hospital"} 1');
    expect(text).toContain('\nhub_store_up 1\n');
    expect(text).toContain('hub_subgraph_up{subgraph="hospital"} 1');
    expect(text).toMatch(/hub_events_waiting\{subgraph="hospital"\} \d+/);
    expect(text).toContain('# TYPE hub_register_imports gauge');
    expect(text).toContain('hub_subgraph_circuit_open{subgraph="hospital"} 0');

    await hub.stopSubgraph('hospital');
    for (let times = 0; times < 3; times += 1)
      await hub.ask('query Patient { me { hospitalPassports { number } } }', {}, 'carer');
    const later = await hub.metrics.registry.metrics();
    expect(later).toContain('hub_subgraph_up{subgraph="hospital"} 0');
    expect(later).toContain('hub_subgraph_failures_total{subgraph="hospital"} 3');
    expect(later).toContain('hub_subgraph_circuit_open{subgraph="hospital"} 1');
    expect(later).not.toContain('hub_events_waiting{subgraph="hospital"}');
  });

  it('hold nobody’s name, number or sign-in', async () => {
    const text = await hub.metrics.registry.metrics();
    expect(text).not.toMatch(/Hazel|Fictional|HCC-|demo-|RWH|wd_|Bearer/);
  });
});
