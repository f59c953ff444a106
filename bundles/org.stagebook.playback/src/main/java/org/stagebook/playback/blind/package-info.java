/** Comparing by ear without knowing what plays: who decides what is heard, what may be known when, and how far chance gets. */
@NullMarked
package org.stagebook.playback.blind;

import org.jspecify.annotations.NullMarked;
