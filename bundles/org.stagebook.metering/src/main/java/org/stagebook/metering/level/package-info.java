/**
 * Levels as meters and engineers read them: programme meters with their ballistics, sample peak, clipping, DC offset and
 * phase correlation.
 */
@NullMarked
package org.stagebook.metering.level;

import org.jspecify.annotations.NullMarked;
