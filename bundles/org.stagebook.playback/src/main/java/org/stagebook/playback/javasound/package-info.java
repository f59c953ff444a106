/**
 * Playing through Java Sound, the last resort: it is everywhere, it writes ahead, and it cannot say which speaker a channel feeds.
 *
 * <p>On Linux its channels are those of ALSA in ALSA's order: {@code L R Ls Rs}, {@code L R Ls Rs C LFE}, and for eight channels
 * {@code L R Lrs Rrs C LFE Lss Rss}, since ALSA's "rear" pair is the surround pair of 5.1 and the rear pair of 7.1. Everywhere else
 * only two channels are used, because nothing says what the others would be.
 */
@NullMarked
package org.stagebook.playback.javasound;

import org.jspecify.annotations.NullMarked;
