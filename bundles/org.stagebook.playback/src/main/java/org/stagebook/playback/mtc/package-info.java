/**
 * MIDI timecode (MTC 1.0 of the MIDI Manufacturers Association): sent along with a transport, or chased.
 *
 * <p>MTC knows four rates only. 23.976 is sent as 24 and 29.97 non-drop as 30, each at its own true speed; rates of 47.952 and above are
 * halved or quartered until they fit, so that their labels carry the frame of the slower rate.
 */
@NullMarked
package org.stagebook.playback.mtc;

import org.jspecify.annotations.NullMarked;
