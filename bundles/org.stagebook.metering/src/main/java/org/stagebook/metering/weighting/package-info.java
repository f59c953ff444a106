/** Frequency weightings A, C and M, and the equivalent levels Leq(A), Leq(C) and Leq(m) measured with them. */
@NullMarked
package org.stagebook.metering.weighting;

import org.jspecify.annotations.NullMarked;
