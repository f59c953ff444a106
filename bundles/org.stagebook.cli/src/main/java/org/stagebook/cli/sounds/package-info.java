/** Answers of the command that says what sounds at a timecode. */
@NullMarked
package org.stagebook.cli.sounds;

import org.jspecify.annotations.NullMarked;
