/** The released build in Firefox: the scenarios that both browsers have to pass. */
import { allScenarios } from './scenarios/all.ts';
import { FIREFOX } from './scenarios/firefox.ts';

allScenarios(FIREFOX);
