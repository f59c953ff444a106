/**
 * Playing through a JACK server, where one runs: its rate, its blocks, its clock.
 *
 * <p>Outputs of a server are numbered and do not say where they are heard. Which speakers they feed is therefore chosen with the
 * device, whose id is that order ({@code "L R C LFE Ls Rs"}): the list offers the usual ones, that of SMPTE first, and any other
 * order can be opened, which is how a room keeps its own.
 */
@NullMarked
package org.stagebook.playback.jack;

import org.jspecify.annotations.NullMarked;
