/** FLAC recordings, decoded by jFLAC and checked here. */
@NullMarked
package org.stagebook.audio.flac;

import org.jspecify.annotations.NullMarked;
