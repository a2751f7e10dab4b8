import { mongo } from 'mongoose';
import { isOutOfSpace } from '../../platform/mongo/out-of-space';

const server = (code: number, message: string) => new mongo.MongoServerError({ code, message, errmsg: message });

describe('a store whose disk is full is known by', () => {
  it.each([
    ['the code of MongoDB', server(14_031, 'Disk space is below the limit')],
    ['an error of WiredTiger, under a code of no meaning', server(8, '28: No space left on device')],
    ['a host that blocks writes in time', server(371, 'User writes blocked, reason: DiskUseThresholdExceeded')],
    [
      'one write of many',
      new mongo.MongoBulkWriteError({ code: 14_031, message: 'full', writeErrors: [] }, {} as mongo.BulkWriteResult),
    ],
    ['an error that the driver wrapped', new mongo.MongoError('failed', { cause: server(14_031, 'full') })],
    ['an error that the hub wrapped', new Error('failed', { cause: server(8, '28: No space left on device') })],
  ])('%s', (_, error) => {
    expect(isOutOfSpace(error)).toBe(true);
  });

  it.each([
    ['another error of the store', server(11_000, 'E11000 duplicate key error')],
    ['writes that are blocked for another reason', server(371, 'User writes blocked, reason: Unspecified')],
    ['a text that only says so', new Error('No space left on device')],
    ['no error', 'No space left on device'],
  ])('not by %s', (_, error) => {
    expect(isOutOfSpace(error)).toBe(false);
  });
});
