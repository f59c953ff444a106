/** Meters for sound while it is played: fed block after block by one thread, read as often as a window is painted. */
@NullMarked
package org.stagebook.metering.live;

import org.jspecify.annotations.NullMarked;
