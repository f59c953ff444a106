/** Play, stop, loop, shuttle, and where the picture is. */
@NullMarked
package org.stagebook.playback.transport;

import org.jspecify.annotations.NullMarked;
