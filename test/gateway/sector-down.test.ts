import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { createLog } from '../../platform/log';
import { openSubgraphs } from '../../platform/subgraph/open-subgraphs';
