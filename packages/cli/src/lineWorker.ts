import { parentPort, workerData } from 'node:worker_threads';
import { type Lines, type PlanCheckerOptions, planChecker } from './planChecker.ts';

/** The thread that `lineWorkers` starts: checks the lines that it is sent. */
const { lines } = planChecker(workerData as PlanCheckerOptions);
parentPort!.on('message', (sent: Lines) => parentPort!.postMessage(lines(sent)));
