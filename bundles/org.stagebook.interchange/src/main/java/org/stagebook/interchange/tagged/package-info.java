/** A whole cue in one line of text, for marker formats that hold nothing else. */
@NullMarked
package org.stagebook.interchange.tagged;

import org.jspecify.annotations.NullMarked;
