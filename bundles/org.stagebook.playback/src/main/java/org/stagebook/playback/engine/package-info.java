/** The running machine: a reader that prepares streams, the mixer on the audio thread, and what they tell each other without locks. */
@NullMarked
package org.stagebook.playback.engine;

import org.jspecify.annotations.NullMarked;
