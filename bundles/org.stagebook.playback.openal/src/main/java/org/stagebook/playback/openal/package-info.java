/**
 * Playing through OpenAL Soft up to 7.1 on every platform, and through its head-related transfer functions on headphones.
 *
 * <p>OpenAL is a mixer. It has one source here whose channels go straight to the outputs, with its limiter off, so that what was
 * rendered is what the device is given. The samples are fetched by its mixing thread as it needs them.
 */
@NullMarked
package org.stagebook.playback.openal;

import org.jspecify.annotations.NullMarked;
