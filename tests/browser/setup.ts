/** Before each file of tests: what is waited for may take long on a busy machine. */
import { configure } from '@testing-library/preact';

configure({ asyncUtilTimeout: 20_000 });
