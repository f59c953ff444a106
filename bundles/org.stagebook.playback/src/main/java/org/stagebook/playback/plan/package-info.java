/** What is played: an immutable plan of sources on one time line, made before the first frame is heard. */
@NullMarked
package org.stagebook.playback.plan;

import org.jspecify.annotations.NullMarked;
