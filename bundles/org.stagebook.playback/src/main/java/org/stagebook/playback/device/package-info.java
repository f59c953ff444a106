/**
 * Sound devices, behind one service: where rendered sound goes, whoever brings it there. Adapters are found by {@link
 * java.util.ServiceLoader} and own the order of the channels their device wants.
 */
@NullMarked
package org.stagebook.playback.device;

import org.jspecify.annotations.NullMarked;
