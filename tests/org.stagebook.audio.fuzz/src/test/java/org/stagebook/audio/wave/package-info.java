/** Targets for coverage-guided fuzzing of the chunk readers. */
@NullMarked
package org.stagebook.audio.wave;

import org.jspecify.annotations.NullMarked;
