/** Tests of MIDI timecode. */
@NullMarked
package org.stagebook.playback.mtc;

import org.jspecify.annotations.NullMarked;
