/** Deterministic test signals and stems made of them, for demonstrations and tests. */
@NullMarked
package org.stagebook.audio.synth;

import org.jspecify.annotations.NullMarked;
