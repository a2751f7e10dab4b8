import type { Clock } from '../../platform/clock';

/** A clock that stands still until the test moves it. */
export class TestClock {
  constructor(private instant = new Date('2026-11-21T09:30:00Z')) {}

  readonly read: Clock = () => new Date(this.instant);

  moveTo(instant: string): void {
    this.instant = new Date(instant);
  }

  moveBy(milliseconds: number): void {
    this.instant = new Date(this.instant.getTime() + milliseconds);
  }
}
