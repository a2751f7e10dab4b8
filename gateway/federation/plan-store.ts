import { setImmediate } from 'node:timers/promises';
import type { GatewayConfig } from '@apollo/gateway';

type PlanCache = NonNullable<NonNullable<GatewayConfig['queryPlannerConfig']>['cache']>;
type QueryPlan = NonNullable<Awaited<ReturnType<PlanCache['get']>>>;

const mostPlans = 1_000;

/**
 * The plans of the documents that were asked lately. To plan takes tens of milliseconds in which nothing else runs, so those
 * who ask for a new document at the same time wait for the first of them instead of planning it as often as they are.
 */
export class PlanStore implements PlanCache {
  private readonly plans = new Map<string, QueryPlan>();
  private readonly planned = new Set<string>();

  /** Who gets undefined plans, at once and without a pause, and `set`s what comes of it unless it fails. */
  async get(document: string): Promise<QueryPlan | undefined> {
    if (this.planned.has(document)) await setImmediate();
    const plan = this.plans.get(document);
    if (!plan) {
      this.planned.add(document);
      void setImmediate().then(() => this.planned.delete(document));
      return undefined;
    }
    // Asked last, forgotten last.
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
