/** The sound itself: recordings whose samples can be fetched from any frame, whatever they are stored as. */
@NullMarked
package org.stagebook.audio.source;

import org.jspecify.annotations.NullMarked;
