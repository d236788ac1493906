/** The schemas of everything that is asked of the background. */
import { anchorRequests } from '../../../utils/messages/anchor-messages.ts';
import { annotationRequests } from '../../../utils/messages/annotation-messages.ts';
import { comparisonRequests } from '../../../utils/messages/comparison-messages.ts';
import { coverageRequests } from '../../../utils/messages/coverage-messages.ts';
import { packRequests } from '../../../utils/messages/pack-messages.ts';
import { pageRequests, tabRequests, type ToBackground } from '../../../utils/messages/protocol.ts';
import { safetyRequests } from '../../../utils/messages/safety-messages.ts';

export const REQUESTS = {
  ...pageRequests,
  ...tabRequests,
  ...packRequests,
  ...annotationRequests,
  ...comparisonRequests,
  ...anchorRequests,
  ...safetyRequests,
  ...coverageRequests,
} satisfies Record<ToBackground, unknown>;
