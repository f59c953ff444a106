/** What proves playback: sounds that say their place, hours at the transport keys, the audio thread under load, an hour of the counter. */
@NullMarked
package org.stagebook.playback.testkit;

import org.jspecify.annotations.NullMarked;
