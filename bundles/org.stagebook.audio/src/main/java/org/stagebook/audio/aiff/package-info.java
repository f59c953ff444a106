/** AIFF and uncompressed AIFF-C recordings: what their headers say and where the sound is. */
@NullMarked
package org.stagebook.audio.aiff;

import org.jspecify.annotations.NullMarked;
