import fc from 'fast-check';

/** Under mutation each test runs thousands of times: ten random cases a time are plenty. */
fc.configureGlobal({ numRuns: 10 });
