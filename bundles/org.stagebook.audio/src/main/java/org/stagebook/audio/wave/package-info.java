/** WAV, Broadcast Wave, RF64 and BW64: tolerant header reading and strict writing. */
@NullMarked
package org.stagebook.audio.wave;

import org.jspecify.annotations.NullMarked;
