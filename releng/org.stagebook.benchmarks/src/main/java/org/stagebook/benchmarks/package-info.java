/** Benchmarks beside peers, run by {@code releng/bench}. */
@NullMarked
package org.stagebook.benchmarks;

import org.jspecify.annotations.NullMarked;
