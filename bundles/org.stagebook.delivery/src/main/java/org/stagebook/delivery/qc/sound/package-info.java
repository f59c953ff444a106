/** Reads files side by side, once, and watches every channel of them while they pass. */
@NullMarked
package org.stagebook.delivery.qc.sound;

import org.jspecify.annotations.NullMarked;
