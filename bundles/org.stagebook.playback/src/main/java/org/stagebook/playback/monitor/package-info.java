/** How the chosen source reaches the loudspeakers: down-mixes, solo, mute, polarity, dim and the calibrated level. */
@NullMarked
package org.stagebook.playback.monitor;

import org.jspecify.annotations.NullMarked;
