/** The released build in Chromium: the scenarios that both browsers have to pass. */
import { allScenarios } from './scenarios/all.ts';
import { CHROMIUM } from './scenarios/chromium.ts';

allScenarios(CHROMIUM);
