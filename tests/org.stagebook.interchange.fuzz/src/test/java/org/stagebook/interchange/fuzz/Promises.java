package org.stagebook.interchange.fuzz;

import java.io.IOException;
import java.lang.management.ManagementFactory;

/** What is asserted about every input, in time of the processor, so that other work of the machine decides nothing. */
final class Promises {

    private static final long MOST_NANOSECONDS = 2_000_000_000L;

    private Promises() {}

    /** Does it within two seconds; what took longer is done again, because the first inputs wait for classes. */
    static void keepsTime(Work work) throws IOException {
        if (nanoseconds(work) > MOST_NANOSECONDS) {
            long taken = nanoseconds(work);
            check(taken <= MOST_NANOSECONDS, "it took " + taken / 1_000_000 + " ms");
        }
    }

    static void check(boolean kept, String what) {
        if (!kept) {
            throw new IllegalStateException("A promise is broken: " + what);
        }
    }

    private static long nanoseconds(Work work) throws IOException {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }

    /** What is done with an input. */
    interface Work {
        /** Does it. */
        void run() throws IOException;
    }
}
