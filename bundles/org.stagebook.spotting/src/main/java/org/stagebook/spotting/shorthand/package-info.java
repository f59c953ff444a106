/** A whole cue in one typed line, for notes at the speed of talk. */
@NullMarked
package org.stagebook.spotting.shorthand;

import org.jspecify.annotations.NullMarked;
