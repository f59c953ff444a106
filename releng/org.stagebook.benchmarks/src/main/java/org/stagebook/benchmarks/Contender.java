package org.stagebook.benchmarks;

import java.io.IOException;
import java.nio.file.Path;

/** Somebody who measures a file; the time it takes is what a benchmark is about. */
interface Contender {

    String name();

    /** Measures once and says how long it took, in seconds. */
    double seconds(Path file) throws IOException, InterruptedException;
}
