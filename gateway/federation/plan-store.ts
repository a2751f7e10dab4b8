import { setImmediate } from 'node:timers/promises';
import type { GatewayConfig } from '@apollo/gateway';

type PlanCache = NonNullable<NonNullable<GatewayConfig['queryPlannerConfig']>['cache']>;
type QueryPlan = NonNullable<Awaited<ReturnType<PlanCache['get']>>>;

const mostPlans = 1_000;

/**
 * Caches the plans of the documents requested lately. Planning blocks the thread for tens of milliseconds, so
 * simultaneous requests for a new document wait for the first of them to plan it.
 */
export class PlanStore implements PlanCache {
  private readonly plans = new Map<string, QueryPlan>();
  private readonly planned = new Set<string>();

  /** On undefined, the caller must plan synchronously and call `set`, unless planning fails. */
  async get(document: string): Promise<QueryPlan | undefined> {
    if (this.planned.has(document)) await setImmediate();
    const plan = this.plans.get(document);
    if (!plan) {
      this.planned.add(document);
      void setImmediate().then(() => this.planned.delete(document));
      return undefined;
    }
    // Evict the least recently used plan first.
    this.plans.delete(document);
    this.plans.set(document, plan);
    return plan;
  }

  async set(document: string, plan: QueryPlan): Promise<void> {
    this.plans.set(document, plan);
    const [oldest] = this.plans.size > mostPlans ? this.plans.keys() : [];
    if (oldest !== undefined) this.plans.delete(oldest);
  }

  clear(): void {
    this.plans.clear();
  }

  async delete(document: string): Promise<boolean> {
    return this.plans.delete(document);
  }
}
