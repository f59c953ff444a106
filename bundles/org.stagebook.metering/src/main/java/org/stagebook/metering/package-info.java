/** Loudness, levels and peaks of sound as the standards define them: what to ask for, and what was found. */
@NullMarked
package org.stagebook.metering;

import org.jspecify.annotations.NullMarked;
