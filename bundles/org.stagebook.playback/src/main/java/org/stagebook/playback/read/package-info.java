/** The plan's sound as frames at any rate, speed and loop: reads files, never on the audio thread. */
@NullMarked
package org.stagebook.playback.read;

import org.jspecify.annotations.NullMarked;
