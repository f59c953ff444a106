/** Hearing recordings: what is played, by whom it is read, mixed and brought to a device. Knows neither model nor window. */
@NullMarked
package org.stagebook.playback;

import org.jspecify.annotations.NullMarked;
