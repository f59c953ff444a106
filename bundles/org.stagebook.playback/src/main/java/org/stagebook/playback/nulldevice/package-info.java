/** Devices that make no sound: one that keeps time where there is no card, and one whose time is given to it by hand. */
@NullMarked
package org.stagebook.playback.nulldevice;

import org.jspecify.annotations.NullMarked;
